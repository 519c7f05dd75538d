package transition.cli.command.program;

import java.util.LinkedHashMap;
import java.util.Map;
import transition.cli.completion.DescribedCandidates;
import transition.cli.option.EnumValues;
import transition.settings.Setting;

/** The names of settings, with what they say. */
final class SettingNames extends EnumValues<Setting> implements DescribedCandidates {

  SettingNames() {
    super(Setting.values(), Setting::key, "setting");
  }

  @Override
  public Map<String, String> descriptions() {
    Map<String, String> descriptions = new LinkedHashMap<>();
    for (Setting setting : Setting.values()) {
      descriptions.put(setting.key(), setting.meaning());
    }
    return descriptions;
  }
}
