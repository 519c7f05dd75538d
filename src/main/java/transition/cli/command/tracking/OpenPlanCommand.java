package transition.cli.command.tracking;

import java.nio.file.Path;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import transition.catalog.BundledPack;
import transition.catalog.Catalog;
import transition.cli.command.CommandResult;
import transition.cli.command.ResultCommand;
import transition.cli.option.FormatOption;
import transition.cli.option.PlanArgument;
import transition.console.Environment;
import transition.runningplan.OpenPlan;

/** A command about a plan in its file, which it can answer without the data. */
abstract class OpenPlanCommand extends ResultCommand {

  @Mixin PlanArgument argument = new PlanArgument();

  OpenPlanCommand(Environment environment, FormatOption format) {
    super(environment, format);
  }

  /** The answer from a plan. */
  public abstract CommandResult answer(OpenPlan plan, Supplier<Catalog> catalog);

  /** The answer, whether or not packs of the user's can still be read. */
  @Override
  protected final CommandResult answer(Catalog bundled) {
    Path path = argument.path(environment);
    output.spare(path);
    return answer(OpenPlan.read(path, environment), () -> data.catalog(environment));
  }

  /** The bundled data alone. */
  @Override
  protected final Catalog catalog() {
    return new Catalog(new BundledPack());
  }

  /** The command to run next needs no data. */
  @Override
  public String nextOptions() {
    return "";
  }
}
