package transition.settings;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import transition.catalog.yaml.FatalProblems;
import transition.catalog.yaml.InvalidDataException;
import transition.catalog.yaml.YamlNode;
import transition.catalog.yaml.YamlReader;
import transition.model.validation.Place;
import transition.model.validation.Problem;
import transition.naming.Suggestions;

/** A file of keys with one or more values each; what the values mean is for others to say. */
public final class SettingsParser {

  /** A value as it is written. */
  public record Value(String text, Place place) {

    /**
     * Returns the error that the value is wrong, with its place and a sentence without a full stop.
     */
    public InvalidDataException wrong(String sentence) {
      return new InvalidDataException(new Problem(place, sentence, "", ""));
    }
  }

  private SettingsParser() {}

  /**
   * Returns the values by key, in the order in which they are written; a file without any is empty.
   *
   * @param name how to name the file in errors
   * @param known the keys that there can be
   * @throws InvalidDataException if it is too large, no YAML, or has other keys
   * @throws IOException if it cannot be read
   */
  public static Map<String, List<Value>> read(String name, InputStream file, Set<String> known)
      throws IOException {
    byte[] content = file.readNBytes(YamlReader.MOST_BYTES + 1);
    if (isBlank(content)) {
      return Map.of();
    }
    YamlNode root = YamlReader.read(name, content, FatalProblems.INSTANCE);
    if (!(root instanceof YamlNode.Mapping mapping)) {
      throw new InvalidDataException(
          root.place(), "must be a mapping", "write lines with key: value");
    }
    Map<String, List<Value>> values = new LinkedHashMap<>();
    mapping
        .entries()
        .forEach(
            (key, node) -> {
              if (!known.contains(key)) {
                throw new InvalidDataException(
                    requireNonNull(mapping.keys().get(key)),
                    "is not a setting",
                    Suggestions.didYouMeanOr(
                        key, known, "the settings are " + String.join(", ", known)));
              }
              values.put(key, values(node));
            });
    return values;
  }

  /** Returns whether there is nothing but comments. */
  private static boolean isBlank(byte[] content) {
    return new String(content, StandardCharsets.UTF_8)
        .replace("\uFEFF", "")
        .lines()
        .map(String::strip)
        .allMatch(line -> line.isEmpty() || line.startsWith("#"));
  }

  private static List<Value> values(YamlNode node) {
    return node instanceof YamlNode.Sequence sequence
        ? sequence.items().stream().map(SettingsParser::value).toList()
        : List.of(value(node));
  }

  private static Value value(YamlNode node) {
    if (!(node instanceof YamlNode.Scalar scalar)) {
      throw new InvalidDataException(
          node.place(), "must be a value or a list of values", "write it without anything inside");
    }
    if (scalar.text().isBlank()) {
      throw new InvalidDataException(
          node.place(), "is empty", "give it a value or leave the key out");
    }
    return new Value(scalar.text().strip(), node.place());
  }
}
