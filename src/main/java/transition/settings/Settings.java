package transition.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import transition.catalog.yaml.InvalidDataException;
import transition.cli.option.Candidates;
import transition.console.ColorChoice;
import transition.console.Environment;
import transition.error.FileException;
import transition.error.UsageException;

/**
 * What the user wants where the command line is silent: the values of environment variables, and
 * behind them those of the settings file. Nothing is read, and nothing is wrong, before a value is
 * asked for.
 */
public final class Settings {

  private final Environment environment;
  private @Nullable Map<String, List<SettingsParser.Value>> file;
  private @Nullable ColorChoice color;

  public Settings(Environment environment) {
    this.environment = environment;
  }

  /** As if there were no settings file. */
  public Settings withoutFile() {
    file = Map.of();
    return this;
  }

  /**
   * The values of a setting as they are written, nearest source first; empty if it is not set.
   *
   * @throws InvalidDataException if the file is wrong as a whole
   * @throws FileException if it cannot be read
   */
  public List<SettingValue> of(Setting setting) {
    List<SettingValue> values = new ArrayList<>(ofVariable(setting));
    if (values.isEmpty() || setting.addsUp()) {
      values.addAll(ofFile(setting));
    }
    return values;
  }

  /** Whether a source that can be read says something of it, right or wrong. */
  public boolean isSet(Setting setting) {
    try {
      return !of(setting).isEmpty();
    } catch (InvalidDataException | FileException e) {
      return false;
    }
  }

  /** The values that its variable has; for colors, there are variables that all programs know. */
  public List<SettingValue> ofVariable(Setting setting) {
    String text = environment.variable(setting.variable());
    if (!text.isBlank()) {
      return setting.split(text).stream()
          .<SettingValue>map(one -> new SettingValue.OfVariable(one, setting.variable()))
          .toList();
    }
    return setting == Setting.COLOR ? ofCommonVariables() : List.of();
  }

  private List<SettingValue> ofCommonVariables() {
    return ColorChoice.ofCommonVariables(environment)
        .map(
            variable ->
                List.<SettingValue>of(
                    new SettingValue.OfVariable(
                        Candidates.word(variable.choice()), variable.name())))
        .orElse(List.of());
  }

  /**
   * The values that the file has.
   *
   * @throws InvalidDataException if the file is wrong as a whole
   * @throws FileException if it cannot be read
   */
  public List<SettingValue> ofFile(Setting setting) {
    List<SettingsParser.Value> values = file().getOrDefault(setting.key(), List.of());
    if (values.size() > 1 && !setting.isList()) {
      throw values.get(1).wrong("is a second value of " + setting.key() + "; keep one");
    }
    return values.stream().<SettingValue>map(SettingValue.OfFile::new).toList();
  }

  /**
   * What the values of a setting stand for.
   *
   * @throws InvalidDataException if a value in the file is wrong
   * @throws UsageException if one in a variable is
   */
  public <T> List<T> all(Setting setting, Function<String, T> parser) {
    SettingReader<T> reader = new SettingReader<>(setting, parser);
    return of(setting).stream().map(reader::read).toList();
  }

  /** What the one value of a setting stands for; empty if it is not set. */
  public <T> Optional<T> find(Setting setting, Function<String, T> parser) {
    return all(setting, parser).stream().findFirst();
  }

  /** When to use colors; what is wrong with the setting is pointed out once. */
  public ColorChoice color() {
    if (color == null) {
      color = ColorChoice.set(environment);
    }
    return color;
  }

  private Map<String, List<SettingsParser.Value>> file() {
    if (file == null) {
      file = SettingsFile.of(environment).values();
    }
    return file;
  }
}
