package transition.model;

import static java.util.Objects.requireNonNull;

/**
 * The place of a phase in its roadmap: a length that follows the phase before, or a fixed window.
 */
public sealed interface Span {

  /** Returns it in a guide's words: "6 weeks" or "month 2-4". */
  String words();

  /** A length after the end of the phase before. */
  sealed interface Length extends Span {
    Effort effort();
  }

  /**
   * A number of weeks.
   *
   * @param count 1 to 260
   */
  record Weeks(int count) implements Length {
    public Weeks {
      if (count < 1 || count > 260) {
        throw new IllegalArgumentException("a phase takes 1 to 260 weeks");
      }
    }

    @Override
    public Effort effort() {
      return Effort.ofReferenceWeeks(count);
    }

    @Override
    public String words() {
      return count + (count == 1 ? " week" : " weeks");
    }
  }

  /**
   * A number of hours, for what is less than a week.
   *
   * @param count 1 to 40
   */
  record Hours(int count) implements Length {
    public Hours {
      if (count < 1 || count > 40) {
        throw new IllegalArgumentException("a phase takes 1 to 40 hours");
      }
    }

    @Override
    public Effort effort() {
      return Effort.ofHours(count);
    }

    @Override
    public String words() {
      return count + " h";
    }
  }

  /**
   * A window from the start of unit {@code first} to the end of unit {@code last}, counted from 1.
   *
   * @param first at least 1
   * @param last at least {@code first}, at most 260
   */
  record Window(Unit unit, int first, int last) implements Span {
    public Window {
      requireNonNull(unit, "unit");
      if (first < 1 || last < first || last > 260) {
        throw new IllegalArgumentException("a window lies between 1 and 260, first unit first");
      }
    }

    /**
     * Reads {@code week 1-2} or {@code month 7-10}.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static Window parse(String text) {
      for (Unit unit : Unit.values()) {
        if (text.startsWith(unit.word + " ")) {
          IntRange range = IntRange.parse(text.substring(unit.word.length() + 1));
          return new Window(unit, range.low(), range.high());
        }
      }
      throw new IllegalArgumentException("a window is written as week 1-2 or month 2-4");
    }

    @Override
    public String words() {
      return unit.word + " " + new IntRange(first, last);
    }

    /** Returns the first minute of the window on the study axis. */
    public long startMinute() {
      return (first - 1) * unit.minutes;
    }

    /** Returns the minute on the study axis after the last one of the window. */
    public long endMinute() {
      return last * unit.minutes;
    }
  }

  /** The unit of a window, at the reference pace. */
  enum Unit {
    WEEK("week", ReferencePace.MINUTES_A_WEEK),
    MONTH("month", ReferencePace.MINUTES_A_MONTH);

    private final String word;
    private final long minutes;

    Unit(String word, long minutes) {
      this.word = word;
      this.minutes = minutes;
    }
  }
}
