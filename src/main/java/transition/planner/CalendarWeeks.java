package transition.planner;

import static transition.planner.StudyCalendar.SEVENTHS;

import java.time.LocalDate;
import java.util.List;

/**
 * Converts between minutes of study and calendar time. Calendar time runs on every day that is not
 * free, by a seventh of what a week has at the reference pace, whatever the user's own pace is:
 * breaks and holidays interrupt it as they interrupt study. At the reference pace, spread evenly,
 * both are the same.
 */
public final class CalendarWeeks {

  private final StudyCalendar study;
  private final StudyCalendar calendar;

  /**
   * Creates the conversion.
   *
   * @param study has the same start and availability
   */
  public CalendarWeeks(LocalDate start, Availability availability, StudyCalendar study) {
    this.study = study;
    this.calendar = calendar(start, availability);
  }

  /** Returns the calendar time of days from a first one on. */
  public static StudyCalendar calendar(LocalDate start, Availability availability) {
    return new StudyCalendar(
        start,
        new Availability(
            RoadmapRequest.DEFAULT_PACE,
            List.of(),
            availability.breaks(),
            availability.holidays(),
            availability.zone()));
  }

  /** Returns the calendar time of the same days. */
  public StudyCalendar reference() {
    return calendar;
  }

  /** Returns the calendar time that passes before a minute of study, in sevenths of a minute. */
  public long toCalendar(long minute) {
    return convert(minute * SEVENTHS, study, calendar, false);
  }

  /**
   * Returns the first minute of study after a calendar time, given in sevenths of a minute. It is
   * on a later day than the time only if there is no study on the day of the time.
   */
  public long toStudy(long sevenths) {
    if (sevenths == 0) {
      return 0;
    }
    long minute = -Math.floorDiv(-convert(sevenths, calendar, study, true), SEVENTHS);
    return Math.min(minute, study.capacityThrough(calendar.dayWith(sevenths)));
  }

  /** Returns the day on which a calendar time ends; more than 0 sevenths of a minute. */
  LocalDate dayOf(long sevenths) {
    return calendar.dayWith(sevenths);
  }

  /** Converts an amount from one calendar to the other, in proportion within a day. */
  private static long convert(long sevenths, StudyCalendar from, StudyCalendar to, boolean up) {
    if (sevenths == 0) {
      return 0;
    }
    LocalDate day = from.dayWith(sevenths);
    LocalDate dayBefore = day.minusDays(1);
    long before = from.seventhsThrough(dayBefore);
    long converted = to.seventhsThrough(dayBefore);
    long product = (sevenths - before) * (to.seventhsThrough(day) - converted);
    long divisor = from.seventhsThrough(day) - before;
    return converted + (up ? -Math.floorDiv(-product, divisor) : product / divisor);
  }
}
