package transition.export;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import transition.commandline.OptionAdvice;
import transition.export.CalendarEvent.When;
import transition.model.DateRange;
import transition.model.UnverifiedHolidays;
import transition.text.OneLine;

/**
 * Writes an iCalendar file (RFC 5545).
 *
 * <p>There is no METHOD: a file with one is a message about a meeting and has to name an organizer.
 */
final class CalendarFile {

  private final ContentLines lines = new ContentLines();
  private final String id;
  private final String title;
  private final Instant stamp;
  private final Optional<Duration> alarm;
  private final Optional<UnverifiedHolidays> unverified;

  /**
   * Creates a file without events.
   *
   * @param id of the transition, which the identity of each event begins with
   * @param title what the events are for
   * @param unverified of the holidays that the events rest on; said of the calendar as a whole
   */
  CalendarFile(
      String id,
      String title,
      Instant stamp,
      Optional<Duration> alarm,
      Optional<UnverifiedHolidays> unverified) {
    this.id = id;
    this.title = OneLine.of(title);
    this.stamp = requireNonNull(stamp, "stamp");
    this.alarm = requireNonNull(alarm, "alarm");
    this.unverified = requireNonNull(unverified, "unverified");
  }

  /**
   * Returns the text of the file, whose lines end with CR and LF.
   *
   * @param cancelled the keys of events that are no more, but may be in a calendar
   * @param day some day for these, as each event has one
   */
  String of(List<CalendarEvent> events, List<String> cancelled, LocalDate day) {
    lines
        .begin("VCALENDAR")
        .add("VERSION", "2.0")
        .add("PRODID", "-//transition//transition//EN")
        .add("CALSCALE", "GREGORIAN")
        .text("NAME", title)
        .text("X-WR-CALNAME", title);
    unverified
        .map(OptionAdvice::verify)
        .ifPresent(note -> lines.text("DESCRIPTION", note).text("X-WR-CALDESC", note));
    events.forEach(this::event);
    cancelled.forEach(key -> cancelled(key, day));
    return lines.end("VCALENDAR").toString();
  }

  private void begin(String key) {
    lines
        .begin("VEVENT")
        .text("UID", id + "-" + key + "@transition")
        .moment("DTSTAMP", stamp)
        .moment("LAST-MODIFIED", stamp)
        .add("SEQUENCE", Long.toString(minutes(stamp)));
  }

  private void event(CalendarEvent event) {
    begin(event.key());
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

  private void cancelled(String key, LocalDate day) {
    begin(key);
    new When.WholeDays(new DateRange(day, day)).addTo(lines);
    lines.add("STATUS", "CANCELLED").text("SUMMARY", "Cancelled").end("VEVENT");
  }

  /**
   * Returns a sequence number: calendars ignore an event whose number is lower than the one they
   * have.
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
