package transition.console;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import transition.catalog.yaml.InvalidDataException;
import transition.cli.option.WordConverters;
import transition.console.Environment.Stream;
import transition.error.FileException;
import transition.error.UsageException;
import transition.settings.Setting;
import transition.settings.SettingValue;
import transition.settings.Settings;

/** When to use colors. */
public enum ColorChoice {
  AUTO,
  ALWAYS,
  NEVER;

  /** What the user wants: what the option says, or what is set. */
  public static ColorChoice of(@Nullable ColorChoice given, Environment environment) {
    return given == null ? environment.settings().color() : given;
  }

  /**
   * What is set by its variable, or the variables that all programs know, or the settings file.
   * Nobody is stopped by what is wrong with it: a wrong value is pointed out, and a file that is
   * wrong as a whole is left to commands that need more of it.
   */
  public static ColorChoice set(Environment environment) {
    List<SettingValue> values = environment.settings().ofVariable(Setting.COLOR);
    if (values.isEmpty()) {
      values = ofFile(environment.settings());
    }
    try {
      return values.stream()
          .map(value -> value.parsed(new WordConverters.Color()::convert))
          .findFirst()
          .orElse(AUTO);
    } catch (InvalidDataException | UsageException e) {
      environment.note(e.getMessage() + "; until then, colors are automatic");
      return AUTO;
    }
  }

  private static List<SettingValue> ofFile(Settings settings) {
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

  /** The one that is set, if any is. */
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
