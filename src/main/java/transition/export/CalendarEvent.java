package transition.export;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import transition.model.DateRange;
import transition.planner.Roadmap.Times;
import transition.text.OneLine;

/**
 * An event for a calendar.
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

  /** Creates an event for a whole day that is not for study. */
  static CalendarEvent on(
      LocalDate day, String key, Category category, String summary, List<String> description) {
    return new CalendarEvent(
        key, new When.WholeDays(new DateRange(day, day)), category, summary, description, false);
  }

  /** Returns this event marked as done. */
  CalendarEvent done() {
    return new CalendarEvent(key, when, category, "Done: " + summary, description, false);
  }

  /** The time of an event. */
  sealed interface When {

    /** Adds what says so to the lines of an event. */
    void addTo(ContentLines lines);

    /** A period between two instants, independent of the calendar's time zone. */
    record Period(Times times) implements When {
      @Override
      public void addTo(ContentLines lines) {
        lines.moment("DTSTART", times.start()).moment("DTEND", times.end());
      }
    }

    /** Whole days in the calendar's own time zone, shown as free time. */
    record WholeDays(DateRange days) implements When {
      @Override
      public void addTo(ContentLines lines) {
        lines
            .day("DTSTART", days.start())
            .day("DTEND", days.end().plusDays(1))
            .add("TRANSP", "TRANSPARENT");
      }
    }
  }

  /** The category by which calendars filter and color. */
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
