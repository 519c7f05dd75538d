package transition.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Days from {@code start} to {@code end}, both included.
 *
 * @param end not before {@code start}; the same for a single day
 */
public record DateRange(LocalDate start, LocalDate end) {

  public DateRange {
    requireNonNull(start, "start");
    requireNonNull(end, "end");
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("the end " + end + " is before the start " + start);
    }
  }

  /** How many days it has, at least 1. */
  public long days() {
    return ChronoUnit.DAYS.between(start, end) + 1;
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }

  public boolean overlaps(DateRange other) {
    return !start.isAfter(other.end) && !end.isBefore(other.start);
  }

  /**
   * The days that both ranges have.
   *
   * @throws IllegalArgumentException if they do not {@linkplain #overlaps overlap}
   */
  public DateRange within(DateRange other) {
    return new DateRange(
        start.isBefore(other.start) ? other.start : start,
        end.isAfter(other.end) ? other.end : end);
  }

  /** The days before and after those of the other range; none, one or two ranges. */
  public List<DateRange> without(DateRange other) {
    if (!overlaps(other)) {
      return List.of(this);
    }
    List<DateRange> left = new ArrayList<>();
    if (start.isBefore(other.start)) {
      left.add(new DateRange(start, other.start.minusDays(1)));
    }
    if (end.isAfter(other.end)) {
      left.add(new DateRange(other.end.plusDays(1), end));
    }
    return left;
  }

  /** As the command line reads it: {@code 2027-02-01..2027-02-14}. */
  @Override
  public String toString() {
    return start + ".." + end;
  }
}
