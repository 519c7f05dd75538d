package transition.export;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import transition.model.Guidance;
import transition.model.OneLine;
import transition.model.Transition;
import transition.planner.Roadmap;

/**
 * A roadmap as an iCalendar file (RFC 5545), for calendars to import.
 *
 * <p>An event's identity is what it is about, such as the fifth week of a transition, and not when
 * it is. So the file of a roadmap that was planned anew moves the events of the one before it.
 *
 * <p>There is no METHOD: a file with one is a message about a meeting and has to name an organizer.
 */
public final class RoadmapCalendar {

  private final ContentLines lines = new ContentLines();
  private final String id;
  private final String title;
  private final Instant stamp;
  private final Optional<Duration> alarm;

  private RoadmapCalendar(Transition transition, Instant stamp, Optional<Duration> alarm) {
    this.id = transition.id();
    String roles = transition.from().title() + " to " + transition.to().title();
    this.title = OneLine.of(transition.isDerived() ? roles + " (estimate)" : roles);
    this.stamp = requireNonNull(stamp, "stamp");
    this.alarm = requireNonNull(alarm, "alarm");
  }

  /**
   * The file as a text whose lines end with CR and LF.
   *
   * @param stamp when it is made; a calendar that imports two files takes what the later one says
   * @param alarm how long before study an alarm goes off, in whole minutes; where study is at no
   *     time in particular, how long before the midnight at which a week begins
   */
  public static String of(
      Transition transition,
      Roadmap roadmap,
      Guidance guidance,
      Instant stamp,
      Optional<Duration> alarm) {
    List<CalendarEvent> events = new ArrayList<>(StudyEvents.of(roadmap));
    events.addAll(LandmarkEvents.of(roadmap, guidance.firstSteps()));
    return new RoadmapCalendar(transition, stamp, alarm).file(events);
  }

  private String file(List<CalendarEvent> events) {
    lines
        .begin("VCALENDAR")
        .add("VERSION", "2.0")
        .add("PRODID", "-//transition//transition//EN")
        .add("CALSCALE", "GREGORIAN")
        .text("NAME", title)
        .text("X-WR-CALNAME", title);
    events.forEach(this::event);
    return lines.end("VCALENDAR").toString();
  }

  private void event(CalendarEvent event) {
    lines
        .begin("VEVENT")
        .text("UID", id + "-" + event.key() + "@transition")
        .moment("DTSTAMP", stamp)
        .moment("LAST-MODIFIED", stamp)
        .add("SEQUENCE", Long.toString(minutes(stamp)));
    event.when().addTo(lines);
    lines
        .text("SUMMARY", event.summary())
        .text("DESCRIPTION", description(event))
        .text("CATEGORIES", event.category().word());
    if (event.study()) {
      alarm.ifPresent(before -> alarm(before, event.summary()));
    }
    lines.end("VEVENT");
  }

  /**
   * Calendars do not import an event again whose number is lower than that of the one they have.
   */
  private static long minutes(Instant stamp) {
    return Duration.between(Instant.EPOCH, stamp).toMinutes();
  }

  /** Ends with what the plan is for: its events may stand among others. */
  private String description(CalendarEvent event) {
    String own = String.join("\n", event.description());
    return own.isEmpty() ? title : own + "\n\n" + title;
  }

  private void alarm(Duration before, String text) {
    boolean isDays = before.equals(Duration.ofDays(before.toDays()));
    lines
        .begin("VALARM")
        .add("ACTION", "DISPLAY")
        .add("TRIGGER", isDays ? "-P" + before.toDays() + "D" : "-" + before)
        .text("DESCRIPTION", text)
        .end("VALARM");
  }
}
