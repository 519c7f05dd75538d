package transition.export;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import transition.model.DateRange;
import transition.planner.Roadmap.Times;
import transition.text.OneLine;

/**
 * Something in a calendar.
 *
 * @param key what it is among the events of its transition, such as "session-12", whenever it is
 * @param summary one line
 * @param description lines; may be empty
 * @param study whether it is for study, and so worth an alarm
 */
record CalendarEvent(
    String key,
    When when,
    Category category,
    String summary,
    List<String> description,
    boolean study) {

  CalendarEvent {
    requireNonNull(key, "key");
    requireNonNull(when, "when");
    requireNonNull(category, "category");
    summary = OneLine.of(summary);
    description = description.stream().map(OneLine::of).toList();
  }

  /** A single whole day that is not for study. */
  static CalendarEvent on(
      LocalDate day, String key, Category category, String summary, List<String> description) {
    return new CalendarEvent(
        key, new When.Days(new DateRange(day, day)), category, summary, description, false);
  }

  /** The same, over and done with. */
  CalendarEvent done() {
    return new CalendarEvent(key, when, category, "Done: " + summary, description, false);
  }

  /** When it is. */
  sealed interface When {

    /** Adds what says so to the lines of an event. */
    void addTo(ContentLines lines);

    /** From one moment to another, the same moments wherever the calendar is read. */
    record Moments(Times times) implements When {
      @Override
      public void addTo(ContentLines lines) {
        lines.moment("DTSTART", times.start()).moment("DTEND", times.end());
      }
    }

    /** Whole days, in whatever time zone the calendar is read, which leave the time free. */
    record Days(DateRange days) implements When {
      @Override
      public void addTo(ContentLines lines) {
        lines
            .day("DTSTART", days.start())
            .day("DTEND", days.end().plusDays(1))
            .add("TRANSP", "TRANSPARENT");
      }
    }
  }

  /** What calendars can filter and color by. */
  enum Category {
    STUDY("Study"),
    MILESTONE("Milestone"),
    DEADLINE("Deadline"),
    FIRST_STEPS("First steps");

    private final String word;

    Category(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }
}
