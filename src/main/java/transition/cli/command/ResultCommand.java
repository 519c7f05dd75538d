package transition.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import transition.catalog.Catalog;
import transition.cli.option.CommandContext;
import transition.cli.option.CommonOptions;
import transition.cli.option.DataOptions;
import transition.cli.option.Format;
import transition.cli.option.FormatOption;
import transition.cli.option.OutputOptions;
import transition.cli.option.OutputRequest;
import transition.cli.option.RoleQuestions;
import transition.console.Environment;
import transition.console.ProgressLine;
import transition.console.TerminalStyle;
import transition.error.ExitStatus;
import transition.error.ReportedException;
import transition.packs.PackSources;
import transition.settings.Settings;

/** A command that computes a result from the data and writes it where and as the user wants it. */
public abstract class ResultCommand implements Runnable {

  private final CommandContext context;

  @Mixin final FormatOption format;
  @Mixin OutputOptions output = new OutputOptions();
  @Mixin DataOptions data = new DataOptions();
  @Mixin CommonOptions common = new CommonOptions();

  private @Nullable PackSources packs;
  private ExitStatus status = ExitStatus.DONE;
  private Optional<FileChange> change = Optional.empty();

  protected ResultCommand(CommandContext context, FormatOption format) {
    this.context = context;
    this.format = format;
  }

  /** Computes the result; nothing is written yet. */
  protected abstract CommandResult result(Catalog catalog);

  /**
   * Computes the result and writes it.
   *
   * @throws ReportedException if the result is that something is wrong
   */
  @Override
  public void run() {
    OutputRequest request = output.request(format);
    check(request.format());
    request.write(
        context,
        style -> text(request.format(), style),
        writing -> change.ifPresentOrElse(due -> due.make(writing), writing));
    if (status != ExitStatus.DONE) {
      throw new ReportedException(status);
    }
  }

  private String text(Format chosen, TerminalStyle style) {
    Catalog catalog = catalog();
    ask(new RoleQuestions(catalog, context));
    return ProgressLine.during(
        environment(),
        packs()::filesRead,
        () -> {
          CommandResult result = result(catalog);
          status = result.status();
          change = result.change();
          return result.withNext(nextOptions()).render(chosen, style);
        });
  }

  protected final CommandContext context() {
    return context;
  }

  protected final Environment environment() {
    return context.environment();
  }

  protected final Settings settings() {
    return context.settings();
  }

  /** Returns the packs to answer from. */
  protected final PackSources packs() {
    if (packs == null) {
      packs = data.sources(environment());
    }
    return packs;
  }

  /** Returns how to write at the terminal before the result. */
  protected final TerminalStyle style() {
    return context.style(output.request(format).color().orElseGet(() -> settings().color()));
  }

  /** Returns the formats to choose from. */
  protected final List<Format> formats() {
    return format.formats();
  }

  /** Takes an output file, or {@code -}, as if the user had named it. */
  protected final void redirect(String target) {
    output.redirect(target);
  }

  /**
   * Refuses to write the result over a file that the command reads.
   *
   * @throws transition.error.UsageException if that is the output file
   */
  protected final void protect(Path read) {
    output.request(format).protect(read);
  }

  /** Returns the data to answer from. */
  protected Catalog catalog() {
    return packs().catalog();
  }

  /** Completes the options with the user's answers, where the user can be asked. */
  protected void ask(RoleQuestions questions) {
    // Most commands miss nothing.
  }

  /** Returns options that the suggested next command needs, too, each after a blank. */
  protected String nextOptions() {
    return packs().options();
  }

  /**
   * Refuses options that are for other formats.
   *
   * @throws transition.error.UsageException if there are any
   */
  protected void check(Format chosen) {
    // Most options are for all formats.
  }
}
