package transition.analysis;

import static transition.model.LocalDates.earlier;
import static transition.model.LocalDates.later;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds pay up month by month, exactly. A month pays a twelfth of a year's pay; where pay changes
 * within a month, each of its days has an equal share.
 *
 * @param months how many
 * @param growth the factor by which pay grows on each anniversary of the start
 */
record PaySums(PayMonths calendar, int months, BigDecimal growth) {

  /** What all lengths of a month divide: 28, 29, 30 and 31 days. */
  private static final long SHARES_A_MONTH = 28 * 29 * 15 * 31;

  /** How often a sum holds its amount, so that no division is needed. */
  private static final BigDecimal SCALE =
      BigDecimal.valueOf(SHARES_A_MONTH * PayCase.MONTHS_A_YEAR);

  /**
   * Pay from a day on, until the next pay begins.
   *
   * @param yearly before any raise
   */
  record Paid(LocalDate from, BigDecimal yearly) {}

  /**
   * Returns the scaled sums, which {@link #amount} takes; index m is the sum after m months.
   *
   * @param atStart what there is at the start; may be negative
   * @param paid in order; the first begins at the start
   */
  List<BigDecimal> of(BigDecimal atStart, List<Paid> paid) {
    List<BigDecimal> sums = new ArrayList<>();
    BigDecimal sum = atStart.multiply(SCALE);
    BigDecimal factor = BigDecimal.ONE;
    sums.add(sum);
    for (int month = 1; month <= months; month++) {
      if (month > 1 && month % PayCase.MONTHS_A_YEAR == 1) {
        factor = factor.multiply(growth);
      }
      sum = sum.add(in(month, paid).multiply(factor));
      sums.add(sum);
    }
    return sums;
  }

  private BigDecimal in(int month, List<Paid> paid) {
    LocalDate first = calendar.firstDay(month);
    LocalDate next = calendar.firstDay(month + 1);
    long sharesADay = SHARES_A_MONTH / ChronoUnit.DAYS.between(first, next);
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < paid.size(); i++) {
      LocalDate from = later(paid.get(i).from(), first);
      LocalDate until = i + 1 < paid.size() ? earlier(paid.get(i + 1).from(), next) : next;
      if (from.isBefore(until)) {
        long shares = ChronoUnit.DAYS.between(from, until) * sharesADay;
        sum = sum.add(paid.get(i).yearly().multiply(BigDecimal.valueOf(shares)));
      }
    }
    return sum;
  }

  /** Returns the amount of a scaled sum in whole units of the currency, rounded half up. */
  static long amount(BigDecimal sum) {
    return sum.divide(SCALE, 0, RoundingMode.HALF_UP).longValueExact();
  }
}
