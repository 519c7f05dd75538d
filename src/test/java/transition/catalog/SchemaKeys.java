package transition.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The keys that a schema names, such as {@code pay[].market}, each with its description. */
final class SchemaKeys {

  private final Map<String, String> keys = new TreeMap<>();

  private SchemaKeys() {}

  static Map<String, String> of(FileKind kind) {
    SchemaKeys schema = new SchemaKeys();
    schema.collect("", Part.of(kind.schemaName(), ""));
    return schema.keys;
  }

  private void collect(String path, Part part) {
    if (part.json.has("$ref")) {
      collect(path, part.referred());
    }
    for (Map.Entry<String, JsonNode> entry : part.json.path("properties").properties()) {
      add(path + "." + entry.getKey(), part.within(entry.getValue()));
    }
    if (part.json.path("additionalProperties").isObject()) {
      add(path + ".*", part.within(part.json.path("additionalProperties")));
    }
    if (part.json.has("items")) {
      collect(path + "[]", part.within(part.json.path("items")));
    }
  }

  private void add(String path, Part part) {
    keys.put(path.substring(1), part.description());
    collect(path, part);
  }

  /**
   * A part of a schema.
   *
   * @param file where it stands
   */
  private record Part(String file, JsonNode json) {

    static Part of(String file, String pointer) {
      try {
        return new Part(
            file, new ObjectMapper().readTree(Path.of("data/schema", file).toFile()).at(pointer));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Part within(JsonNode inner) {
      return new Part(file, inner);
    }

    Part referred() {
      String[] reference = json.path("$ref").textValue().split("#", 2);
      return of(reference[0].isEmpty() ? file : reference[0], reference[1]);
    }

    String description() {
      return json.has("description") || !json.has("$ref")
          ? json.path("description").asText()
          : referred().description();
    }
  }
}
