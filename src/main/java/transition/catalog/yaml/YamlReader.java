package transition.catalog.yaml;

import com.fasterxml.jackson.core.JsonToken;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import transition.model.validation.Place;
import transition.model.validation.Problem;
import transition.text.OneLine;

/**
 * Reads the plain part of YAML: mappings, lists and scalars. Anchors, aliases, tags, several
 * documents, duplicate keys and control characters are problems.
 */
public final class YamlReader {

  private static final int MOST_NESTING = 20;
  private static final int MOST_VALUES = 20_000;
  private static final int LONGEST_ACCOUNT = 100;
  private static final Pattern LINE_BREAKS = Pattern.compile("[\\n\\r\\t]+ *");

  /** How YAML writes that there is no value, beside writing nothing. */
  private static final Set<String> NO_VALUE = Set.of("~", "null", "Null", "NULL");

  /** A larger file is refused. */
  public static final int MOST_BYTES = 1 << 20;

  private final EventParser parser;
  private final Problems problems;
  private int values;

  private YamlReader(EventParser parser, Problems problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /**
   * Reads one document.
   *
   * @param file how to name the file in errors
   * @throws InvalidDataException if it cannot be read to its end, or if reading is not to go on
   *     after another problem
   */
  public static YamlNode read(String file, byte[] content, Problems problems) {
    Place start = Place.of(file);
    if (content.length > MOST_BYTES) {
      throw new InvalidDataException(start, "the file is larger than 1 MiB", "split it");
    }
    String text = ControlCharacters.blanked(decode(start, content), start, problems);
    try {
      return new YamlReader(EventParser.of(text), problems).document(start);
    } catch (MalformedYamlException e) {
      throw new InvalidDataException(
          new Place(file, e.line(), e.column(), ""),
          "is not valid YAML: " + OneLine.excerpt(e.problem(), LONGEST_ACCOUNT),
          "check indentation, quotes and colons there");
    }
  }

  /** Returns the text without the mark that some editors write in front. */
  private static String decode(Place start, byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new InvalidDataException(start, "the file is not valid UTF-8", "save it as UTF-8");
    }
  }

  private YamlNode document(Place start) {
    if (parser.next() == null) {
      throw new InvalidDataException(start, "the file is empty", "fill it or remove it");
    }
    YamlNode root = node(here(start), 0);
    parser.next(); // the document ends
    if (parser.isAtSecondDocument()) {
      problems.report(new Problem(here(start), "a second document begins", "keep one per file"));
    }
    return root;
  }

  /** Returns the node that begins with the token. */
  private YamlNode node(Place place, int depth) {
    if (depth > MOST_NESTING) {
      throw new InvalidDataException(
          place, "is nested more than " + MOST_NESTING + " levels deep", "flatten it");
    }
    if (++values > MOST_VALUES) {
      throw new InvalidDataException(
          place, "is one of more than " + MOST_VALUES + " values", "split the file");
    }
    if (isAlias(place)) {
      return new YamlNode.Wrong(place);
    }
    reportTag(place);
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(place, depth);
      case START_ARRAY -> sequence(place, depth);
      default -> scalar(place);
    };
  }

  /** Reports aliases and anchors; only an alias has no value. */
  private boolean isAlias(Place place) {
    if (parser.isAlias()) {
      problems.report(new Problem(place, "aliases (*name) are not allowed", "write the value out"));
    } else if (parser.hasAnchor()) {
      problems.report(new Problem(place, "anchors (&name) are not allowed", "write the value out"));
    }
    return parser.isAlias();
  }

  private void reportTag(Place place) {
    if (parser.hasTag()) {
      problems.report(new Problem(place, "tags (!name) are not allowed", "remove it"));
    }
  }

  /** Returns a value as one line: line breaks and tabs in it become spaces. */
  private YamlNode scalar(Place place) {
    String text = parser.scalar();
    if (ControlCharacters.isIn(text, place, problems)) {
      return new YamlNode.Wrong(place);
    }
    boolean absent = parser.isPlain() && NO_VALUE.contains(text);
    return new YamlNode.Scalar(absent ? "" : onOneLine(text), place);
  }

  private static String onOneLine(String text) {
    boolean isOne = text.chars().noneMatch(c -> c == '\n' || c == '\r' || c == '\t');
    return isOne ? text : LINE_BREAKS.matcher(text).replaceAll(" ");
  }

  private YamlNode sequence(Place place, int depth) {
    List<YamlNode> items = new ArrayList<>();
    while (parser.next() != JsonToken.END_ARRAY) {
      items.add(node(place.item(items.size(), parser.line(), parser.column()), depth + 1));
    }
    return new YamlNode.Sequence(List.copyOf(items), place);
  }

  private YamlNode mapping(Place place, int depth) {
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    Map<String, Place> keys = new LinkedHashMap<>();
    while (parser.next() != JsonToken.END_OBJECT) {
      Place nearKey = here(place);
      Optional<String> key = key(nearKey);
      Place keyPlace = place.field(key.orElse("?"), nearKey.line(), nearKey.column());
      parser.next();
      YamlNode value = node(here(keyPlace), depth + 1);
      if (key.isPresent()) {
        Place earlier = keys.putIfAbsent(key.get(), keyPlace);
        entries.putIfAbsent(key.get(), value);
        reportSecond(keyPlace, earlier);
      }
    }
    return new YamlNode.Mapping(entries, keys, place);
  }

  private void reportSecond(Place place, @Nullable Place earlier) {
    if (earlier != null) {
      problems.report(
          new Problem(place, "appears a second time, after line " + earlier.line(), "keep one"));
    }
  }

  /** Returns the key; empty if it cannot be known, because of a problem that is reported. */
  private Optional<String> key(Place place) {
    if (isAlias(place)) {
      return Optional.empty();
    }
    if (parser.isCollection()) {
      throw new InvalidDataException(place, "a key is a single word", "write key: value");
    }
    reportTag(place);
    return scalar(place) instanceof YamlNode.Scalar scalar
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  /** Returns the place of the token, in the same field. */
  private Place here(Place place) {
    return new Place(place.file(), parser.line(), parser.column(), place.path());
  }
}
