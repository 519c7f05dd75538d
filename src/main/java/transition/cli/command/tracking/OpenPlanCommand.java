package transition.cli.command.tracking;

import java.nio.file.Path;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import transition.catalog.BundledPack;
import transition.catalog.Catalog;
import transition.cli.command.CommandResult;
import transition.cli.command.ResultCommand;
import transition.cli.option.CommandContext;
import transition.cli.option.FormatOption;
import transition.cli.option.PlanArgument;
import transition.runningplan.OpenPlan;

/** A command about a plan in its file, which it can answer without the data. */
abstract class OpenPlanCommand extends ResultCommand {

  @Mixin PlanArgument argument = new PlanArgument();

  OpenPlanCommand(CommandContext context, FormatOption format) {
    super(context, format);
  }

  /** Computes the result from a plan. */
  abstract CommandResult result(OpenPlan plan, Supplier<Catalog> catalog);

  /** Computes the result even if the user's packs cannot be read any more. */
  @Override
  protected final CommandResult result(Catalog bundled) {
    Path path = argument.path(context());
    protect(path);
    return result(OpenPlan.read(path, environment()), packs()::catalog);
  }

  /** Returns the bundled data alone. */
  @Override
  protected final Catalog catalog() {
    return new Catalog(new BundledPack());
  }

  /** Returns nothing, since the next command needs no data. */
  @Override
  protected String nextOptions() {
    return "";
  }
}
