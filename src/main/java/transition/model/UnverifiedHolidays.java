package transition.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Public holidays in a result that were never compared with the law.
 *
 * @param place the code of {@link Holidays#place}
 * @param verified the years that were compared; empty if there is none
 * @param years the other years of the result, in order; at least one
 */
public record UnverifiedHolidays(String place, Optional<Years> verified, List<Integer> years) {

  public UnverifiedHolidays {
    requireNonNull(place, "place");
    requireNonNull(verified, "verified");
    years = List.copyOf(years);
  }

  /** Returns the unverified holidays in a range of days; empty if all are verified. */
  public static Optional<UnverifiedHolidays> of(Holidays holidays, DateRange days) {
    List<Integer> years =
        IntStream.rangeClosed(days.start().getYear(), days.end().getYear())
            .filter(year -> holidays.verified().filter(known -> known.contains(year)).isEmpty())
            .boxed()
            .toList();
    return years.isEmpty()
        ? Optional.empty()
        : Optional.of(new UnverifiedHolidays(holidays.place(), holidays.verified(), years));
  }

  /**
   * Returns the years as words: "2026 to 2028", or "2026, 2028" if the years between are verified.
   */
  public String yearsText() {
    int first = years.get(0);
    int last = years.get(years.size() - 1);
    return last - first == years.size() - 1
        ? new Years(first, last).toString()
        : years.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
