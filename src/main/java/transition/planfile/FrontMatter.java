package transition.planfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

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
  private static final int DEEPEST = 50;

  private static final Pattern REST_OF_LINE = Pattern.compile(".*\\R?");

  /**
   * A key with its values.
   *
   * @param values what is written, without quotes; empty also where it is more than a list
   * @param list whether it is a list
   * @param line where the key is, from 1
   * @param start where its value begins in the text of the file
   * @param end where its value ends
   */
  record Entry(String key, List<String> values, boolean list, int line, int start, int end) {
    Entry {
      values = List.copyOf(values);
    }
  }

  private final String file;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final int linesBefore;
  private final int yamlStart;
  private final int yamlEnd;
  private final int bodyStart;

  private FrontMatter(String file, int linesBefore, int yamlStart, int yamlEnd, int bodyStart) {
    this.file = file;
    this.linesBefore = linesBefore;
    this.yamlStart = yamlStart;
    this.yamlEnd = yamlEnd;
    this.bodyStart = bodyStart;
  }

  /**
   * The front matter of a text.
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
          "there is no front matter, so this is no plan; transition plan --output writes one");
    }
    Matcher closing = CLOSING.matcher(text);
    if (!closing.find(opening.end())) {
      throw new DamagedPlanException(
          file, 1, "the front matter does not end; close it with a line ---");
    }
    FrontMatter frontMatter =
        new FrontMatter(
            file,
            TextLines.number(text, opening.end()) - 1,
            opening.end(),
            closing.start(),
            closing.end());
    frontMatter.read(text.substring(opening.end(), closing.start()));
    return frontMatter;
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

  /** The values of a key; none where it is absent or empty. */
  List<String> values(String key) {
    return find(key).map(Entry::values).orElse(List.of());
  }

  /** The line of a key, or the first one if it is absent. */
  int line(String key) {
    return find(key).map(Entry::line).orElse(1);
  }

  /** What is wrong with a key. */
  DamagedPlanException wrong(String key, String problem) {
    return new DamagedPlanException(file, line(key), key + " in the front matter: " + problem);
  }

  /**
   * Gives a key other values; a key that is absent is added as the last one.
   *
   * @param lineEnd how the lines of the file end
   */
  void set(Edits edits, String key, List<String> values, boolean list, String lineEnd) {
    String written =
        list
            ? "[" + String.join(", ", values.stream().map(FrontMatter::item).toList()) + "]"
            : String.join("", values);
    Optional<Entry> present = find(key);
    if (present.isEmpty()) {
      edits.insert(yamlEnd, key + ": " + written + lineEnd);
    } else if (!present.get().values().equals(values)) {
      replace(edits, present.get(), written);
    }
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

  private static String item(String value) {
    return value.contains(",") ? "\"" + value + "\"" : value;
  }

  private void read(String yaml) {
    if (yaml.length() > MOST_CHARACTERS) {
      throw new DamagedPlanException(
          file, 1, "the front matter is longer than 1 MiB; take out what is not about the plan");
    }
    Places places = new Places(yaml, yamlStart);
    Parser parser = new ParserImpl(new StreamReader(yaml), new LoaderOptions());
    try {
      parser.getEvent(); // the stream begins
      if (parser.checkEvent(Event.ID.StreamEnd)) {
        return;
      }
      parser.getEvent(); // the document begins
      if (!(parser.getEvent() instanceof MappingStartEvent)) {
        throw new DamagedPlanException(
            file, linesBefore + 1, "the front matter must be lines with key: value");
      }
      while (!parser.checkEvent(Event.ID.MappingEnd)) {
        entry(parser, places);
      }
    } catch (MarkedYAMLException e) {
      throw new DamagedPlanException(
          file,
          e.getProblemMark().getLine() + linesBefore + 1,
          "the front matter is not valid YAML: " + e.getProblem() + "; correct it there");
    } catch (YAMLException e) {
      throw new DamagedPlanException(
          file, 1, "the front matter has a character that YAML does not allow; take it out");
    }
  }

  private void entry(Parser parser, Places places) {
    Event first = parser.getEvent();
    int line = first.getStartMark().getLine() + linesBefore + 1;
    if (!(first instanceof ScalarEvent key)) {
      skip(parser, first);
      skip(parser, parser.getEvent());
      return;
    }
    Event value = parser.getEvent();
    List<String> values = new ArrayList<>();
    Mark end = value.getEndMark();
    if (value instanceof ScalarEvent scalar) {
      if (!scalar.getValue().isEmpty()) {
        values.add(scalar.getValue());
      }
    } else if (value instanceof SequenceStartEvent sequence) {
      end = items(parser, sequence, values);
    } else {
      skip(parser, value);
    }
    Entry entry =
        new Entry(
            key.getValue(),
            values,
            value instanceof SequenceStartEvent,
            line,
            places.of(value.getStartMark()),
            places.of(end));
    if (entries.putIfAbsent(entry.key(), entry) != null) {
      throw new DamagedPlanException(
          file, line, "the front matter has " + entry.key() + " twice; keep one");
    }
  }

  /** Reads a list to its end; a list in lines of its own ends with its last item. */
  private Mark items(Parser parser, SequenceStartEvent sequence, List<String> values) {
    Mark last = sequence.getEndMark();
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      Event item = parser.getEvent();
      if (item instanceof ScalarEvent scalar) {
        values.add(scalar.getValue());
      } else {
        skip(parser, item);
      }
      last = item.getEndMark();
    }
    Event end = parser.getEvent();
    return sequence.isFlow() ? end.getEndMark() : last;
  }

  /** Reads the rest of a value of which the first event is read. */
  private void skip(Parser parser, Event first) {
    int depth = first instanceof CollectionStartEvent ? 1 : 0;
    while (depth > 0) {
      Event next = parser.getEvent();
      if (next instanceof CollectionStartEvent) {
        depth++;
        if (depth > DEEPEST) {
          throw new DamagedPlanException(
              file,
              next.getStartMark().getLine() + linesBefore + 1,
              "the front matter is nested deeper than 50 levels; take out what is not about the plan");
        }
      } else if (next.is(Event.ID.MappingEnd) || next.is(Event.ID.SequenceEnd)) {
        depth--;
      }
    }
  }

  /** Where marks of the YAML, which count code points, are in the text of the file. */
  private static final class Places {

    private final int start;
    private final int @Nullable [] offsets;

    Places(String yaml, int start) {
      this.start = start;
      boolean counted = yaml.codePointCount(0, yaml.length()) < yaml.length();
      this.offsets = counted ? offsets(yaml) : null;
    }

    private static int[] offsets(String yaml) {
      int[] offsets = new int[yaml.codePointCount(0, yaml.length()) + 1];
      for (int i = 1; i < offsets.length; i++) {
        offsets[i] = yaml.offsetByCodePoints(offsets[i - 1], 1);
      }
      return offsets;
    }

    int of(Mark mark) {
      return start + (offsets == null ? mark.getIndex() : offsets[mark.getIndex()]);
    }
  }
}
