package transition.export;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.Trigger;
import transition.model.Transition;
import transition.planner.Roadmap;

/**
 * An event as a library that had no part in writing it reads it.
 *
 * @param start an {@link Instant} or a {@link LocalDate}
 * @param end the first moment or day after it
 * @param alarm how long before the start, with days of 24 hours
 */
record ReadEvent(
    String uid,
    Instant stamp,
    long sequence,
    Temporal start,
    Temporal end,
    boolean free,
    String summary,
    String description,
    String category,
    Optional<Duration> alarm) {

  /**
   * The events of a roadmap without first steps and alarms by their keys, as both readers agree.
   */
  static Map<String, ReadEvent> byKey(Transition transition, Roadmap roadmap) {
    return byKey(
        transition,
        RoadmapCalendar.of(transition, roadmap, Plans.silent(), Plans.STAMP, Optional.empty()));
  }

  /** The events of a file by their keys, as both readers agree. */
  static Map<String, ReadEvent> byKey(Transition transition, String file) {
    return byKey(transition.id(), file);
  }

  /** The same for the id of a transition. */
  static Map<String, ReadEvent> byKey(String transition, String file) {
    List<ReadEvent> events = byBiweekly(file);
    assertThat(byIcal4j(file)).isEqualTo(events);
    return events.stream()
        .collect(Collectors.toMap(event -> event.key(transition), Function.identity()));
  }

  /** What stands behind the transition's id in the event's own. */
  private String key(String transition) {
    return uid.replaceFirst("^" + transition + "-", "").replaceFirst("@transition$", "");
  }

  ReadEvent withoutTexts() {
    return new ReadEvent(uid, stamp, sequence, start, end, free, "", "", category, alarm);
  }

  static List<ReadEvent> byBiweekly(String file) {
    List<ICalendar> calendars = Biweekly.parse(file).all();
    if (calendars.size() != 1) {
      throw new AssertionError(calendars.size() + " calendars");
    }
    return calendars.get(0).getEvents().stream().map(ReadEvent::of).toList();
  }

  private static ReadEvent of(biweekly.component.VEvent event) {
    return new ReadEvent(
        event.getUid().getValue(),
        event.getDateTimeStamp().getValue().toInstant(),
        event.getSequence().getValue(),
        temporal(event.getDateStart()),
        temporal(event.getDateEnd()),
        event.getTransparency() != null && event.getTransparency().isTransparent(),
        event.getSummary().getValue(),
        event.getDescription() == null
            ? ""
            : event.getDescription().getValue().replace(System.lineSeparator(), "\n"),
        event.getCategories().isEmpty() ? "" : event.getCategories().get(0).getValues().get(0),
        event.getAlarms().stream()
            .map(alarm -> alarm.getTrigger().getDuration())
            .map(before -> before.isPrior() ? Duration.ofMillis(-before.toMillis()) : Duration.ZERO)
            .findFirst());
  }

  private static Temporal temporal(DateOrDateTimeProperty property) {
    ICalDate date = property.getValue();
    DateTimeComponents raw = date.getRawComponents();
    return date.hasTime()
        ? date.toInstant()
        : LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate());
  }

  /** The file has to keep the standard, as far as ical4j knows it. */
  static List<ReadEvent> byIcal4j(String file) {
    try {
      Calendar calendar = new CalendarBuilder().build(new StringReader(file));
      if (calendar.validate().hasErrors()) {
        throw new AssertionError(calendar.validate());
      }
      return calendar.<VEvent>getComponents(Component.VEVENT).stream().map(ReadEvent::of).toList();
    } catch (IOException | ParserException e) {
      throw new AssertionError(e);
    }
  }

  private static ReadEvent of(VEvent event) {
    return new ReadEvent(
        value(event, Property.UID),
        (Instant) date(event, Property.DTSTAMP),
        Long.parseLong(value(event, Property.SEQUENCE)),
        date(event, Property.DTSTART),
        date(event, Property.DTEND),
        event.getProperty(Property.TRANSP).isPresent(),
        value(event, Property.SUMMARY),
        event.getProperty(Property.DESCRIPTION).map(Property::getValue).orElse(""),
        event.getProperty(Property.CATEGORIES).map(Property::getValue).orElse(""),
        event.getAlarms().stream().map(ReadEvent::before).findFirst());
  }

  private static Duration before(VAlarm alarm) {
    TemporalAmount trigger = alarm.<Trigger>getRequiredProperty(Property.TRIGGER).getDuration();
    return Duration.between(Instant.EPOCH.plus(trigger), Instant.EPOCH);
  }

  private static Temporal date(VEvent event, String name) {
    Temporal date = event.<DateProperty<?>>getRequiredProperty(name).getDate();
    return date.isSupported(ChronoField.INSTANT_SECONDS) ? Instant.from(date) : date;
  }

  private static String value(VEvent event, String name) {
    return event.getRequiredProperty(name).getValue();
  }
}
