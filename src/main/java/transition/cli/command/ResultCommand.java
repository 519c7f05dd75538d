package transition.cli.command;

import java.util.Optional;
import picocli.CommandLine.Mixin;
import transition.catalog.Catalog;
import transition.cli.option.CommonOptions;
import transition.cli.option.DataOptions;
import transition.cli.option.Format;
import transition.cli.option.FormatOption;
import transition.cli.option.OutputOptions;
import transition.console.Environment;
import transition.console.ProgressLine;
import transition.error.ExitStatus;
import transition.error.ReportedException;
import transition.error.UsageException;

/** A command that answers from the data and writes the answer where and as the user wants it. */
public abstract class ResultCommand implements Runnable {

  public final Environment environment;

  public @Mixin final FormatOption format;
  public @Mixin OutputOptions output = new OutputOptions();
  public @Mixin DataOptions data = new DataOptions();
  @Mixin CommonOptions common = new CommonOptions();

  private ExitStatus status = ExitStatus.DONE;
  private Optional<FileChange> change = Optional.empty();

  public ResultCommand(Environment environment, FormatOption format) {
    this.environment = environment;
    this.format = format;
  }

  /** What the command answers. */
  protected abstract CommandResult answer(Catalog catalog);

  /**
   * Writes the answer.
   *
   * @throws ReportedException if the answer is that something is wrong
   */
  @Override
  public void run() {
    Format chosen = output.format(format);
    check(chosen);
    output.write(
        environment,
        look -> text(chosen, look),
        writing -> change.ifPresentOrElse(due -> due.make(writing), writing));
    if (status != ExitStatus.DONE) {
      throw new ReportedException(status);
    }
  }

  private String text(Format chosen, Format.Look look) {
    Catalog catalog = catalog();
    ask(catalog);
    return ProgressLine.during(
        environment,
        data::filesRead,
        () -> {
          CommandResult answer = answer(catalog);
          status = answer.status();
          change = answer.change();
          return answer.withNext(nextOptions()).render(chosen, look);
        });
  }

  /** The data to answer from. */
  protected Catalog catalog() {
    return data.catalog(environment);
  }

  /** Asks for what is missing, if the user can be asked. */
  protected void ask(Catalog catalog) {
    // Most commands miss nothing.
  }

  /** Options that the answer leaves out of the command to run next, each after a blank. */
  public String nextOptions() {
    return data.inShell(environment);
  }

  /**
   * Refuses options that are for other formats.
   *
   * @throws UsageException if there are any
   */
  protected void check(Format chosen) {
    // Most options are for all formats.
  }
}
