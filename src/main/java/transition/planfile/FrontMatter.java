package transition.planfile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import transition.catalog.yaml.EmbeddedMapping;
import transition.catalog.yaml.EmbeddedMapping.Entry;
import transition.catalog.yaml.InlineYaml;
import transition.catalog.yaml.InvalidDataException;

/**
 * The YAML between the two lines of dashes at the top of a file: keys with one value or a list of
 * values. Users may add keys of their own, with whatever YAML there is behind them.
 */
final class FrontMatter {

  private static final Pattern OPENING =
      Pattern.compile("\\A\uFEFF?(?:[ \\t]*\\R){0,9}---[ \\t]*\\R");
  private static final Pattern CLOSING =
      Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.MULTILINE);

  private static final int MOST_CHARACTERS = 1 << 20;

  private static final Pattern REST_OF_LINE = Pattern.compile(".*\\R?");

  private final String file;
  private final Map<String, Entry> entries;
  private final int yamlEnd;
  private final int bodyStart;

  private FrontMatter(String file, Map<String, Entry> entries, int yamlEnd, int bodyStart) {
    this.file = file;
    this.entries = entries;
    this.yamlEnd = yamlEnd;
    this.bodyStart = bodyStart;
  }

  /**
   * Returns the front matter of a text.
   *
   * @param file how to name the file in errors
   * @throws DamagedPlanException if it has none, or one that is no YAML
   */
  static FrontMatter of(String file, String text) {
    Matcher opening = OPENING.matcher(text);
    if (!opening.find()) {
      throw new DamagedPlanException(
          file,
          1,
          "there is no front matter, so this is not a plan; transition plan --output writes one");
    }
    Matcher closing = CLOSING.matcher(text);
    if (!closing.find(opening.end())) {
      throw new DamagedPlanException(
          file, 1, "the front matter does not end; close it with a line ---");
    }
    String yaml = text.substring(opening.end(), closing.start());
    if (yaml.length() > MOST_CHARACTERS) {
      throw new DamagedPlanException(
          file, 1, "the front matter is longer than 1 MiB; remove what is not about the plan");
    }
    return new FrontMatter(
        file, entries(file, text, opening.end(), yaml), closing.start(), closing.end());
  }

  private static Map<String, Entry> entries(String file, String text, int start, String yaml) {
    try {
      return EmbeddedMapping.read(file, yaml, TextLines.number(text, start) - 1, start);
    } catch (InvalidDataException e) {
      throw new DamagedPlanException(
          file, e.problem().place().line(), "the front matter " + e.problem().sentence());
    }
  }

  /** Where the text behind it begins. */
  int bodyStart() {
    return bodyStart;
  }

  Optional<Entry> find(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  Set<String> keys() {
    return entries.keySet();
  }

  /** Returns the values of a key; none where it is absent or empty. */
  List<String> values(String key) {
    return find(key).map(Entry::values).orElse(List.of());
  }

  /** Returns the line of a key, or the first one if it is absent. */
  int line(String key) {
    return find(key).map(Entry::line).orElse(1);
  }

  /** Returns what is wrong with a key. */
  DamagedPlanException wrong(String key, String problem) {
    return new DamagedPlanException(file, line(key), key + " in the front matter: " + problem);
  }

  /**
   * Gives a key other values; a key that is absent is added as the last one.
   *
   * @param lineEnd how the lines of the file end
   */
  void set(Edits edits, String key, List<String> values, boolean list, String lineEnd) {
    Optional<Entry> present = find(key);
    if (present.isEmpty()) {
      edits.insert(yamlEnd, key + ": " + yaml(values, list) + lineEnd);
    } else if (!present.get().values().equals(values)) {
      replace(edits, present.get(), yaml(values, list));
    }
  }

  private static String yaml(List<String> values, boolean list) {
    return list ? InlineYaml.list(values) : InlineYaml.value(String.join("", values));
  }

  private static void replace(Edits edits, Entry entry, String written) {
    String gap = entry.start() == entry.end() ? " " : "";
    edits.replace(entry.start(), entry.end(), gap + written);
  }

  /** Takes the line of a key away, if it is there. */
  void remove(Edits edits, String key, String text) {
    find(key)
        .ifPresent(
            entry -> {
              Matcher line = REST_OF_LINE.matcher(text).region(entry.end(), yamlEnd);
              int end = line.lookingAt() ? line.end() : yamlEnd;
              edits.replace(TextLines.start(text, entry.start()), end, "");
            });
  }
}
