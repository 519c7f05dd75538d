package transition.export;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
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

  private static final int NO_FOLDING = Integer.MAX_VALUE;

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
    Calendar calendar = writer.calendar();
    StudyEvents.of(roadmap).forEach(event -> calendar.add(writer.event(event)));
    LandmarkEvents.of(roadmap, guidance.firstSteps())
        .forEach(event -> calendar.add(writer.event(event)));
    return text(calendar);
  }

  private static String text(Calendar calendar) {
    StringWriter text = new StringWriter();
    try {
      new CalendarOutputter(false, NO_FOLDING).output(calendar, text);
    } catch (IOException e) {
      throw new UncheckedIOException("a text can always be written to", e);
    }
    return Folding.of(text.toString());
  }

  private Calendar calendar() {
    Calendar calendar = new Calendar();
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(new ProdId("-//transition//transition//EN"));
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(ImmutableMethod.PUBLISH);
    calendar.add(new Name(title));
    calendar.add(new XProperty("X-WR-CALNAME", title));
    return calendar;
  }

  private VEvent event(CalendarEvent event) {
    VEvent entry = new VEvent(false);
    entry.add(new Uid(id + "-" + event.key() + "@transition"));
    entry.add(new DtStamp(stamp));
    entry.add(new LastModified(stamp));
    entry.add(new Sequence(minutes(stamp)));
    event.when().addTo(entry);
    entry.add(new Summary(event.summary()));
    entry.add(new Description(description(event)));
    entry.add(new Categories(new TextList(event.category().word())));
    alarm.filter(before -> event.study()).ifPresent(before -> entry.add(alarm(before, event)));
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
    int days = (int) before.toDays();
    boolean isDays = before.equals(Duration.ofDays(days));
    VAlarm alarm = new VAlarm(isDays ? Period.ofDays(-days) : before.negated());
    alarm.add(ImmutableAction.DISPLAY);
    alarm.add(new Description(event.summary()));
    return alarm;
  }
}
