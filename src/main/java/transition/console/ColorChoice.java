package transition.console;

import java.util.Locale;
import java.util.Optional;
import transition.console.Environment.Stream;

/** When to use colors. */
public enum ColorChoice {
  AUTO,
  ALWAYS,
  NEVER;

  /** Returns what is typed for it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns whether to color a stream. {@code auto} does on a terminal that can, unless {@code
   * NO_COLOR} is set and not empty; {@code CLICOLOR_FORCE} does off a terminal too.
   */
  public boolean colors(Stream stream, Environment environment) {
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> automatic(stream, environment);
    };
  }

  private static boolean automatic(Stream stream, Environment environment) {
    return ofCommonVariables(environment)
        .map(variable -> variable.choice() == ALWAYS)
        .orElseGet(() -> environment.isCapable(stream));
  }

  /** A variable that says something of colors to all programs. */
  public record CommonVariable(String name, ColorChoice choice) {}

  /** Returns the one that is set, if any is. */
  public static Optional<CommonVariable> ofCommonVariables(Environment environment) {
    if (!environment.variable("NO_COLOR").isEmpty()) {
      return Optional.of(new CommonVariable("NO_COLOR", NEVER));
    }
    String force = environment.variable("CLICOLOR_FORCE");
    return force.isEmpty() || force.equals("0")
        ? Optional.empty()
        : Optional.of(new CommonVariable("CLICOLOR_FORCE", ALWAYS));
  }
}
