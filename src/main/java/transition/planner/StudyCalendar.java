package transition.planner;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import transition.model.DateRange;
import transition.planner.Roadmap.Holiday;

/**
 * Maps minutes of study to days. Each day supplies what its pace has, breaks and public holidays
 * supply nothing.
 *
 * <p>Supplies are summed in sevenths of a minute and rounded down once per sum, so rounding errors
 * do not add up, and seven days at an even pace supply exactly the weekly hours.
 */
public final class StudyCalendar {

  /** Study that ends later than this after the start is not planned. */
  static final int MOST_YEARS = 1_000;

  /** What day sums are exact in: sevenths of a minute. */
  public static final int SEVENTHS = 7;

  private final LocalDate start;
  private final Availability availability;
  private final List<DateRange> breaks;

  /** The sums to the end of each day from the start; computed as far as they were asked for. */
  private long[] supplied = new long[512];

  private int days;
  private int nextBreak;

  public StudyCalendar(LocalDate start, Availability availability) {
    this.start = start;
    this.availability = availability;
    this.breaks = merged(start, availability.breaks());
  }

  private static List<DateRange> merged(LocalDate start, List<DateRange> breaks) {
    List<DateRange> merged = new ArrayList<>();
    List<DateRange> inOrder =
        breaks.stream()
            .filter(range -> !range.end().isBefore(start))
            .sorted((one, other) -> one.start().compareTo(other.start()))
            .toList();
    for (DateRange next : inOrder) {
      LocalDate from = next.start().isBefore(start) ? start : next.start();
      DateRange last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last == null || from.isAfter(last.end().plusDays(1))) {
        merged.add(new DateRange(from, next.end()));
      } else if (next.end().isAfter(last.end())) {
        merged.set(merged.size() - 1, new DateRange(last.start(), next.end()));
      }
    }
    return List.copyOf(merged);
  }

  /**
   * Returns the breaks that begin between the start and a day, in order, joined if they overlap or
   * touch.
   */
  public List<DateRange> breaksTo(LocalDate end) {
    return breaks.stream().filter(range -> !range.start().isAfter(end)).toList();
  }

  /** Returns the public holidays from the start to a day that cost study time, in order. */
  public List<Holiday> holidaysTo(LocalDate end) {
    return start
        .datesUntil(end.plusDays(1))
        .flatMap(day -> holidayOn(day).map(name -> new Holiday(day, name)).stream())
        .toList();
  }

  /** Returns whether an amount of study is done by the end of a day. */
  public boolean isDoneBy(LocalDate day, long minutes) {
    return minutes == 0
        || (supplies(minutes * SEVENTHS, ChronoUnit.DAYS.between(start, day) + 1)
            && !dayOf(minutes - 1).isAfter(day));
  }

  /** Returns whether one of some days has study. */
  public boolean hasStudy(DateRange range) {
    return capacityThrough(range.end()) > capacityThrough(range.start().minusDays(1));
  }

  /**
   * Returns the minutes of study from the start to the end of a day; 0 for a day before the start.
   */
  public long capacityThrough(LocalDate day) {
    return seventhsThrough(day) / SEVENTHS;
  }

  /** Returns what is supplied to the end of a day, in sevenths of a minute. */
  public long seventhsThrough(LocalDate day) {
    if (day.isBefore(start)) {
      return 0;
    }
    int index = (int) ChronoUnit.DAYS.between(start, day);
    while (days <= index) {
      addDay();
    }
    return supplied[index];
  }

  /**
   * Returns the day on which a minute of study is done.
   *
   * @param minute counted from 0
   * @throws StudyTooLongException if it is more than {@value #MOST_YEARS} years after the start
   */
  public LocalDate dayOf(long minute) {
    return dayWith((minute + 1) * SEVENTHS);
  }

  /** Returns the first day by which an amount is supplied, in sevenths of a minute. */
  public LocalDate dayWith(long sevenths) {
    if (!supplies(sevenths, Long.MAX_VALUE)) {
      throw new StudyTooLongException(MOST_YEARS, start);
    }
    int first = 0;
    int last = days - 1;
    while (first < last) {
      int middle = (first + last) / 2;
      if (supplied[middle] < sevenths) {
        first = middle + 1;
      } else {
        last = middle;
      }
    }
    return start.plusDays(first);
  }

  /** Returns the name of the public holiday that costs a day's study; empty if none does. */
  public Optional<String> holidayOn(LocalDate day) {
    return Optional.ofNullable(namesIn(day.getYear()).get(day))
        .filter(name -> !isBreak(day) && planned(day) > 0);
  }

  /** Computes more days until they supply an amount; returns false if the first days do not. */
  private boolean supplies(long sevenths, long firstDays) {
    long most = Math.min(firstDays, ChronoUnit.DAYS.between(start, start.plusYears(MOST_YEARS)));
    while (days == 0 || supplied[days - 1] < sevenths) {
      if (days >= most) {
        return false;
      }
      addDay();
    }
    return true;
  }

  private void addDay() {
    LocalDate day = start.plusDays(days);
    while (nextBreak < breaks.size() && breaks.get(nextBreak).end().isBefore(day)) {
      nextBreak++;
    }
    boolean free =
        (nextBreak < breaks.size() && breaks.get(nextBreak).contains(day))
            || namesIn(day.getYear()).containsKey(day);
    if (days == supplied.length) {
      supplied = Arrays.copyOf(supplied, 2 * days);
    }
    supplied[days] = (days == 0 ? 0 : supplied[days - 1]) + (free ? 0 : planned(day));
    days++;
  }

  private long planned(LocalDate day) {
    return availability.paceOn(day).sevenths(day.getDayOfWeek());
  }

  private boolean isBreak(LocalDate day) {
    return breaks.stream().anyMatch(range -> range.contains(day));
  }

  private Map<LocalDate, String> namesIn(int year) {
    return availability.holidays().map(holidays -> holidays.in(year)).orElse(Map.of());
  }
}
