package transition.analysis;

import java.util.Optional;
import java.util.function.BiFunction;
import transition.analysis.SalaryComparison.InMarket;
import transition.model.Level;
import transition.model.PayRange;

/**
 * A role's pay at a level. If only the other role has any, it is estimated to be as far above or
 * below mid level as the other's, so that staying and moving are treated alike.
 *
 * @param estimated whether it is our estimate, because nobody gives it
 */
record LevelPay(PayRange pay, boolean estimated) {

  private static final long ROUNDED_TO = 1_000;

  /** Returns the new role's pay; empty if it is neither known nor can be estimated. */
  static Optional<LevelPay> to(InMarket market, Level level) {
    return of(market, level, InMarket::to, InMarket::from);
  }

  /** Returns the old role's pay; empty if it is neither known nor can be estimated. */
  static Optional<LevelPay> from(InMarket market, Level level) {
    return of(market, level, InMarket::from, InMarket::to);
  }

  private static Optional<LevelPay> of(
      InMarket market,
      Level level,
      BiFunction<InMarket, Level, Optional<PayRange>> role,
      BiFunction<InMarket, Level, Optional<PayRange>> other) {
    Optional<LevelPay> known = role.apply(market, level).map(pay -> new LevelPay(pay, false));
    Optional<PayRange> mid = role.apply(market, Level.MID);
    Optional<PayRange> otherMid = other.apply(market, Level.MID);
    return known.isPresent() || level == Level.OVERALL || mid.isEmpty() || otherMid.isEmpty()
        ? known
        : other
            .apply(market, level)
            .map(pay -> new LevelPay(estimate(mid.get(), otherMid.get(), pay), true));
  }

  private static PayRange estimate(PayRange mid, PayRange otherMid, PayRange other) {
    long low = scaled(mid.low(), otherMid.low(), other.low());
    long high = scaled(mid.high(), otherMid.high(), other.high());
    return new PayRange(low, Math.max(low, high), false);
  }

  /** Returns pay that differs by the same share as another, rounded to thousands. */
  private static long scaled(long pay, long from, long to) {
    long scaled = Math.round((double) pay * to / from / ROUNDED_TO) * ROUNDED_TO;
    return Math.max(1, Math.min(scaled, PayRange.LARGEST));
  }
}
