package transition.cli;

import java.util.Optional;
import picocli.CommandLine.Mixin;
import transition.catalog.Catalog;

/** A command that answers from the data and writes the answer where and as the user wants it. */
abstract class AnswerCommand implements Runnable {

  final Environment environment;

  @Mixin final FormatOption format;
  @Mixin OutputOptions output = new OutputOptions();
  @Mixin DataOptions data = new DataOptions();
  @Mixin CommonOptions common = new CommonOptions();

  private ExitStatus status = ExitStatus.DONE;
  private Optional<FileChange> change = Optional.empty();

  AnswerCommand(Environment environment, FormatOption format) {
    this.environment = environment;
    this.format = format;
  }

  /** What the command answers. */
  abstract Answer answer(Catalog catalog);

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
    return Progress.during(
        environment,
        data::filesRead,
        () -> {
          Answer answer = answer(catalog);
          status = answer.status();
          change = answer.change();
          return answer.withNext(nextOptions()).render(chosen, look);
        });
  }

  /** The data to answer from. */
  Catalog catalog() {
    return data.catalog(environment);
  }

  /** Asks for what is missing, if the user can be asked. */
  void ask(Catalog catalog) {
    // Most commands miss nothing.
  }

  /** Options that the answer leaves out of the command to run next, each after a blank. */
  String nextOptions() {
    return data.inShell(environment);
  }

  /**
   * Refuses options that are for other formats.
   *
   * @throws UsageException if there are any
   */
  void check(Format chosen) {
    // Most options are for all formats.
  }
}
