package transition.cli;

import transition.cli.Environment.Stream;

/** When to use colors. */
enum ColorChoice {
  AUTO,
  ALWAYS,
  NEVER;

  /**
   * Whether to color a stream. {@code auto} does on a terminal that can, unless {@code NO_COLOR} is
   * set and not empty; {@code CLICOLOR_FORCE} does off a terminal too.
   */
  boolean colors(Stream stream, Environment environment) {
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> automatic(stream, environment);
    };
  }

  private static boolean automatic(Stream stream, Environment environment) {
    if (!environment.variable("NO_COLOR").isEmpty()) {
      return false;
    }
    String force = environment.variable("CLICOLOR_FORCE");
    if (!force.isEmpty() && !force.equals("0")) {
      return true;
    }
    return environment.isTerminal(stream) && !environment.variable("TERM").equals("dumb");
  }
}
