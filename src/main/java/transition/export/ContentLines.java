package transition.export;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * Writes the lines of an iCalendar file as RFC 5545 defines them: ended by CR and LF, and folded so
 * that none is longer than 75 bytes and no character is split.
 */
final class ContentLines {

  private static final int MOST_BYTES = 75;
  private static final String END = "\r\n";

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

  private final StringBuilder lines = new StringBuilder();

  ContentLines begin(String component) {
    return add("BEGIN", component);
  }

  ContentLines end(String component) {
    return add("END", component);
  }

  /** Adds a property whose value is not text, such as a date, without escapes. */
  ContentLines add(String name, String value) {
    fold(name + ":" + value);
    lines.append(END);
    return this;
  }

  /** Adds a property whose value is text; line ends are its only control characters. */
  ContentLines text(String name, String text) {
    return add(name, escaped(text));
  }

  /** Adds a property whose value is an instant, in UTC. */
  ContentLines moment(String name, TemporalAccessor moment) {
    return add(name, MOMENT.format(moment));
  }

  ContentLines day(String name, LocalDate day) {
    return add(name + ";VALUE=DATE", DAY.format(day));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
  }

  private void fold(String line) {
    int start = 0;
    int used = 0;
    for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
      int bytes = utf8Length(line.codePointAt(i));
      if (used + bytes > MOST_BYTES) {
        lines.append(line, start, i).append(END).append(' ');
        start = i;
        used = 1;
      }
      used += bytes;
    }
    lines.append(line, start, line.length());
  }

  private static int utf8Length(int character) {
    if (character < 0x80) {
      return 1;
    }
    if (character < 0x800) {
      return 2;
    }
    return Character.isBmpCodePoint(character) ? 3 : 4;
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
