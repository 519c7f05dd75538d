package transition.analysis;

import java.util.Optional;
import java.util.function.BiFunction;
import transition.analysis.SalaryComparison.InMarket;
import transition.model.Level;
import transition.model.PayRange;

/**
 * Pay at senior level. If only one of the roles has any, the other's is estimated to be as far
 * above its mid level, so that staying and moving are treated alike.
 *
 * @param estimated whether it is our estimate, because nobody gives it
 */
record SeniorPay(PayRange pay, boolean estimated) {

  private static final long ROUNDED_TO = 1_000;

  /**
   * Returns a role's pay at senior level; empty if neither role has any.
   *
   * @param role returns the role's pay at a level
   * @param other returns the other role's
   */
  static Optional<SeniorPay> of(
      InMarket market,
      BiFunction<InMarket, Level, Optional<PayRange>> role,
      BiFunction<InMarket, Level, Optional<PayRange>> other) {
    Optional<PayRange> mid = role.apply(market, Level.MID);
    Optional<PayRange> otherMid = other.apply(market, Level.MID);
    Optional<PayRange> otherSenior = other.apply(market, Level.SENIOR);
    Optional<SeniorPay> known =
        role.apply(market, Level.SENIOR).map(pay -> new SeniorPay(pay, false));
    return known.isPresent() || mid.isEmpty() || otherMid.isEmpty()
        ? known
        : otherSenior.map(
            senior -> new SeniorPay(estimate(mid.get(), otherMid.get(), senior), true));
  }

  private static PayRange estimate(PayRange mid, PayRange otherMid, PayRange otherSenior) {
    long low = grown(mid.low(), otherMid.low(), otherSenior.low());
    long high = grown(mid.high(), otherMid.high(), otherSenior.high());
    return new PayRange(low, Math.max(low, high), false);
  }

  /** Returns pay that has grown by the same share as another, rounded to thousands. */
  private static long grown(long pay, long from, long to) {
    long grown = Math.round((double) pay * to / from / ROUNDED_TO) * ROUNDED_TO;
    return Math.min(Math.max(pay, grown), PayRange.LARGEST);
  }
}
