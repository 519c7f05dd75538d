package transition.cli.option;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;
import transition.commandline.ShellQuoting;
import transition.console.Environment;
import transition.error.UsageException;

/** The plan that a command reads, where it needs no other argument. */
public final class PlanArgument {

  /** What help says of it. */
  public static final String DESCRIPTION =
      "Your plan. Default: the one in your settings, or plan.md in this folder.";

  @Parameters(index = "0", arity = "0..1", paramLabel = "PLAN.md", description = DESCRIPTION)
  @Nullable Path plan;

  /**
   * Returns the file that is named, or the one that is meant where none is.
   *
   * @throws UsageException if its name is empty
   */
  public Path path(CommandContext context) {
    if (plan == null) {
      return context.usualPlan();
    }
    if (plan.toString().isEmpty()) {
      throw new UsageException("the name of the plan is empty; give one or leave it out");
    }
    return plan;
  }

  /** Returns the file again for a command to run next, after a blank; empty if none is named. */
  public String again(Environment environment) {
    return plan == null ? "" : " " + ShellQuoting.of(plan, environment.unicode());
  }
}
