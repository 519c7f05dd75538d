package transition.model;

import static java.util.Objects.requireNonNull;
import static transition.model.LocalDates.earlier;
import static transition.model.LocalDates.later;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The days from {@code start} to {@code end}, both included.
 *
 * @param end not before {@code start}; equal to it for a single day
 */
public record DateRange(LocalDate start, LocalDate end) {

  public DateRange {
    requireNonNull(start, "start");
    requireNonNull(end, "end");
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("the end " + end + " is before the start " + start);
    }
  }

  /** Returns the number of days, at least 1. */
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
   * Returns the days that are in both ranges.
   *
   * @throws IllegalArgumentException if the ranges do not {@linkplain #overlaps overlap}
   */
  public DateRange within(DateRange other) {
    return new DateRange(later(start, other.start), earlier(end, other.end));
  }

  /** Returns the days from the earlier start to the later end. */
  public DateRange spanning(DateRange other) {
    return new DateRange(earlier(start, other.start), later(end, other.end));
  }

  /** Returns the days that are not in the other range, as no, one or two ranges. */
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

  /** Returns the form that the command line reads: {@code 2027-02-01..2027-02-14}. */
  @Override
  public String toString() {
    return start + ".." + end;
  }
}
