package transition.planner;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import transition.model.DateRange;
import transition.model.Effort;
import transition.model.Knowledge;
import transition.model.Phase;

/** Requests of which a test names only what it is about. */
final class Requests {

  /** All of the template, at its own efforts. */
  static final Workload WHOLE = new Workload(Knowledge.NONE, Set.of(), 0);

  private Requests() {}

  static RoadmapRequest even(
      LocalDate start, Effort weekly, List<DateRange> breaks, Knowledge knowledge) {
    return request(start, Availability.even(new Pace.Even(weekly), breaks), knowing(knowledge));
  }

  static RoadmapRequest request(LocalDate start, Availability availability, Workload workload) {
    return new RoadmapRequest(start, availability, workload, Optional.empty(), HiringTime.UNSAID);
  }

  /** Such as {@code session(MONDAY, "19:00", 120)}. */
  static Session session(DayOfWeek day, String start, long minutes) {
    return new Session(day, LocalTime.parse(start), new Effort(minutes));
  }

  static Pace.Sessions sessions(Session... sessions) {
    return new Pace.Sessions(List.of(sessions));
  }

  static Availability at(Pace pace, String zone, PacePeriod... periods) {
    return new Availability(pace, List.of(periods), List.of(), Optional.empty(), ZoneId.of(zone));
  }

  static RoadmapRequest by(LocalDate day, RoadmapRequest request) {
    return new RoadmapRequest(
        request.start(),
        request.availability(),
        request.workload(),
        Optional.of(new Deadline(day, true)),
        request.hiring());
  }

  /** The axis of a template at the reference pace, without a job search. */
  static StudyAxis axis(List<Phase> template, Workload workload) {
    LocalDate start = LocalDate.of(2027, 1, 4);
    Availability availability = Availability.even(RoadmapRequest.DEFAULT_PACE, List.of());
    StudyCalendar calendar = new StudyCalendar(start, availability);
    return AxisBuilder.axis(
        RoadmapTemplate.of(template), workload, new CalendarWeeks(start, availability, calendar));
  }

  static Workload knowing(Knowledge knowledge) {
    return new Workload(knowledge, Set.of(), 0);
  }
}
