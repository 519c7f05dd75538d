package transition.document;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import transition.model.DateRange;
import transition.model.Effort;

/** A piece of a document, from top to bottom. */
public sealed interface Block {

  /**
   * What the document is about, once at its beginning.
   *
   * @param aside the key facts in a few words; may be empty
   */
  record Title(Text text, Text aside) implements Block {}

  /**
   * A heading.
   *
   * @param level 1 for the largest below the title, 2 for those inside it
   * @param percent how full a meter beside it is, 0 to 100; empty for none
   */
  record Section(int level, Text text, OptionalInt percent) implements Block {
    public Section {
      if (level < 1 || level > 2) {
        throw new IllegalArgumentException("sections have level 1 or 2");
      }
    }

    public static Section of(String text) {
      return new Section(1, Text.of(text), OptionalInt.empty());
    }

    /** A section inside a section. */
    public static Section inner(String text) {
      return new Section(2, Text.of(text), OptionalInt.empty());
    }
  }

  record Paragraph(Text text) implements Block {}

  /** Labels with a value each, such as "Start" and a date. */
  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  record Fact(String label, Text value) {}

  record Bullets(List<Bullet> bullets) implements Block {
    public Bullets {
      bullets = List.copyOf(bullets);
    }

    /** Plain points. */
    public static Bullets of(List<String> points) {
      return new Bullets(
          points.stream()
              .map(point -> new Bullet(Mark.POINT, Text.EMPTY, Text.of(point)))
              .toList());
    }
  }

  /**
   * A point of a list.
   *
   * @param term what the point is about, lined up with that of the others; may be empty
   */
  record Bullet(Mark mark, Text term, Text detail) {

    /** The point on one line. */
    public Text line() {
      return term.isEmpty() ? detail : term.plus(": ").plus(detail);
    }
  }

  /** What a bullet begins with. */
  enum Mark {
    POINT,
    /** Something the reader has. */
    CHECK
  }

