package transition.planner;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import transition.model.DateRange;

/**
 * The sessions of a study calendar as they happen, in real time.
 *
 * <p>A session begins when the clocks of its zone show its start and takes its length, whatever the
 * clocks do meanwhile: where they are put forward or back it ends later or earlier by the clock.
 * Where its start is left out by the clocks it begins as much later, and never before the session
 * before it is over. So no change of the clocks takes or gives study time.
 */
final class Sittings {

  /**
   * One session on one day.
   *
   * @param first its first minute on the study axis
   * @param end the minute on the study axis after its last one
   */
  record Sitting(LocalDate day, ZonedDateTime start, long first, long end) {

    /** The moment at which an axis minute of this session begins. */
    ZonedDateTime momentOf(long minute) {
      return start.plusMinutes(minute - first);
    }
  }

  private final List<Sitting> sittings;

  private Sittings(List<Sitting> sittings) {
    this.sittings = List.copyOf(sittings);
  }

  /** Those from one day to another, both included; none where the pace has no sessions. */
  static Sittings of(Availability availability, StudyCalendar calendar, DateRange days) {
    List<Sitting> sittings = new ArrayList<>();
    LocalDate day = days.start();
    while (availability.hasSessions() && !day.isAfter(days.end())) {
      long minute = calendar.capacityThrough(day.minusDays(1));
      if (calendar.capacityThrough(day) > minute) {
        for (Session session : availability.sessionsOn(day).toList()) {
          ZonedDateTime start = day.atTime(session.start()).atZone(availability.zone());
          Sitting sitting =
              new Sitting(
                  day, notBeforeEnd(sittings, start), minute, minute + session.length().minutes());
          sittings.add(sitting);
          minute = sitting.end();
        }
      }
      day = day.plusDays(1);
    }
    return new Sittings(sittings);
  }

  private static ZonedDateTime notBeforeEnd(List<Sitting> sittings, ZonedDateTime start) {
    if (sittings.isEmpty()) {
      return start;
    }
    Sitting before = sittings.get(sittings.size() - 1);
    ZonedDateTime end = before.momentOf(before.end());
    return start.isBefore(end) ? end : start;
  }

  List<Sitting> all() {
    return sittings;
  }

  /** The one in which an axis minute is. */
  Sitting at(long minute) {
    int first = 0;
    int last = sittings.size() - 1;
    while (first < last) {
      int middle = (first + last) / 2;
      if (sittings.get(middle).end() <= minute) {
        first = middle + 1;
      } else {
        last = middle;
      }
    }
    return sittings.get(first);
  }
}
