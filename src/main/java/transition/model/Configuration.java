package transition.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What the user has set for all commands.
 *
 * @param file the settings file; empty where there can be none
 * @param present whether that file is there
 * @param problems what is wrong, each a sentence without a full stop
 */
public record Configuration(
    String file, boolean present, List<EffectiveSetting> settings, List<String> problems) {

  public Configuration {
    requireNonNull(file, "file");
    settings = List.copyOf(settings);
    problems = List.copyOf(problems);
  }

  /**
   * A setting.
   *
   * @param meaning what it says, in a few words
   * @param values those that are in force; empty if there is none
   */
  public record EffectiveSetting(String name, String meaning, List<EffectiveValue> values) {

    public EffectiveSetting {
      requireNonNull(name, "name");
      requireNonNull(meaning, "meaning");
      values = List.copyOf(values);
    }
  }

  /** A value and where it came from. */
  public record EffectiveValue(String text, ValueOrigin origin) {}

  /** Where a value came from. */
  public sealed interface ValueOrigin {}

  /** An environment variable. */
  public record Variable(String name) implements ValueOrigin {}

  /** A line of the settings file, counted from 1. */
  public record SettingsLine(int number) implements ValueOrigin {}

  /** Nobody set it. */
  public record Standard() implements ValueOrigin {}
}
