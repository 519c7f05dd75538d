package transition.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import transition.model.Configuration;
import transition.model.Configuration.EffectiveSetting;
import transition.model.Configuration.EffectiveValue;
import transition.model.Configuration.OriginVisitor;
import transition.model.Configuration.SettingsLine;
import transition.model.Configuration.Standard;
import transition.model.Configuration.Variable;

/**
 * The answer of {@code config}.
 *
 * @param file the settings file, whether it is there or not; absent where there can be none
 */
public record ConfigurationJson(
    int schema,
    @Nullable String file,
    boolean present,
    List<SettingJson> settings,
    List<String> problems) {

  record SettingJson(String name, List<ValueJson> values) {
    static SettingJson of(EffectiveSetting setting) {
      return new SettingJson(setting.name(), setting.values().stream().map(ValueJson::of).toList());
    }
  }

  /**
   * A value of a setting.
   *
   * @param origin "variable", "file" or "default"
   * @param variable absent unless it is from one
   * @param line absent unless it is from the file
   */
  record ValueJson(String value, String origin, @Nullable String variable, @Nullable Integer line) {
    static ValueJson of(EffectiveValue value) {
      return value
          .origin()
          .accept(
              new OriginVisitor<>() {
                @Override
                public ValueJson visit(Variable variable) {
                  return new ValueJson(value.text(), "variable", variable.name(), null);
                }

                @Override
                public ValueJson visit(SettingsLine line) {
                  return new ValueJson(value.text(), "file", null, line.number());
                }

                @Override
                public ValueJson visit(Standard standard) {
                  return new ValueJson(value.text(), "default", null, null);
                }
              });
    }
  }

  public static ConfigurationJson of(Configuration configuration) {
    return new ConfigurationJson(
        Json.SCHEMA,
        Json.orAbsent(configuration.file()),
        configuration.present(),
        configuration.settings().stream().map(SettingJson::of).toList(),
        configuration.problems());
  }
}
