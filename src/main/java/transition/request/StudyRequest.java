package transition.request;

import static transition.commandline.OptionNames.HOURS;
import static transition.commandline.OptionNames.STUDY;
import static transition.commandline.OptionNames.ZONE;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import transition.error.UsageException;
import transition.model.DateRange;
import transition.model.Holidays;
import transition.model.Knowledge;
import transition.planner.Availability;
import transition.planner.Deadline;
import transition.planner.HiringTime;
import transition.planner.Pace;
import transition.planner.PacePeriod;
import transition.planner.RoadmapRequest;
import transition.planner.Workload;

/**
 * When and how much somebody studies, as far as one source says it.
 *
 * @param hours hours a week; for all days, and for some
 * @param sessions study at fixed times instead of hours
 * @param zone the time zone of the sessions
 * @param slackPercent what is added to every effort
 * @param deadline the day by which the phases are done
 * @param hiring how long it takes to be hired
 */
public record StudyRequest(
    Optional<LocalDate> start,
    List<HoursSpec> hours,
    List<SessionSpec> sessions,
    Optional<ZoneId> zone,
    List<DateRange> breaks,
    Optional<Holidays> holidays,
    int slackPercent,
    Optional<LocalDate> deadline,
    HiringTime hiring) {

  public StudyRequest {
    hours = List.copyOf(hours);
    sessions = List.copyOf(sessions);
    breaks = List.copyOf(breaks);
  }

  /** Returns a request that names a pace and nothing else. */
  public static StudyRequest pace(
      List<HoursSpec> hours, List<SessionSpec> sessions, Optional<ZoneId> zone) {
    return new StudyRequest(
        Optional.empty(),
        hours,
        sessions,
        zone,
        List.of(),
        Optional.empty(),
        0,
        Optional.empty(),
        HiringTime.UNSAID);
  }

  /**
   * Returns what a roadmap is planned from. With a deadline, hours that are not named are left to
   * be worked out.
   *
   * @throws UsageException if the parts contradict each other
   */
  public RoadmapRequest roadmap(Workload workload, Defaults defaults) {
    Availability availability = availability(defaults);
    return new RoadmapRequest(
        start.orElseGet(defaults::start),
        availability,
        workload,
        deadline.map(day -> new Deadline(day, !namesPace())),
        hiring.or(defaults.hiring()));
  }

  /**
   * Returns what a roadmap is planned from in which nothing but knowledge shortens the work.
   *
   * @throws UsageException if the parts contradict each other
   */
  public RoadmapRequest roadmap(Knowledge knowledge, Defaults defaults) {
    return roadmap(new Workload(knowledge, Set.of(), slackPercent), defaults);
  }

  /** Returns this request with other hours. */
  public StudyRequest withHours(List<HoursSpec> others) {
    return new StudyRequest(
        start, others, sessions, zone, breaks, holidays, slackPercent, deadline, hiring);
  }

  /**
   * Returns when the user can study.
   *
   * @throws UsageException if the parts contradict each other
   */
  public Availability availability(Defaults defaults) {
    return sessions.isEmpty() ? evenly(defaults) : inSessions(defaults);
  }

  /** Returns whether it says how much is studied on days without a pace of their own. */
  public boolean namesPace() {
    return !sessions.isEmpty() || hours.stream().anyMatch(one -> one.days().isEmpty());
  }

  private Availability evenly(Defaults defaults) {
    if (zone.isPresent()) {
      throw new UsageException(
          "%s says where the times of %s are; give these too, or leave it out"
              .formatted(ZONE, STUDY));
    }
    List<HoursSpec> inForce = hours.isEmpty() && deadline.isEmpty() ? defaults.hours() : hours;
    return availability(
        HoursSpecs.outsidePeriods(inForce), HoursSpecs.periods(inForce), HOURS, defaults);
  }

  private Availability inSessions(Defaults defaults) {
    if (!hours.isEmpty()) {
      throw new UsageException(
          "%s sets the hours a week, so %s does not go with it; leave out one of them"
              .formatted(STUDY, HOURS));
    }
    return availability(
        SessionSpecs.outsidePeriods(sessions), SessionSpecs.periods(sessions), STUDY, defaults);
  }

  private Availability availability(
      Pace pace, List<PacePeriod> periods, String option, Defaults defaults) {
    requireApart(periods, option);
    return new Availability(
        pace,
        periods,
        Stream.concat(breaks.stream(), defaults.breaks().stream()).distinct().toList(),
        holidays.or(defaults::holidays),
        zoneOfSessions(defaults));
  }

  private static void requireApart(List<PacePeriod> periods, String option) {
    for (int i = 0; i < periods.size(); i++) {
      DateRange days = periods.get(i).days();
      for (PacePeriod before : periods.subList(0, i)) {
        if (before.days().overlaps(days)) {
          throw new UsageException(
              "%s is given twice for %s; the periods %s and %s must not overlap"
                  .formatted(
                      option,
                      Values.text(days.within(before.days())),
                      Values.text(before.days()),
                      Values.text(days)));
        }
      }
    }
  }

  /** Returns any zone where there are no sessions: it makes no difference there. */
  private ZoneId zoneOfSessions(Defaults defaults) {
    return zone.orElseGet(() -> sessions.isEmpty() ? ZoneOffset.UTC : defaults.zone());
  }
}
