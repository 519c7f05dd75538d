package transition.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import transition.catalog.InvalidDataException;
import transition.cli.Environment.Stream;

/** When to use colors. */
enum ColorChoice {
  AUTO,
  ALWAYS,
  NEVER;

  /**
   * What the user wants: what the option says, or its variable, or the variables that all programs
   * know, or the settings file. A file that is wrong as a whole is left to commands that need more
   * of it.
   */
  static ColorChoice of(@Nullable ColorChoice given, Environment environment) {
    if (given != null) {
      return given;
    }
    Settings settings = environment.settings();
    List<Settings.Value> values = settings.ofVariable(Setting.COLOR);
    if (values.isEmpty()
        && environment.variable("NO_COLOR").isEmpty()
        && environment.variable("CLICOLOR_FORCE").isEmpty()) {
      values = ofFile(settings);
    }
    return values.stream()
        .map(value -> Settings.parsed(value, new WordConverters.Color()::convert))
        .findFirst()
        .orElse(AUTO);
  }

  /** The same where there is no command that could fail. */
  static ColorChoice orAuto(Environment environment) {
    try {
      return of(null, environment);
    } catch (InvalidDataException | UsageException e) {
      return AUTO;
    }
  }

  private static List<Settings.Value> ofFile(Settings settings) {
    try {
      return settings.ofFile(Setting.COLOR);
    } catch (InvalidDataException | FileException e) {
      return List.of();
    }
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
