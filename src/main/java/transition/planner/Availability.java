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
 * @param pace on days outside of all periods
 * @param periods days with another pace; they do not overlap. Either all paces have sessions or
 *     none has
 * @param breaks days without study, in any order; may overlap
 * @param holidays public holidays without study; empty to ignore holidays
 * @param zone the time zone of the sessions
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
      PacePeriod period = periods.get(i);
      if (period.pace() instanceof Pace.Sessions != pace instanceof Pace.Sessions) {
        throw new IllegalArgumentException("either all paces have sessions, or none has");
      }
      if (periods.subList(0, i).stream().anyMatch(other -> other.days().overlaps(period.days()))) {
        throw new IllegalArgumentException("periods must not overlap");
      }
    }
  }

  /** Returns an even pace without periods and holidays. */
  public static Availability even(Pace.Even pace, List<DateRange> breaks) {
    return new Availability(pace, List.of(), breaks, Optional.empty(), ZoneOffset.UTC);
  }

  /**
   * Returns the same availability with another pace outside of periods. If that pace has no
   * sessions, those of the periods lose their times but keep their amount.
   */
  public Availability withPace(Pace other) {
    List<PacePeriod> alike = other instanceof Pace.Sessions ? periods : halves(2).periods;
    return new Availability(other, alike, breaks, holidays, zone);
  }

  /**
   * Returns the unverified holidays that a result depends on.
   *
   * @param first the first day
   * @param ends the last days, of which the latest counts; days before the first one are ignored
   */
  public Optional<UnverifiedHolidays> unverifiedHolidays(LocalDate first, Stream<LocalDate> ends) {
    LocalDate last = ends.max(LocalDate::compareTo).filter(first::isBefore).orElse(first);
    return holidays.flatMap(known -> UnverifiedHolidays.of(known, new DateRange(first, last)));
  }

  /** Spreads study evenly, with changed weekly hours outside of periods and in each of them. */
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

  /** Adds periods on days that no existing period covers. */
  public Availability withFallbackPeriods(List<PacePeriod> others) {
    List<PacePeriod> all = new ArrayList<>(periods);
    for (PacePeriod other : others) {
      List<DateRange> uncovered = List.of(other.days());
      for (PacePeriod period : periods) {
        uncovered =
            uncovered.stream().flatMap(days -> days.without(period.days()).stream()).toList();
      }
      uncovered.forEach(days -> all.add(new PacePeriod(days, other.pace())));
    }
    return new Availability(pace, all, breaks, holidays, zone);
  }

  /** Changes the amount of study on every day; see {@link Pace#halves}. */
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

  /** Returns whether study has fixed times. */
  public boolean hasSessions() {
    return pace instanceof Pace.Sessions;
  }

  /** Returns the pace that applies on a day, even if it is free. */
  Pace paceOn(LocalDate day) {
    for (PacePeriod period : periods) {
      if (period.days().contains(day)) {
        return period.pace();
      }
    }
    return pace;
  }

  /** Returns the sessions that a day has unless it is free. */
  Stream<Session> sessionsOn(LocalDate day) {
    return paceOn(day) instanceof Pace.Sessions sessions
        ? sessions.on(day.getDayOfWeek()).stream()
        : Stream.empty();
  }
}
