package transition.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Finds out what the values of one setting stand for, each beside those that came before it. */
public final class SettingReader<T> {

  private final Setting setting;
  private final Function<String, T> parser;
  private final Map<SettingValue, T> before = new LinkedHashMap<>();

  /**
   * A reader that has read nothing yet.
   *
   * @param parser what a text stands for
   */
  public SettingReader(Setting setting, Function<String, T> parser) {
    this.setting = setting;
    this.parser = parser;
  }

  /** Parses a value; an error names its place. */
  public T read(SettingValue value) {
    T meaning = value.parsed(parser);
    before.forEach(
        (other, its) -> {
          if (other.isBeside(value) && setting.excludes(its, meaning)) {
            throw value.wrong(
                "\"%s\" does not go with \"%s\" before it; keep one"
                    .formatted(value.text(), other.text()));
          }
        });
    before.put(value, meaning);
    return meaning;
  }
}
