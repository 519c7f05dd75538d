package transition.request;

import static transition.commandline.OptionNames.HOURS;
import static transition.commandline.OptionNames.STUDY;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import transition.error.UsageException;
import transition.model.DateRange;
import transition.planner.Availability;
import transition.planner.Pace;

/**
 * How the rest of a plan is to be laid out.
 *
 * @param from the first day that is laid out; empty for today, or the plan's start if it is later
 * @param hours hours a week from then on
 * @param sessions study at fixed times from then on
 * @param deadline the day by which all is done
 * @param breaks more days without study
 * @param skip numbers of tasks, names of skills, and priorities
 */
public record ReplanRequest(
    Optional<LocalDate> from,
    List<HoursSpec> hours,
    List<SessionSpec> sessions,
    Optional<LocalDate> deadline,
    List<DateRange> breaks,
    List<String> skip) {

  public ReplanRequest {
    hours = List.copyOf(hours);
    sessions = List.copyOf(sessions);
    breaks = List.copyOf(breaks);
    skip = List.copyOf(skip);
  }

  /** Returns whether it says how much is studied. */
  public boolean namesPace() {
    return !hours.isEmpty() || !sessions.isEmpty();
  }

  /** Returns whether the hours a week are to be worked out from the deadline. */
  public boolean setsPace() {
    return deadline.isPresent() && !namesPace();
  }

  /**
   * Returns when the user can study from then on.
   *
   * @param before when they could by the plan
   * @throws UsageException if the parts contradict each other
   */
  public Availability availability(Availability before, Defaults defaults) {
    Availability given = namesPace() ? given(before, defaults) : before;
    List<DateRange> days =
        Stream.concat(before.breaks().stream(), breaks.stream()).distinct().toList();
    return new Availability(given.pace(), given.periods(), days, before.holidays(), given.zone());
  }

  /**
   * Where only some days are named, all others keep their pace; and periods of the plan stay on
   * days that are not named, unless study gets fixed times, or loses them.
   */
  private Availability given(Availability before, Defaults defaults) {
    Optional<ZoneId> zone =
        before.hasSessions() && !sessions.isEmpty() ? Optional.of(before.zone()) : Optional.empty();
    Availability given =
        StudyRequest.pace(hoursWithUsual(before), sessionsWithUsual(before), zone)
            .availability(defaults);
    return given.hasSessions() == before.hasSessions()
        ? given.withFallbackPeriods(before.periods())
        : given;
  }

  private List<HoursSpec> hoursWithUsual(Availability before) {
    if (hours.isEmpty() || hours.stream().anyMatch(one -> one.days().isEmpty())) {
      return hours;
    }
    if (before.hasSessions()) {
      throw new UsageException(
          "%s names hours for some days only, but the plan studies at fixed times; name those of"
                  .formatted(HOURS)
              + " all other days too, or sessions with "
              + STUDY);
    }
    HoursSpec usual = new HoursSpec(before.pace().weekly(), Optional.empty());
    return Stream.concat(Stream.of(usual), hours.stream()).toList();
  }

  private List<SessionSpec> sessionsWithUsual(Availability before) {
    boolean forSomeDays = sessions.stream().allMatch(one -> one.days().isPresent());
    return !sessions.isEmpty() && forSomeDays && before.pace() instanceof Pace.Sessions usual
        ? Stream.concat(
                Stream.of(new SessionSpec(usual.sessions(), Optional.empty())), sessions.stream())
            .toList()
        : sessions;
  }
}
