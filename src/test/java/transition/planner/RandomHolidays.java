package transition.planner;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import transition.model.Holidays;
import transition.model.Years;

/** Up to forty days of each year, which the seed settles. */
final class RandomHolidays implements Holidays {

  private final long seed;
  private final Map<Integer, Map<LocalDate, String>> years = new HashMap<>();

  RandomHolidays(long seed) {
    this.seed = seed;
  }

  @Override
  public String place() {
    return "holidays of " + seed;
  }

  @Override
  public Optional<Years> verified() {
    return Optional.empty();
  }

  @Override
  public Map<LocalDate, String> in(int year) {
    return years.computeIfAbsent(year, this::days);
  }

  private Map<LocalDate, String> days(int year) {
    SplittableRandom random = new SplittableRandom(seed + year);
    Map<LocalDate, String> days = new TreeMap<>();
    for (int i = random.nextInt(40); i > 0; i--) {
      days.put(LocalDate.ofYearDay(year, 1 + random.nextInt(365)), "holiday " + i);
    }
    return days;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RandomHolidays holidays && holidays.seed == seed;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(seed);
  }
}
