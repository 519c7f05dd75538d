package transition.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The plan that a command reads, where it needs no other argument. */
final class PlanArgument {

  /** The file that is meant where none is named or set. */
  static final String USUAL = "plan.md";

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "PLAN.md",
      description = "Your plan. Default: the one that is set, or plan.md in this folder.")
  @Nullable Path plan;

  /** The file that is named, or that is meant where none is. */
  Path path(Environment environment) {
    return plan == null ? usual(environment) : plan;
  }

  /** The file that is meant where none is named. */
  static Path usual(Environment environment) {
    return environment.settings().find(Setting.PLAN, Path::of).orElse(Path.of(USUAL));
  }
}
