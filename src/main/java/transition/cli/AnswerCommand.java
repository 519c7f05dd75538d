package transition.cli;

import picocli.CommandLine.Mixin;
import transition.catalog.Catalog;

/** A command that answers from the data and writes the answer where and as the user wants it. */
abstract class AnswerCommand implements Runnable {

  final Environment environment;

  @Mixin OutputOptions output = new OutputOptions();
  @Mixin DataOptions data = new DataOptions();
  @Mixin CommonOptions common = new CommonOptions();

  AnswerCommand(Environment environment) {
    this.environment = environment;
  }

  /** What the command answers. */
  abstract Answer answer(Catalog catalog);

  @Override
  public final void run() {
    output.write(environment, () -> answer(data.catalog()));
  }
}
