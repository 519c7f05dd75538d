package transition.settings;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings that a shell remembers from line to line. */
public final class SessionSettings {

  private final Map<Setting, String> texts = new EnumMap<>(Setting.class);

  /** Remembers values as they are typed. */
  public void put(Setting setting, List<String> values) {
    texts.put(setting, String.join(",", values));
  }

  public void remove(Setting setting) {
    texts.remove(setting);
  }

  public Optional<String> find(Setting setting) {
    return Optional.ofNullable(texts.get(setting));
  }

  /** Returns the settings as environment variables. */
  public Map<String, String> variables() {
    Map<String, String> variables = new HashMap<>();
    texts.forEach((setting, text) -> variables.put(setting.variable(), text));
    return variables;
  }
}
