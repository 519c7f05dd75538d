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
 * @param pace on days that are in no stretch
 * @param stretches days with another pace, none of which overlap; they have sessions if the pace
 *     has, and else have none
 * @param breaks days without study, in any order, may overlap
 * @param holidays public holidays to keep free of study
 * @param zone where the times of sessions are
 */
public record Availability(
    Pace pace,
    List<Stretch> stretches,
    List<DateRange> breaks,
    Optional<Holidays> holidays,
    ZoneId zone) {

  public Availability {
    requireNonNull(pace, "pace");
    stretches = List.copyOf(stretches);
    breaks = List.copyOf(breaks);
    requireNonNull(holidays, "holidays");
    requireNonNull(zone, "zone");
    for (int i = 0; i < stretches.size(); i++) {
      Stretch one = stretches.get(i);
      if (one.pace() instanceof Pace.Sessions != pace instanceof Pace.Sessions) {
        throw new IllegalArgumentException("either all paces have sessions, or none has");
      }
      if (stretches.subList(0, i).stream().anyMatch(other -> other.days().overlaps(one.days()))) {
        throw new IllegalArgumentException("stretches must not overlap");
      }
    }
  }

  /** An even pace without stretches and holidays. */
  public static Availability even(Pace.Even pace, List<DateRange> breaks) {
    return new Availability(pace, List.of(), breaks, Optional.empty(), ZoneOffset.UTC);
  }

  /**
   * With another pace on days that are in no stretch. If it has no sessions, those of the stretches
   * lose their times, but not their amount.
   */
  public Availability withPace(Pace other) {
    List<Stretch> alike = other instanceof Pace.Sessions ? stretches : halves(2).stretches;
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

  /** Evenly spread, with other hours a week outside of stretches and in each of them. */
  Availability evenly(UnaryOperator<Effort> hours) {
    return new Availability(
        new Pace.Even(hours.apply(pace.weekly())),
        stretches.stream()
            .map(
                stretch ->
                    new Stretch(
                        stretch.days(), new Pace.Even(hours.apply(stretch.pace().weekly()))))
            .toList(),
        breaks,
        holidays,
        zone);
  }

  /** With these stretches too, on those of their days that are in no stretch so far. */
  public Availability withStretchesBehind(List<Stretch> others) {
    List<Stretch> all = new ArrayList<>(stretches);
    for (Stretch other : others) {
      List<DateRange> left = List.of(other.days());
      for (Stretch stretch : stretches) {
        left = left.stream().flatMap(days -> days.without(stretch.days()).stream()).toList();
      }
      left.forEach(days -> all.add(new Stretch(days, other.pace())));
    }
    return new Availability(pace, all, breaks, holidays, zone);
  }

  /** With another amount of study on every day; see {@link Pace#halves}. */
  public Availability halves(int halves) {
    return new Availability(
        pace.halves(halves),
        stretches.stream()
            .map(stretch -> new Stretch(stretch.days(), stretch.pace().halves(halves)))
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
    for (Stretch stretch : stretches) {
      if (stretch.days().contains(day)) {
        return stretch.pace();
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
