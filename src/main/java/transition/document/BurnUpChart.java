package transition.document;

import static java.util.Objects.requireNonNull;
import static transition.model.LocalDates.earlier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import transition.model.DateRange;
import transition.model.Effort;

/**
 * Work planned and work done, added up week by week.
 *
 * @param start the first day of the first week; nothing was planned before it
 * @param weeks at least one, in order
 * @param forecast when all will be done; empty if that cannot be foreseen
 */
public record BurnUpChart(
    LocalDate start, List<WeekTotals> weeks, LocalDate today, Optional<ExpectedEnd> forecast)
    implements Block {

  /**
   * Totals at the end of a week.
   *
   * @param planned the work planned up to then
   * @param done the work done up to then, or up to today; empty in future weeks
   */
  public record WeekTotals(LocalDate end, Effort planned, Optional<Effort> done) {}

  /**
   * The expected last day, in its range.
   *
   * @param late empty if it is too far away to be foreseen
   */
  public record ExpectedEnd(LocalDate early, LocalDate likely, Optional<LocalDate> late) {}

  public BurnUpChart {
    requireNonNull(start, "start");
    weeks = List.copyOf(weeks);
    requireNonNull(today, "today");
    requireNonNull(forecast, "forecast");
  }

  /** Returns the work planned in all. */
  public Effort total() {
    return weeks.get(weeks.size() - 1).planned();
  }

  /** Returns the days drawn: up to the last week, and to the forecast unless it is far away. */
  public DateRange days() {
    LocalDate end = weeks.get(weeks.size() - 1).end();
    long length = ChronoUnit.DAYS.between(start, end);
    LocalDate likely = forecast.map(ExpectedEnd::likely).orElse(end);
    LocalDate late = forecast.flatMap(ExpectedEnd::late).orElse(likely);
    return new DateRange(
        start,
        Stream.of(
                end, earlier(likely, end.plusDays(3 * length)), earlier(late, end.plusDays(length)))
            .max(LocalDate::compareTo)
            .orElse(end));
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
