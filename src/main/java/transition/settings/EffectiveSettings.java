package transition.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import transition.catalog.Catalog;
import transition.catalog.yaml.InvalidDataException;
import transition.console.Environment;
import transition.error.FileException;
import transition.error.UsageException;
import transition.model.Configuration;

/** Every setting with what counts where the command line is silent, and all that is wrong. */
public final class EffectiveSettings {

  private final Environment environment;
  private final Catalog catalog;
  private final List<String> problems = new ArrayList<>();

  private EffectiveSettings(Environment environment, Catalog catalog) {
    this.environment = environment;
    this.catalog = catalog;
  }

  /** All settings, a wrong value left out and said to be wrong. */
  public static Configuration of(Environment environment, Catalog catalog) {
    return new EffectiveSettings(environment, catalog).configuration();
  }

  private Configuration configuration() {
    Optional<Path> file = SettingsFile.of(environment).path();
    List<Configuration.EffectiveSetting> settings =
        Arrays.stream(Setting.values()).map(this::inForce).toList();
    return new Configuration(
        file.map(Path::toString).orElse(""),
        file.filter(Files::exists).isPresent(),
        settings,
        problems.stream().distinct().toList());
  }

  private Configuration.EffectiveSetting inForce(Setting setting) {
    SettingReader<Object> reader =
        new SettingReader<>(setting, text -> setting.value(text, catalog));
    List<Configuration.EffectiveValue> values = new ArrayList<>();
    for (SettingValue value : values(setting)) {
      try {
        reader.read(value);
        values.add(new Configuration.EffectiveValue(value.text(), value.origin()));
      } catch (InvalidDataException | UsageException e) {
        problems.add(String.valueOf(e.getMessage()));
      }
    }
    String standard = setting.standard(environment.time());
    if (values.isEmpty() && !standard.isEmpty()) {
      values.add(new Configuration.EffectiveValue(standard, new Configuration.Standard()));
    }
    return new Configuration.EffectiveSetting(setting.key(), setting.meaning(), values);
  }

  private List<SettingValue> values(Setting setting) {
    try {
      return environment.settings().of(setting);
    } catch (InvalidDataException | FileException e) {
      problems.add(String.valueOf(e.getMessage()));
      return environment.settings().ofVariable(setting);
    }
  }
}
