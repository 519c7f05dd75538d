package transition.planner;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import transition.model.DateRange;
import transition.model.Effort;
import transition.model.Holidays;
import transition.model.UnverifiedHolidays;

/**
 * When someone can study.
 *
 * @param pace on days that are in no period
 * @param periods days with another pace, none of which overlap; they have sessions if the pace has,
 *     and else have none
 * @param breaks days without study, in any order, may overlap
 * @param holidays public holidays to keep free of study
 * @param zone where the times of sessions are
 */
public record Availability(
    Pace pace,
    List<PacePeriod> periods,
    List<DateRange> breaks,
    Optional<Holidays> holidays,
    ZoneId zone) {

  public Availability {
    requireNonNull(pace, "pace");
    periods = List.copyOf(periods);
    breaks = List.copyOf(breaks);
    requireNonNull(holidays, "holidays");
    requireNonNull(zone, "zone");
    for (int i = 0; i < periods.size(); i++) {
      PacePeriod one = periods.get(i);
      if (one.pace() instanceof Pace.Sessions != pace instanceof Pace.Sessions) {
        throw new IllegalArgumentException("either all paces have sessions, or none has");
      }
      if (periods.subList(0, i).stream().anyMatch(other -> other.days().overlaps(one.days()))) {
        throw new IllegalArgumentException("periods must not overlap");
      }
    }
  }

  /** An even pace without periods and holidays. */
  public static Availability even(Pace.Even pace, List<DateRange> breaks) {
    return new Availability(pace, List.of(), breaks, Optional.empty(), ZoneOffset.UTC);
  }

  /**
   * With another pace on days that are in no period. If it has no sessions, those of the periods
   * lose their times, but not their amount.
   */
  public Availability withPace(Pace other) {
    List<PacePeriod> alike = other instanceof Pace.Sessions ? periods : halves(2).periods;
    return new Availability(other, alike, breaks, holidays, zone);
  }

  /**
   * What nobody has compared with the law of the holidays that dates rest on.
   *
   * @param first the first day
   * @param ends the last days, of which the latest counts; those before the first do not
   */
  public Optional<UnverifiedHolidays> unverifiedHolidays(LocalDate first, Stream<LocalDate> ends) {
    LocalDate last = ends.max(LocalDate::compareTo).filter(first::isBefore).orElse(first);
    return holidays.flatMap(known -> UnverifiedHolidays.of(known, new DateRange(first, last)));
  }

  /** Evenly spread, with other hours a week outside of periods and in each of them. */
  public Availability evenly(UnaryOperator<Effort> hours) {
    return new Availability(
        new Pace.Even(hours.apply(pace.weekly())),
        periods.stream()
            .map(
                period ->
                    new PacePeriod(
                        period.days(), new Pace.Even(hours.apply(period.pace().weekly()))))
            .toList(),
        breaks,
        holidays,
        zone);
  }

  /** With these periods too, on those of their days that are in no period so far. */
  public Availability withPeriodsBehind(List<PacePeriod> others) {
    List<PacePeriod> all = new ArrayList<>(periods);
    for (PacePeriod other : others) {
      List<DateRange> left = List.of(other.days());
      for (PacePeriod period : periods) {
        left = left.stream().flatMap(days -> days.without(period.days()).stream()).toList();
      }
      left.forEach(days -> all.add(new PacePeriod(days, other.pace())));
    }
    return new Availability(pace, all, breaks, holidays, zone);
  }

  /** With another amount of study on every day; see {@link Pace#halves}. */
  public Availability halves(int halves) {
    return new Availability(
        pace.halves(halves),
        periods.stream()
            .map(period -> new PacePeriod(period.days(), period.pace().halves(halves)))
            .toList(),
        breaks,
        holidays,
        zone);
  }

  /** Whether study is at times of its own. */
  public boolean hasSessions() {
    return pace instanceof Pace.Sessions;
  }

  /** The pace of a day, if it is not free. */
  Pace paceOn(LocalDate day) {
    for (PacePeriod period : periods) {
      if (period.days().contains(day)) {
        return period.pace();
      }
    }
    return pace;
  }

  /** The sessions of a day, if it is not free. */
  Stream<Session> sessionsOn(LocalDate day) {
    return paceOn(day) instanceof Pace.Sessions sessions
        ? sessions.on(day.getDayOfWeek()).stream()
        : Stream.empty();
  }
}
