package transition.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The settings that apply to all commands, as {@code config} shows them.
 *
 * @param file the settings file; empty if no place for it is known
 * @param present whether the file exists
 * @param problems errors in the settings, each a sentence without a full stop
 */
public record Configuration(
    String file, boolean present, List<EffectiveSetting> settings, List<String> problems) {

  public Configuration {
    requireNonNull(file, "file");
    settings = List.copyOf(settings);
    problems = List.copyOf(problems);
  }

  /**
   * A setting with its current values.
   *
   * @param meaning a short description
   * @param values the values in effect; empty if there is none
   */
  public record EffectiveSetting(String name, String meaning, List<EffectiveValue> values) {

    public EffectiveSetting {
      requireNonNull(name, "name");
      requireNonNull(meaning, "meaning");
      values = List.copyOf(values);
    }
  }

  /** A value and its origin. */
  public record EffectiveValue(String text, ValueOrigin origin) {}

  /** Where a value came from. */
  public sealed interface ValueOrigin {

    /** Calls the visitor's method for this kind of origin. */
    <R> R accept(OriginVisitor<R> visitor);
  }

  /**
   * One method for each kind of origin.
   *
   * @param <R> the result of all of them
   */
  public interface OriginVisitor<R> {
    R visit(Variable variable);

    R visit(SettingsLine line);

    R visit(Standard standard);
  }

  /** An environment variable. */
  public record Variable(String name) implements ValueOrigin {
    @Override
    public <R> R accept(OriginVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A line of the settings file, counted from 1. */
  public record SettingsLine(int number) implements ValueOrigin {
    @Override
    public <R> R accept(OriginVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Nobody set it. */
  public record Standard() implements ValueOrigin {
    @Override
    public <R> R accept(OriginVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }
}
