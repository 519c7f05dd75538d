package transition.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads YAML as editors do before they apply a schema: a scalar without quotes has the type that
 * the core schema of YAML 1.2 gives it, and a key that stands twice is an error. Infinity and what
 * is no number, which JSON has not, stay text.
 */
final class EditorYaml {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern NULL = Pattern.compile("~|null|Null|NULL|");
  private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
  private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]+");
  private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
  private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
  private static final Pattern FLOAT =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

  private EditorYaml() {}

  /**
   * Reads one document.
   *
   * @throws IllegalArgumentException if a key stands twice
   */
  static JsonNode read(String text) {
    return json(new Yaml().compose(new StringReader(text)));
  }

  private static JsonNode json(Node node) {
    if (node instanceof MappingNode mapping) {
      ObjectNode object = JSON.objectNode();
      for (NodeTuple entry : mapping.getValue()) {
        String key = ((ScalarNode) entry.getKeyNode()).getValue();
        if (object.putIfAbsent(key, json(entry.getValueNode())) != null) {
          throw new IllegalArgumentException("the key " + key + " stands twice");
        }
      }
      return object;
    }
    if (node instanceof SequenceNode sequence) {
      ArrayNode array = JSON.arrayNode();
      sequence.getValue().forEach(item -> array.add(json(item)));
      return array;
    }
    ScalarNode scalar = (ScalarNode) node;
    return scalar.getScalarStyle() == ScalarStyle.PLAIN
        ? plain(scalar.getValue())
        : JSON.textNode(scalar.getValue());
  }

  private static JsonNode plain(String text) {
    if (NULL.matcher(text).matches()) {
      return JSON.nullNode();
    }
    if (BOOLEAN.matcher(text).matches()) {
      return JSON.booleanNode(Boolean.parseBoolean(text));
    }
    if (DECIMAL.matcher(text).matches()) {
      return JSON.numberNode(new BigInteger(text));
    }
    if (OCTAL.matcher(text).matches()) {
      return JSON.numberNode(new BigInteger(text.substring(2), 8));
    }
    if (HEXADECIMAL.matcher(text).matches()) {
      return JSON.numberNode(new BigInteger(text.substring(2), 16));
    }
    return FLOAT.matcher(text).matches()
        ? JSON.numberNode(Double.parseDouble(text))
        : JSON.textNode(text);
  }
}
