package transition.catalog;

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
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads the plain part of YAML: mappings, lists and scalars. Anchors, aliases, tags, several
 * documents, duplicate keys and control characters are errors.
 */
final class YamlReader {

  private static final int MOST_NESTING = 20;
  private static final Pattern LINE_BREAKS = Pattern.compile("[\\n\\r\\t]+ *");

  /** How YAML writes that there is no value, beside writing nothing. */
  private static final Set<String> NO_VALUE = Set.of("~", "null", "Null", "NULL");

  /** A larger file is refused. */
  static final int MOST_BYTES = 1 << 20;

  private final Parser parser;

  private YamlReader(Parser parser) {
    this.parser = parser;
  }

  /** Reads a file of a pack; empty if there is none. */
  static Optional<YamlNode> read(Pack pack, String path) {
    return pack.read(path).map(content -> read(pack.display(path), content));
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
      throw new InvalidDataException(start, "the file is larger than 1 MiB; split it");
    }
    String text = decode(start, content);
    rejectControlCharacters(start, text);
    YamlReader reader = new YamlReader(new ParserImpl(new StreamReader(text), new LoaderOptions()));
    try {
      return reader.document(start);
    } catch (MarkedYAMLException e) {
      throw new InvalidDataException(
          at(start, e.getProblemMark()), "is not valid YAML: " + problem(e));
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
        throw forbidden(new Place(start.file(), line, column, ""), c);
      }
      line = c == '\n' ? line + 1 : line;
      column = c == '\n' ? 1 : column + 1;
    }
  }

  /** Controls of terminals and of writing direction, and what is no character at all. */
  private static boolean isForbidden(char c) {
    return (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069')
        || c >= '\uFFFE';
  }

  private static InvalidDataException forbidden(Place place, char c) {
    return new InvalidDataException(
        place, String.format("the control character U+%04X is not allowed; take it out", (int) c));
  }

  private YamlNode document(Place start) {
    parser.getEvent(); // the stream begins
    if (parser.checkEvent(Event.ID.StreamEnd)) {
      throw new InvalidDataException(start, "the file is empty; fill it or remove it");
    }
    parser.getEvent(); // the document begins
    Place place = at(start, parser.peekEvent().getStartMark());
    YamlNode root = node(place, 0);
    parser.getEvent(); // the document ends
    if (!parser.checkEvent(Event.ID.StreamEnd)) {
      throw new InvalidDataException(
          at(start, parser.peekEvent().getStartMark()),
          "a second document begins; keep one a file");
    }
    return root;
  }

  /** The node that comes next in the stream of events. */
  private YamlNode node(Place place, int depth) {
    if (depth > MOST_NESTING) {
      throw new InvalidDataException(
          place, "is nested more than " + MOST_NESTING + " levels deep; flatten it");
    }
    Event event = parser.getEvent();
    rejectReferences(event, place);
    if (event instanceof MappingStartEvent mapping) {
      rejectTag(mapping.getTag(), place);
      return mapping(place, depth);
    }
    if (event instanceof SequenceStartEvent sequence) {
      rejectTag(sequence.getTag(), place);
      return sequence(place, depth);
    }
    return scalar((ScalarEvent) event, place);
  }

  private static void rejectReferences(Event event, Place place) {
    if (event instanceof AliasEvent) {
      throw new InvalidDataException(place, "aliases (*name) are not allowed; write the value out");
    }
    if (event instanceof NodeEvent node && node.getAnchor() != null) {
      throw new InvalidDataException(place, "anchors (&name) are not allowed; write the value out");
    }
  }

  private static void rejectTag(@Nullable String tag, Place place) {
    if (tag != null) {
      throw new InvalidDataException(place, "tags (!name) are not allowed; take it out");
    }
  }

  /** A value as one line: line breaks and tabs in it become spaces. */
  private static YamlNode.Scalar scalar(ScalarEvent event, Place place) {
    rejectTag(event.getTag(), place);
    String text = event.getValue();
    for (int i = 0; i < text.length(); i++) {
      if (isForbidden(text.charAt(i))) {
        throw forbidden(place, text.charAt(i));
      }
    }
    boolean absent = event.isPlain() && NO_VALUE.contains(text);
    return new YamlNode.Scalar(absent ? "" : LINE_BREAKS.matcher(text).replaceAll(" "), place);
  }

  private YamlNode sequence(Place place, int depth) {
    List<YamlNode> items = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      Mark here = parser.peekEvent().getStartMark();
      items.add(
          node(place.item(items.size(), here.getLine() + 1, here.getColumn() + 1), depth + 1));
    }
    parser.getEvent();
    return new YamlNode.Sequence(List.copyOf(items), place);
  }

  private YamlNode mapping(Place place, int depth) {
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    Map<String, Place> keys = new LinkedHashMap<>();
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      Event event = parser.getEvent();
      Place nearKey = at(place, event.getStartMark());
      rejectReferences(event, nearKey);
      if (!(event instanceof ScalarEvent scalar)) {
        throw new InvalidDataException(nearKey, "a key is a single word; write key: value");
      }
      String key = scalar(scalar, nearKey).text();
      Place keyPlace = place.field(key, nearKey.line(), nearKey.column());
      Place earlier = keys.put(key, keyPlace);
      if (earlier != null) {
        throw new InvalidDataException(
            keyPlace, "stands here a second time, first in line " + earlier.line() + "; keep one");
      }
      Mark value = parser.peekEvent().getStartMark();
      entries.put(
          key, node(place.field(key, value.getLine() + 1, value.getColumn() + 1), depth + 1));
    }
    parser.getEvent();
    return new YamlNode.Mapping(entries, keys, place);
  }

  private static Place at(Place place, Mark mark) {
    return new Place(place.file(), mark.getLine() + 1, mark.getColumn() + 1, place.path());
  }

  /** What is wrong, without the parser's account of what it was doing and of the place. */
  private static String problem(MarkedYAMLException e) {
    return e.getProblem() + "; check indentation, quotes and colons there";
  }
}
