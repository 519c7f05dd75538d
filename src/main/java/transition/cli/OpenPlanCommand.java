package transition.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import transition.catalog.BundledPack;
import transition.catalog.Catalog;

/** A command about a plan in its file, which it can answer without the data. */
abstract class OpenPlanCommand extends AnswerCommand {

  @Mixin PlanArgument argument = new PlanArgument();

  OpenPlanCommand(Environment environment, FormatOption format) {
    super(environment, format);
  }

  /** The answer from a plan. */
  abstract Answer answer(OpenPlan plan, Supplier<Catalog> catalog);

  /** The answer, whether or not packs of the user's can still be read. */
  @Override
  final Answer answer(Catalog bundled) {
    Path path = argument.path(environment);
    output.spare(path);
    return answer(OpenPlan.read(path, environment), () -> data.catalog(environment));
  }

  /** The bundled data alone. */
  @Override
  final Catalog catalog() {
    return new Catalog(new BundledPack());
  }

  /** The command to run next needs no data. */
  @Override
  String nextOptions() {
    return "";
  }
}
