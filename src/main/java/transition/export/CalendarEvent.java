package transition.export;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
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
        event.add(new DtStart<>(times.start().toInstant()));
        event.add(new DtEnd<>(times.end().toInstant()));
      }
    }

    /** Whole days, in whatever time zone the calendar is read, which leave the time free. */
    record Days(DateRange days) implements When {
      @Override
      public void addTo(VEvent event) {
        event.add(new DtStart<>(days.start()));
        event.add(new DtEnd<>(days.end().plusDays(1)));
        event.add(ImmutableTransp.TRANSPARENT);
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
