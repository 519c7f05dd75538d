package transition.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import transition.catalog.Catalog;
import transition.console.Environment;
import transition.error.UserFacingException;
import transition.model.Configuration;

/** Every setting with what counts where the command line is silent, and all that is wrong. */
public final class EffectiveSettings {

  private final Environment environment;
  private final Settings settings;
  private final Catalog catalog;
  private final List<String> problems = new ArrayList<>();

  private EffectiveSettings(Environment environment, Settings settings, Catalog catalog) {
    this.environment = environment;
    this.settings = settings;
    this.catalog = catalog;
  }

  /** Returns all settings, a wrong value left out and said to be wrong. */
  public static Configuration of(Environment environment, Settings settings, Catalog catalog) {
    return new EffectiveSettings(environment, settings, catalog).configuration();
  }

  private Configuration configuration() {
    Optional<Path> file = SettingsFile.of(environment).path();
    List<Configuration.EffectiveSetting> all =
        Arrays.stream(Setting.values()).map(this::inForce).toList();
    return new Configuration(
        file.map(Path::toString).orElse(""),
        file.filter(Files::exists).isPresent(),
        all,
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
      } catch (UserFacingException e) {
        problems.add(e.sentence());
      }
    }
    String standard = setting.standard(environment.clock());
    if (values.isEmpty() && !standard.isEmpty()) {
      values.add(new Configuration.EffectiveValue(standard, new Configuration.Standard()));
    }
    return new Configuration.EffectiveSetting(setting.key(), setting.meaning(), values);
  }

  private List<SettingValue> values(Setting setting) {
    try {
      return settings.of(setting);
    } catch (UserFacingException e) {
      problems.add(e.sentence());
      return settings.ofVariable(setting);
    }
  }
}
