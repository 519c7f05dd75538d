package transition.catalog.yaml;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ImplicitTuple;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Jackson's parser of YAML, with what its tokens leave out: anchors and tags of every value,
 * aliases and collections as keys, the place of a second document, and scalars as they are written.
 * Parsing ends with the first document.
 */
final class EventParser extends YAMLParser {

  private static final ImplicitTuple NO_TAG = new ImplicitTuple(true, true);

  private @Nullable Event last;
  private boolean begun;

  private EventParser(IOContext context, String yaml) {
    super(context, 0, 0, new LoaderOptions(), null, new StringReader(yaml));
  }

  /** Makes a parser without Jackson's factory, which would load what reads and writes JSON too. */
  static EventParser of(String yaml) {
    return new EventParser(
        new IOContext(
            StreamReadConstraints.defaults(),
            StreamWriteConstraints.defaults(),
            ErrorReportConfiguration.defaults(),
            new BufferRecycler(),
            ContentReference.unknown(),
            false),
        yaml);
  }

  /** Returns whether YAML allows all characters of a text, which the parser requires. */
  static boolean takes(String yaml) {
    return StreamReader.isPrintable(yaml);
  }

  /**
   * Goes on to the next token. A key that is no scalar is a token without a name.
   *
   * @return null at the end of the document
   * @throws MalformedYamlException if the text is no YAML from here on
   */
  @Nullable JsonToken next() {
    try {
      return nextToken();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Goes on to the end of a key that is a collection, as has to be done before its value is read.
   *
   * @param deepest how deeply it may be nested
   * @return whether that was enough; if not, the token is the first one that is too deep
   */
  boolean skipKey(int deepest) {
    int depth = 1;
    while (depth > 0 && depth <= deepest) {
      last = read();
      if (last instanceof CollectionStartEvent) {
        depth++;
      } else if (last instanceof CollectionEndEvent) {
        depth--;
      }
    }
    return depth == 0;
  }

  /** Returns whether the token is an alias, as a key or as a value. */
  boolean isAlias() {
    return last instanceof AliasEvent;
  }

  /** Returns whether the token begins a list or a mapping, as a key or as a value. */
  boolean isCollection() {
    return last instanceof CollectionStartEvent;
  }

  boolean hasAnchor() {
    return last instanceof NodeEvent node && !isAlias() && node.getAnchor() != null;
  }

  boolean hasTag() {
    return (last instanceof ScalarEvent scalar && scalar.getTag() != null)
        || (last instanceof CollectionStartEvent collection && collection.getTag() != null);
  }

  /** Returns whether the token is a scalar without quotes. */
  boolean isPlain() {
    return last instanceof ScalarEvent scalar && scalar.isPlain();
  }

  /** Returns whether the token begins a list or a mapping in brackets or braces. */
  boolean isFlow() {
    return last instanceof CollectionStartEvent collection && collection.isFlow();
  }

  /**
   * Returns whether the document ended because another one begins, whose place is that of the
   * token.
   */
  boolean isAtSecondDocument() {
    return last instanceof DocumentStartEvent;
  }

  /** Returns what a scalar says, without quotes and escapes; empty for other tokens. */
  String scalar() {
    return last instanceof ScalarEvent scalar ? scalar.getValue() : "";
  }

  /** Returns the line in which the token begins, from 1. */
  int line() {
    return event().getStartMark().getLine() + 1;
  }

  /** Returns the column in which the token begins, from 1. */
  int column() {
    return event().getStartMark().getColumn() + 1;
  }

  /** Returns how many code points stand before the token. */
  int start() {
    return event().getStartMark().getIndex();
  }

  /** Returns how many code points stand before the end of the token. */
  int end() {
    return event().getEndMark().getIndex();
  }

  private Event event() {
    return requireNonNull(last, "no token has been read");
  }

  @Override
  protected @Nullable Event getEvent() {
    boolean isKey = _parsingContext.inObject() && _currToken != JsonToken.FIELD_NAME;
    Event event = read();
    last = event;
    if (isKey && (isAlias() || isCollection())) {
      return new ScalarEvent(
          null, null, NO_TAG, "", event.getStartMark(), event.getEndMark(), ScalarStyle.PLAIN);
    }
    if (event instanceof DocumentStartEvent) {
      if (begun) {
        return null;
      }
      begun = true;
    }
    return event;
  }

  private Event read() {
    try {
      return _yamlParser.getEvent();
    } catch (MarkedYAMLException e) {
      Mark place = e.getProblemMark();
      throw new MalformedYamlException(
          e.getProblem(), place.getLine() + 1, place.getColumn() + 1, e);
    } catch (NumberFormatException e) {
      throw new MalformedYamlException("found an escape of no character", line(), column(), e);
    }
  }

  /** Takes every scalar for text: {@code NO} and {@code 1.10} too. */
  @Override
  protected JsonToken _decodeScalar(ScalarEvent scalar) {
    _textValue = scalar.getValue();
    return JsonToken.VALUE_STRING;
  }
}
