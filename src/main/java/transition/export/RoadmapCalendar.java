package transition.export;

import static java.util.Objects.requireNonNull;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.CalendarScale;
import biweekly.property.Method;
import biweekly.property.Trigger;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import transition.model.Guidance;
import transition.model.OneLine;
import transition.model.Transition;
import transition.planner.Roadmap;

/**
 * A roadmap as an iCalendar file (RFC 5545), for calendars to import.
 *
 * <p>An event's identity is what it is about, such as the fifth week of a transition, and not when
 * it is. So the file of a roadmap that was planned anew moves the events of the one before it.
 */
public final class RoadmapCalendar {

  private final String id;
  private final String title;
  private final Instant stamp;
  private final Optional<Duration> alarm;

  private RoadmapCalendar(Transition transition, Instant stamp, Optional<Duration> alarm) {
    this.id = transition.id();
    this.title = OneLine.of(transition.from().title() + " to " + transition.to().title());
    this.stamp = requireNonNull(stamp, "stamp").truncatedTo(ChronoUnit.SECONDS);
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
    RoadmapCalendar writer = new RoadmapCalendar(transition, stamp, alarm);
    ICalendar calendar = writer.calendar();
    StudyEvents.of(roadmap).forEach(event -> calendar.addEvent(writer.event(event)));
    LandmarkEvents.of(roadmap, guidance.firstSteps())
        .forEach(event -> calendar.addEvent(writer.event(event)));
    return text(calendar);
  }

  private static String text(ICalendar calendar) {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    } catch (IOException e) {
      throw new IllegalStateException("a text can always be written to", e);
    }
    return Folding.of(text.toString());
  }

  private ICalendar calendar() {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//transition//transition//EN");
    calendar.setCalendarScale(CalendarScale.gregorian());
    calendar.setMethod(Method.publish());
    calendar.setName(title);
    calendar.addExperimentalProperty("X-WR-CALNAME", VObjectPropertyValues.escape(title));
    return calendar;
  }

  private VEvent event(CalendarEvent event) {
    VEvent entry = new VEvent();
    entry.setUid(id + "-" + event.key() + "@transition");
    entry.setDateTimeStamp(Date.from(stamp));
    entry.setLastModified(Date.from(stamp));
    entry.setSequence(minutes(stamp));
    event.when().addTo(entry);
    entry.setSummary(event.summary());
    entry.setDescription(description(event));
    entry.addCategories(event.category().word());
    alarm.filter(before -> event.study()).ifPresent(before -> entry.addAlarm(alarm(before, event)));
    return entry;
  }

  /**
   * Calendars do not import an event again whose number is lower than that of the one they have.
   */
  private static int minutes(Instant stamp) {
    return Math.toIntExact(Duration.between(Instant.EPOCH, stamp).toMinutes());
  }

  /** Ends with what the plan is for: its events may stand among others. */
  private String description(CalendarEvent event) {
    String own = String.join("\n", event.description());
    return own.isEmpty() ? title : own + "\n\n" + title;
  }

  private static VAlarm alarm(Duration before, CalendarEvent event) {
    biweekly.util.Duration.Builder ahead =
        biweekly.util.Duration.builder()
            .prior(true)
            .days(zeroToNull(before.toDays()))
            .hours(zeroToNull(before.toHoursPart()))
            .minutes(zeroToNull(before.toMinutesPart()));
    return VAlarm.display(new Trigger(ahead.build(), null), event.summary());
  }

  /** The library writes what is there, zeros too. */
  private static @Nullable Integer zeroToNull(long number) {
    return number == 0 ? null : Math.toIntExact(number);
  }
}
