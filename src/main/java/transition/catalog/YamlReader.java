package transition.catalog;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads the plain part of YAML: mappings, lists and scalars. Anchors, aliases, tags, several
 * documents, duplicate keys and control characters are errors.
 */
final class YamlReader {

  private static final int MOST_NESTING = 20;
  private static final int MOST_BYTES = 1 << 20;

  private static final YAMLFactory FACTORY = factory();

  private final YAMLParser parser;

  private YamlReader(YAMLParser parser) {
    this.parser = parser;
  }

  private static YAMLFactory factory() {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(MOST_NESTING);
    options.setCodePointLimit(MOST_BYTES);
    return YAMLFactory.builder()
        .loaderOptions(options)
        .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
        .build();
  }

  /**
   * Reads one document.
   *
   * @param file how to name the file in errors
   * @throws InvalidDataException if it is not what this class reads
   */
  static YamlNode read(String file, byte[] content) {
    Place start = new Place(file, 1, 1, "");
    if (content.length > MOST_BYTES) {
      throw new InvalidDataException(start, "the file is larger than 1 MiB");
    }
    String text = decode(start, content);
    rejectControlCharacters(start, text);
    try (YAMLParser parser = FACTORY.createParser(text)) {
      if (parser.nextToken() == null) {
        throw new InvalidDataException(start, "the file is empty");
      }
      YamlReader reader = new YamlReader(parser);
      YamlNode root = reader.node(reader.at(start));
      if (parser.nextToken() != null) {
        throw new InvalidDataException(
            reader.at(start), "a second document begins; keep one a file");
      }
      return root;
    } catch (JsonProcessingException e) {
      throw new InvalidDataException(
          syntaxErrorPlace(start, e), "is not valid YAML: " + problem(e));
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory cannot fail", e);
    }
  }

  private static String decode(Place start, byte[] content) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      throw new InvalidDataException(start, "the file is not valid UTF-8; save it as UTF-8");
    }
  }

  private static void rejectControlCharacters(Place start, String text) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isForbidden(c)) {
        throw new InvalidDataException(
            new Place(start.file(), line, column, ""), forbidden(c) + "; take it out");
      }
      line = c == '\n' ? line + 1 : line;
      column = c == '\n' ? 1 : column + 1;
    }
  }

  private static boolean isForbidden(char c) {
    return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
  }

  private static String forbidden(char c) {
    return String.format("the control character U+%04X is not allowed", (int) c);
  }

  private YamlNode node(Place place) throws IOException {
    if (parser.isCurrentAlias()) {
      throw new InvalidDataException(place, "aliases (*name) are not allowed; write the value out");
    }
    if (parser.getObjectId() != null) {
      throw new InvalidDataException(place, "anchors (&name) are not allowed; write the value out");
    }
    if (parser.getTypeId() != null) {
      throw new InvalidDataException(place, "tags (!name) are not allowed; take it out");
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(place);
      case START_ARRAY -> sequence(place);
      case VALUE_NULL -> new YamlNode.Scalar("", place);
      default -> scalar(place);
    };
  }

  private YamlNode scalar(Place place) throws IOException {
    String text = parser.getText();
    for (int i = 0; i < text.length(); i++) {
      if (isForbidden(text.charAt(i))) {
        throw new InvalidDataException(place, forbidden(text.charAt(i)) + "; take it out");
      }
    }
    return new YamlNode.Scalar(text, place);
  }

  private YamlNode sequence(Place place) throws IOException {
    List<YamlNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      JsonLocation here = parser.currentTokenLocation();
      items.add(node(place.item(items.size(), here.getLineNr(), here.getColumnNr())));
    }
    return new YamlNode.Sequence(List.copyOf(items), place);
  }

  private YamlNode mapping(Place place) throws IOException {
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    Map<String, Place> keys = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      JsonLocation here = parser.currentTokenLocation();
      Place keyPlace = place.field(key, here.getLineNr(), here.getColumnNr());
      Place earlier = keys.put(key, keyPlace);
      if (earlier != null) {
        throw new InvalidDataException(
            keyPlace, "stands here a second time, first in line " + earlier.line() + "; keep one");
      }
      parser.nextToken();
      JsonLocation value = parser.currentTokenLocation();
      entries.put(key, node(place.field(key, value.getLineNr(), value.getColumnNr())));
    }
    return new YamlNode.Mapping(entries, keys, place);
  }

  private Place at(Place start) {
    JsonLocation here = parser.currentTokenLocation();
    return new Place(start.file(), here.getLineNr(), here.getColumnNr(), start.path());
  }

  private static Place syntaxErrorPlace(Place start, JsonProcessingException e) {
    JsonLocation where = e.getLocation();
    return where == null
        ? start
        : new Place(
            start.file(), Math.max(1, where.getLineNr()), Math.max(1, where.getColumnNr()), "");
  }

  /** The first line of the parser's message: what follows repeats the place. */
  private static String problem(JsonProcessingException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("unknown problem");
  }
}
