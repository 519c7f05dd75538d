package transition.settings;

import java.util.function.Function;
import transition.error.UsageException;
import transition.error.UserFacingException;
import transition.model.Configuration;
import transition.naming.UnknownNameException;

/** A value of a setting as it is written, and where that is. */
public interface SettingValue {

  String text();

  Configuration.ValueOrigin origin();

  /**
   * Returns the error that the value is wrong, with its place and a sentence without a full stop.
   */
  UserFacingException wrong(String sentence);

  /** Returns whether both come from the same source, so that neither overrides the other. */
  default boolean isBeside(SettingValue other) {
    return getClass().equals(other.getClass());
  }

  /** Parses the value; an error names its place. */
  default <T> T parsed(Function<String, T> parser) {
    try {
      return parser.apply(text());
    } catch (UnknownNameException | UsageException e) {
      throw wrong(e.sentence());
    }
  }

  /** A value of an environment variable. */
  record OfVariable(String text, String variable) implements SettingValue {
    @Override
    public Configuration.ValueOrigin origin() {
      return new Configuration.Variable(variable);
    }

    @Override
    public UserFacingException wrong(String sentence) {
      return new UsageException(variable + ": " + sentence);
    }
  }

  /** A value of the settings file. */
  record OfFile(SettingsParser.Value value) implements SettingValue {
    @Override
    public String text() {
      return value.text();
    }

    @Override
    public Configuration.ValueOrigin origin() {
      return new Configuration.SettingsLine(value.place().line());
    }

    @Override
    public UserFacingException wrong(String sentence) {
      return value.wrong(sentence);
    }
  }
}
