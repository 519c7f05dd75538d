package transition.planner;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import transition.model.DateRange;

/**
 * The sessions of a study calendar in real time.
 *
 * <p>A session starts when the clocks of its zone show its start, and keeps its length if they
 * change meanwhile, so that it ends earlier or later by the clock. If a clock change skips its
 * start, it starts that much later, and never before the previous session ends. Clock changes
 * therefore neither add nor remove study time.
 */
public final class SessionCalendar {

  /**
   * A session on a day.
   *
   * @param first its first minute on the study axis
   * @param end the minute on the study axis after its last one
   */
  public record SessionSlot(LocalDate day, ZonedDateTime start, long first, long end) {

    /** Returns the moment at which a minute of this session begins. */
    public ZonedDateTime momentOf(long minute) {
      return start.plusMinutes(minute - first);
    }
  }

  private final List<SessionSlot> slots;

  private SessionCalendar(List<SessionSlot> slots) {
    this.slots = List.copyOf(slots);
  }

  /** Returns the sessions of some days; none if the pace has no sessions. */
  public static SessionCalendar of(
      Availability availability, StudyCalendar calendar, DateRange days) {
    List<SessionSlot> slots = new ArrayList<>();
    LocalDate day = days.start();
    while (availability.hasSessions() && !day.isAfter(days.end())) {
      long minute = calendar.capacityThrough(day.minusDays(1));
      if (calendar.capacityThrough(day) > minute) {
        for (Session session : availability.sessionsOn(day).toList()) {
          ZonedDateTime start = day.atTime(session.start()).atZone(availability.zone());
          SessionSlot slot =
              new SessionSlot(
                  day, notBeforeEnd(slots, start), minute, minute + session.length().minutes());
          slots.add(slot);
          minute = slot.end();
        }
      }
      day = day.plusDays(1);
    }
    return new SessionCalendar(slots);
  }

  private static ZonedDateTime notBeforeEnd(List<SessionSlot> slots, ZonedDateTime start) {
    if (slots.isEmpty()) {
      return start;
    }
    SessionSlot before = slots.get(slots.size() - 1);
    ZonedDateTime end = before.momentOf(before.end());
    return start.isBefore(end) ? end : start;
  }

  public List<SessionSlot> all() {
    return slots;
  }

  /** Returns the session that contains a minute of the study axis. */
  public SessionSlot at(long minute) {
    int first = 0;
    int last = slots.size() - 1;
    while (first < last) {
      int middle = (first + last) / 2;
      if (slots.get(middle).end() <= minute) {
        first = middle + 1;
      } else {
        last = middle;
      }
    }
    return slots.get(first);
  }
}
