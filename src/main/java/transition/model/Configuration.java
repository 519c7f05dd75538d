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
    String file, boolean present, List<Setting> settings, List<String> problems) {

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
  public record Setting(String name, String meaning, List<Value> values) {

    public Setting {
      requireNonNull(name, "name");
      requireNonNull(meaning, "meaning");
      values = List.copyOf(values);
    }
  }

  /** A value and where it came from. */
  public record Value(String text, Origin origin) {}

  /** Where a value came from. */
  public sealed interface Origin {

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

    R visit(Line line);

    R visit(Standard standard);
  }

  /** An environment variable. */
  public record Variable(String name) implements Origin {
    @Override
    public <R> R accept(OriginVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A line of the settings file, counted from 1. */
  public record Line(int number) implements Origin {
    @Override
    public <R> R accept(OriginVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Nobody set it. */
  public record Standard() implements Origin {
    @Override
    public <R> R accept(OriginVisitor<R> visitor) {
      return visitor.visit(this);
    }
  }
}
