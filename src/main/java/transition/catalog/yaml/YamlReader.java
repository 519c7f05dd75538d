package transition.catalog.yaml;

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
import transition.model.Place;
import transition.model.Problem;
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

  private final Parser parser;
  private final Problems problems;
  private int values;

  private YamlReader(Parser parser, Problems problems) {
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
    Parser parser = new ParserImpl(new StreamReader(text), new LoaderOptions());
    try {
      return new YamlReader(parser, problems).document(start);
    } catch (MarkedYAMLException e) {
      throw new InvalidDataException(
          at(start, e.getProblemMark()),
          "is not valid YAML: " + OneLine.excerpt(e.getProblem(), LONGEST_ACCOUNT),
          "check indentation, quotes and colons there");
    }
  }

  /** The text without the mark that some editors write in front. */
  private static String decode(Place start, byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new InvalidDataException(start, "the file is not valid UTF-8", "save it as UTF-8");
    }
  }

  private YamlNode document(Place start) {
    parser.getEvent(); // the stream begins
    if (parser.checkEvent(Event.ID.StreamEnd)) {
      throw new InvalidDataException(start, "the file is empty", "fill it or remove it");
    }
    parser.getEvent(); // the document begins
    Place place = at(start, parser.peekEvent().getStartMark());
    YamlNode root = node(place, 0);
    parser.getEvent(); // the document ends
    if (!parser.checkEvent(Event.ID.StreamEnd)) {
      Place second = at(start, parser.peekEvent().getStartMark());
      problems.report(new Problem(second, "a second document begins", "keep one a file"));
    }
    return root;
  }

  /** The node that comes next in the stream of events. */
  private YamlNode node(Place place, int depth) {
    if (depth > MOST_NESTING) {
      throw new InvalidDataException(
          place, "is nested more than " + MOST_NESTING + " levels deep", "flatten it");
    }
    if (++values > MOST_VALUES) {
      throw new InvalidDataException(
          place, "is one of more than " + MOST_VALUES + " values", "split the file");
    }
    Event event = parser.getEvent();
    if (isAlias(event, place)) {
      return new YamlNode.Wrong(place);
    }
    if (event instanceof MappingStartEvent mapping) {
      reportTag(mapping.getTag(), place);
      return mapping(place, depth);
    }
    if (event instanceof SequenceStartEvent sequence) {
      reportTag(sequence.getTag(), place);
      return sequence(place, depth);
    }
    return scalar((ScalarEvent) event, place);
  }

  /** Reports aliases and anchors; only an alias has no value. */
  private boolean isAlias(Event event, Place place) {
    if (event instanceof AliasEvent) {
      problems.report(new Problem(place, "aliases (*name) are not allowed", "write the value out"));
      return true;
    }
    if (event instanceof NodeEvent node && node.getAnchor() != null) {
      problems.report(new Problem(place, "anchors (&name) are not allowed", "write the value out"));
    }
    return false;
  }

  private void reportTag(@Nullable String tag, Place place) {
    if (tag != null) {
      problems.report(new Problem(place, "tags (!name) are not allowed", "take it out"));
    }
  }

  /** A value as one line: line breaks and tabs in it become spaces. */
  private YamlNode scalar(ScalarEvent event, Place place) {
    reportTag(event.getTag(), place);
    String text = event.getValue();
    if (ControlCharacters.isIn(text, place, problems)) {
      return new YamlNode.Wrong(place);
    }
    boolean absent = event.isPlain() && NO_VALUE.contains(text);
    return new YamlNode.Scalar(absent ? "" : onOneLine(text), place);
  }

  private static String onOneLine(String text) {
    boolean isOne = text.chars().noneMatch(c -> c == '\n' || c == '\r' || c == '\t');
    return isOne ? text : LINE_BREAKS.matcher(text).replaceAll(" ");
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
      Optional<String> key = key(event, nearKey);
      Place keyPlace = place.field(key.orElse("?"), nearKey.line(), nearKey.column());
      Mark mark = parser.peekEvent().getStartMark();
      YamlNode value = node(at(keyPlace, mark), depth + 1);
      if (key.isPresent()) {
        Place earlier = keys.putIfAbsent(key.get(), keyPlace);
        entries.putIfAbsent(key.get(), value);
        reportSecond(keyPlace, earlier);
      }
    }
    parser.getEvent();
    return new YamlNode.Mapping(entries, keys, place);
  }

  private void reportSecond(Place place, @Nullable Place earlier) {
    if (earlier != null) {
      problems.report(
          new Problem(
              place, "stands here a second time, first in line " + earlier.line(), "keep one"));
    }
  }

  /** The key; empty if it cannot be known, because of a problem that is reported. */
  private Optional<String> key(Event event, Place place) {
    if (isAlias(event, place)) {
      return Optional.empty();
    }
    if (!(event instanceof ScalarEvent key)) {
      throw new InvalidDataException(place, "a key is a single word", "write key: value");
    }
    return scalar(key, place) instanceof YamlNode.Scalar scalar
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  private static Place at(Place place, Mark mark) {
    return new Place(place.file(), mark.getLine() + 1, mark.getColumn() + 1, place.path());
  }
}
