package transition.export;

import static java.util.Objects.requireNonNull;

import biweekly.component.VEvent;
import java.time.LocalDate;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import transition.model.DateRange;
import transition.model.OneLine;
import transition.planner.Roadmap.Times;

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

  /** When it is. */
  sealed interface When {

    /** Adds what says so to an event. */
    void addTo(VEvent event);

    /** From one moment to another, the same moments wherever the calendar is read. */
    record Moments(Times times) implements When {
      @Override
      public void addTo(VEvent event) {
        event.setDateStart(Date.from(times.start().toInstant()), true);
        event.setDateEnd(Date.from(times.end().toInstant()), true);
      }
    }

    /** Whole days, in whatever time zone the calendar is read, which leave the time free. */
    record Days(DateRange days) implements When {
      @Override
      public void addTo(VEvent event) {
        event.setDateStart(date(days.start()), false);
        event.setDateEnd(date(days.end().plusDays(1)), false);
        event.setTransparency(true);
      }

      /** The day in the system's time zone, in which the library takes it to be. */
      private static Date date(LocalDate day) {
        return new GregorianCalendar(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth())
            .getTime();
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
