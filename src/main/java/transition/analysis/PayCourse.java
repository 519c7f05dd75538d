package transition.analysis;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import transition.model.Level;

/**
 * What staying and moving pay in one case. Sums are in whole units of the currency, each rounded
 * half up from the exact sum; index m is the sum after m months.
 *
 * @param current yearly pay in the old role, before any raise
 * @param promotion the pay level that staying leads to; empty if pay stays as it is
 * @param steps the pay levels in the new role, in order; the first begins with the new job
 * @param payLost what is not paid until the new job begins
 * @param lowest where moving is furthest behind staying
 * @param paidOff empty if moving does not overtake staying for good within 40 years
 * @param withoutPromotion the comparison with staying at the present level for good; empty if
 *     staying leads to no other
 * @param stayed the sums for staying
 * @param moved the sums for moving, less its cost
 */
public record PayCourse(
    PayCase which,
    BigDecimal current,
    Optional<PayStep> promotion,
    List<PayStep> steps,
    long payLost,
    Lowest lowest,
    Optional<PaidOff> paidOff,
    Optional<Comparison> withoutPromotion,
    List<Long> stayed,
    List<Long> moved) {

  /** For how many months pay is looked at. */
  public static final int MONTHS = PayAssumptions.MOST_YEARS * PayCase.MONTHS_A_YEAR;

  private static final int FIVE_YEARS = 5 * PayCase.MONTHS_A_YEAR;

  public PayCourse {
    requireNonNull(which, "which");
    requireNonNull(current, "current");
    requireNonNull(promotion, "promotion");
    steps = List.copyOf(steps);
    requireNonNull(lowest, "lowest");
    requireNonNull(paidOff, "paidOff");
    requireNonNull(withoutPromotion, "withoutPromotion");
    stayed = List.copyOf(stayed);
    moved = List.copyOf(moved);
  }

  /** Who says what a level pays. */
  public enum PayBasis {
    /** The figures of a guide, or of a pack. */
    FIGURES,
    /** A guide's claim on the rise. */
    CLAIM,
    /** Our estimate, because nobody gives a figure. */
    ESTIMATE
  }

  /**
   * A pay level.
   *
   * @param month the month in which it begins, counted from the start
   * @param from its first day
   * @param pay yearly pay, before any raise
   */
  public record PayStep(int month, LocalDate from, Level level, BigDecimal pay, PayBasis basis) {}

  /**
   * The end of the month at which moving has paid least in comparison, the first one if several are
   * equal.
   *
   * @param month counted from the start; 0 for the start itself
   * @param date the last day of the month, or the start
   * @param difference what moving has paid more by then, less its cost; never above 0
   */
  public record Lowest(int month, LocalDate date, long difference) {

    /** Returns whether moving is at its lowest at the end of all that is looked at. */
    public boolean stillFalls() {
      return month == MONTHS;
    }
  }

  /**
   * The end of the month from which on moving, less its cost, has always paid at least as much as
   * staying.
   *
   * @param month counted from the start, at least the one in which the new job begins
   * @param date the last day of the month
   */
  public record PaidOff(int month, LocalDate date) {}

  /** What becomes of the difference. */
  public record Comparison(Lowest lowest, Optional<PaidOff> paidOff) {}

  /**
   * Returns how much more moving has paid than staying after some months; negative if less. It is
   * the difference of the rounded sums, so that the three figures add up.
   */
  public long difference(int months) {
    return moved.get(months) - stayed.get(months);
  }

  /** Returns the difference after five years, whatever the user looks ahead. */
  public long afterFiveYears() {
    return difference(FIVE_YEARS);
  }

  /** Returns how much more a year moving pays once both are at their last level, before raises. */
  public BigDecimal longRun() {
    BigDecimal staying = promotion.map(PayStep::pay).orElse(current);
    return steps.get(steps.size() - 1).pay().subtract(staying);
  }

  /** Returns whether moving has never paid less than staying. */
  public boolean isNeverBehind() {
    return lowest.month() == 0 && lowest.difference() == 0;
  }
}
