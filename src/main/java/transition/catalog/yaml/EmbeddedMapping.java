package transition.catalog.yaml;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import transition.model.validation.Place;
import transition.model.validation.Problem;

/**
 * Reads a mapping that is a part of a text, such as the front matter of a Markdown file: keys with
 * one value or a list of values, and where these stand, so that they can be replaced. Behind other
 * keys there may be whatever YAML there is; it is read over.
 */
public final class EmbeddedMapping {

  private static final int DEEPEST = 50;

  /**
   * A key with its values.
   *
   * @param values what is written, without quotes; empty also where it is more than a list
   * @param list whether it is a list
   * @param line where the key is in the text, from 1
   * @param start where its value begins in the text
   * @param end where its value ends
   */
  public record Entry(String key, List<String> values, boolean list, int line, int start, int end) {
    public Entry {
      values = List.copyOf(values);
    }
  }

  private final String file;
  private final EventParser parser;
  private final int linesBefore;
  private final CodePoints places;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private EmbeddedMapping(String file, String yaml, int linesBefore, int start) {
    this.file = file;
    this.parser = EventParser.of(yaml);
    this.linesBefore = linesBefore;
    this.places = new CodePoints(yaml, start);
  }

  /**
   * Returns the entries by their keys, in the order of the text; empty where there is nothing.
   *
   * @param file how to name the file of the text in errors
   * @param yaml the part of the text
   * @param linesBefore how many lines of the text stand before it
   * @param start where it begins in the text
   * @throws InvalidDataException if it is no YAML, no mapping, nested too deeply, or has a key
   *     twice
   */
  public static Map<String, Entry> read(String file, String yaml, int linesBefore, int start) {
    if (!EventParser.takes(yaml)) {
      throw new InvalidDataException(
          Place.of(file), "has a character that YAML does not allow", "remove it");
    }
    EmbeddedMapping mapping = new EmbeddedMapping(file, yaml, linesBefore, start);
    try {
      mapping.read();
    } catch (MalformedYamlException e) {
      throw new InvalidDataException(
          new Place(file, e.line() + linesBefore, e.column(), ""),
          "is not valid YAML: " + e.problem(),
          "correct it there");
    }
    return Collections.unmodifiableMap(mapping.entries);
  }

  private void read() {
    JsonToken first = parser.next();
    if (first == null) {
      return;
    }
    if (first != JsonToken.START_OBJECT) {
      throw new InvalidDataException(
          new Problem(
              new Place(file, linesBefore + 1, 1, ""), "must be lines with key: value", "", ""));
    }
    while (parser.next() != JsonToken.END_OBJECT) {
      entry();
    }
  }

  private void entry() {
    if (parser.isAlias() || parser.isCollection()) {
      skip(JsonToken.FIELD_NAME);
      skip(parser.next());
      return;
    }
    String key = parser.scalar();
    int line = parser.line() + linesBefore;
    JsonToken value = parser.next();
    int start = parser.start();
    int end = parser.end();
    List<String> values = new ArrayList<>();
    if (value == JsonToken.START_ARRAY) {
      end = items(values);
    } else if (value == JsonToken.VALUE_STRING && !parser.scalar().isEmpty()) {
      values.add(parser.scalar());
    } else {
      skip(value);
    }
    boolean list = value == JsonToken.START_ARRAY;
    Entry entry = new Entry(key, values, list, line, places.index(start), places.index(end));
    if (entries.putIfAbsent(key, entry) != null) {
      throw new InvalidDataException(
          new Place(file, line, 1, ""), "has " + key + " twice", "keep one");
    }
  }

  /** Reads a list, and says where it ends; one in lines of its own ends with its last item. */
  private int items(List<String> values) {
    boolean flow = parser.isFlow();
    int end = parser.end();
    for (JsonToken item = parser.next(); item != JsonToken.END_ARRAY; item = parser.next()) {
      int itemEnd = parser.end();
      if (item == JsonToken.VALUE_STRING && !parser.isAlias()) {
        values.add(parser.scalar());
      } else {
        skip(item);
      }
      end = itemEnd;
    }
    return flow ? parser.end() : end;
  }

  /** Reads over a value, or over a key that is none, of which the first token is read. */
  private void skip(@Nullable JsonToken first) {
    int depth = 0;
    JsonToken token = first;
    do {
      if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
        depth++;
      } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
        depth--;
      }
      boolean key = token == JsonToken.FIELD_NAME && parser.isCollection();
      if (key ? !parser.skipKey(DEEPEST - depth) : depth > DEEPEST) {
        throw new InvalidDataException(
            new Place(file, parser.line() + linesBefore, parser.column(), ""),
            "is nested deeper than " + DEEPEST + " levels",
            "remove what is not about the plan");
      }
      token = depth > 0 ? parser.next() : null;
    } while (depth > 0);
  }
}