  /** A table; every row has a cell for each column. */
  record Table(List<Column> columns, List<List<Text>> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      int width = columns.size();
      if (rows.stream().anyMatch(row -> row.size() != width)) {
        throw new IllegalArgumentException("every row has a cell for each column");
      }
    }
  }

  /**
   * A column of a table.
   *
   * @param right whether its cells are flush right, as numbers are
   * @param flexible whether its cells may be wrapped where the table is too wide
   */
  record Column(String header, boolean right, boolean flexible) {
    public static Column of(String header) {
      return new Column(header, false, false);
    }

    public static Column number(String header) {
      return new Column(header, true, false);
    }

    /** A column of text that may be wrapped. */
    public static Column text(String header) {
      return new Column(header, false, true);
    }
  }

  /** Ranges on one common scale that begins at 0. */
  record Bars(List<Bar> bars) implements Block {
    public Bars {
      bars = List.copyOf(bars);
    }
  }

  /**
   * One range.
   *
   * @param caption the figures in words
   * @param open whether it goes on beyond {@code high}
   * @param accent whether it is the one to look at
   */
  record Bar(String label, long low, long high, boolean open, String caption, boolean accent) {}

  /**
   * Phases over time, one below the other: what is done when, and when nothing is.
   *
   * @param days all that is drawn, from the first day to the last
   * @param lanes a line each, at least one; they may overlap in time
   * @param breaks days without study, within {@code days}, in order, not touching each other
   * @param moments single days to point out, such as a deadline, within {@code days}
   */
  record Gantt(DateRange days, List<Lane> lanes, List<DateRange> breaks, List<Moment> moments)
      implements Block {
    public Gantt {
      requireNonNull(days, "days");
      lanes = List.copyOf(lanes);
      breaks = List.copyOf(breaks);
      moments = List.copyOf(moments);
    }
  }

  /**
   * A phase on its line. Its last day is a milestone.
   *
   * @param number its stable number, from 1
   * @param caption its dates and hours in words
   */
  record Lane(int number, String label, DateRange days, String caption) {}

  /** A day to point out. */
  record Moment(LocalDate day, String label) {}

  /**
   * Amounts of money month by month. A table says the same in figures, so only HTML draws it.
   *
   * @param currencySign what people write before an amount, such as "$"
   * @param start the day that month 0 stands for; month m is m months later
   * @param lines at least one, all of them of the same length of at least two
   * @param moments days to point out, such as one on which a move has paid off
   */
  record Curve(
      String title, String currencySign, LocalDate start, List<Line> lines, List<Moment> moments)
      implements Block {
    public Curve {
      requireNonNull(title, "title");
      requireNonNull(currencySign, "currencySign");
      requireNonNull(start, "start");
      lines = List.copyOf(lines);
      moments = List.copyOf(moments);
    }
  }

  /**
   * One line of a curve.
   *
   * @param amounts by month, from month 0, in whole units of the currency; may be below 0
   * @param accent whether it is the one to look at
   */
  record Line(String label, List<Long> amounts, boolean accent) {
    public Line {
      amounts = List.copyOf(amounts);
    }
  }

  /**
   * What was to be done and what is done, added up week by week.
   *
   * @param start the first day of the first week; nothing was to be done before it
   * @param weeks at least one, in order
   * @param forecast when all will be done; empty if that is not foreseen
   */
  record BurnUp(LocalDate start, List<Week> weeks, LocalDate today, Optional<Outcome> forecast)
      implements Block {
    public BurnUp {
      requireNonNull(start, "start");
      weeks = List.copyOf(weeks);
      requireNonNull(today, "today");
      requireNonNull(forecast, "forecast");
    }

    /**
     * A week.
     *
     * @param planned what was to be done by its end
     * @param done what was done by its end, or by today; empty in weeks to come
     */
    public record Week(LocalDate end, Effort planned, Optional<Effort> done) {}

    /** A day that is expected, within days of which one is absent if it is out of sight. */
    public record Outcome(LocalDate early, LocalDate likely, Optional<LocalDate> late) {}

    /** What was to be done in the end. */
    public Effort whole() {
      return weeks.get(weeks.size() - 1).planned();
    }

    /** All that is drawn: to the last week, and to the days that are expected if not too far. */
    public DateRange days() {
      LocalDate end = weeks.get(weeks.size() - 1).end();
      long length = ChronoUnit.DAYS.between(start, end);
      LocalDate likely = forecast.map(Outcome::likely).orElse(end);
      LocalDate late = forecast.flatMap(Outcome::late).orElse(likely);
      return new DateRange(
          start,
          Stream.of(
                  end,
                  earlier(likely, end.plusDays(3 * length)),
                  earlier(late, end.plusDays(length)))
              .max(LocalDate::compareTo)
              .orElse(end));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
      return one.isBefore(other) ? one : other;
    }
  }

  /** Things to tick off. */
  record Checklist(List<Check> checks) implements Block {
    public Checklist {
      checks = List.copyOf(checks);
    }
  }

  /**
   * A thing to tick off.
   *
   * @param number stable, such as "3.2"
   * @param aside when, or how long
   */
  record Check(String number, Text text, Text aside) {

    /** What to do, with the aside behind it; the number stands before it. */
    public Text line() {
      return aside.isEmpty() ? text : text.plus(Text.muted(" (")).plus(aside).plus(Text.muted(")"));
    }
  }

  /** Something to know when reading what stands above: an assumption, a gap, a disagreement. */
  record Note(Text text) implements Block {
    public static Note of(String text) {
      return new Note(Text.of(text));
    }
  }

  /** The next useful command line. */
  record Next(String command) implements Block {
    public Next {
      requireNonNull(command, "command");
    }
  }

  /** What the document is made from, for programs that read it back; only Markdown shows it. */
  record FrontMatter(List<Entry> entries) implements Block {
    public FrontMatter {
      entries = List.copyOf(entries);
    }

    /**
     * A key with its value.
     *
     * @param list whether it is a list even with one value or none
     */
    public record Entry(String key, List<String> values, boolean list) {
      public Entry {
        values = List.copyOf(values);
      }
    }
  }
}
