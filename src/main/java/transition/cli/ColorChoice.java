package transition.cli;

import java.util.List;
import transition.cli.Environment.Stream;

/** When to use colors. */
enum ColorChoice {
  AUTO,
  ALWAYS,
  NEVER;

  static final String OPTION = "--color";

  /** What a command line asks for, even where it cannot be parsed; {@code AUTO} if nothing. */
  static ColorChoice asked(List<String> args) {
    ColorChoice asked = AUTO;
    for (int i = 0; i < args.size(); i++) {
      String word = args.get(i);
      String value =
          word.equals(OPTION) && i + 1 < args.size()
              ? args.get(i + 1)
              : word.startsWith(OPTION + "=") ? word.substring(OPTION.length() + 1) : "";
      for (ColorChoice choice : values()) {
        asked = choice.name().equalsIgnoreCase(value) ? choice : asked;
      }
    }
    return asked;
  }

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
