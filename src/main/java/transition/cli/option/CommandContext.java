package transition.cli.option;

import java.nio.file.Path;
import transition.console.ColorChoice;
import transition.console.Environment;
import transition.console.Environment.Stream;
import transition.console.TerminalStyle;
import transition.settings.PlanPath;
import transition.settings.Settings;

/**
 * What every command works with.
 *
 * @param settings what applies where options are silent
 */
public record CommandContext(Environment environment, Settings settings) {

  /** Returns the context of a run in an environment. */
  public static CommandContext of(Environment environment) {
    return new CommandContext(environment, new Settings(environment));
  }

  /** Returns how questions and short answers look on standard output. */
  public TerminalStyle style() {
    return style(settings.color());
  }

  /** Returns how text looks on standard output with a choice of colors. */
  public TerminalStyle style(ColorChoice color) {
    return new TerminalStyle(
        environment.width(), color.colors(Stream.OUT, environment), environment.unicode());
  }

  /**
   * Returns the plan that is meant where none is named.
   *
   * @throws transition.error.FileException if one is set, and there is none
   */
  public Path usualPlan() {
    return PlanPath.of(environment, settings);
  }
}
