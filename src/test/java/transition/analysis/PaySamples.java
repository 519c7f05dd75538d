package transition.analysis;

import static transition.model.Level.ENTRY;
import static transition.model.Level.MID;
import static transition.model.Level.OVERALL;
import static transition.model.Market.US;
import static transition.model.Samples.NO_HEADLINE;
import static transition.model.Samples.role;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import transition.analysis.SalaryComparison.InMarket;
import transition.model.IntRange;
import transition.model.Level;
import transition.model.PayDip;
import transition.model.PayRange;
import transition.model.Samples;

/** Pay of two roles and what a user says of it, in a line. */
final class PaySamples {

  static final PayAssumptions NOTHING_SAID = PayAssumptions.DEFAULT;

  private PaySamples() {}

  static InMarket market(Map<Level, PayRange> from, Map<Level, PayRange> to, PayDip... dip) {
    return SalaryComparison.of(
            Samples.transition(
                role("old", Samples.pay(US, from, Samples.SOURCE)),
                role("new", Samples.pay(US, to, Samples.SOURCE)),
                NO_HEADLINE,
                Optional.ofNullable(dip.length == 0 ? null : dip[0]),
                List.of(),
                List.of()),
            Optional.empty())
        .markets()
        .get(0);
  }

  /** Overall pay in both roles. */
  static InMarket overall(PayRange from, PayRange to) {
    return market(Map.of(OVERALL, from), Map.of(OVERALL, to));
  }

  /** From mid pay down to entry pay, then up to mid pay. */
  static InMarket dip(PayRange from, PayRange entry, PayRange mid, int fewest, int most) {
    PayDip dip =
        new PayDip(MID, ENTRY, new IntRange(12, 18), new IntRange(fewest, most), List.of());
    return market(Map.of(MID, from), Map.of(ENTRY, entry, MID, mid), dip);
  }

  static PayRange pay(long low, long high) {
    return new PayRange(low, high, false);
  }

  static PayAssumptions said(String current, String cost, String raise) {
    return assumptions(
        Optional.of(new BigDecimal(current)), new BigDecimal(cost), new BigDecimal(raise), 5);
  }

  static PayAssumptions assumptions(
      Optional<BigDecimal> current, BigDecimal cost, BigDecimal raise, int years) {
    return new PayAssumptions(
        current,
        cost,
        raise,
        years,
        Optional.empty(),
        Optional.empty(),
        PayAssumptions.DEFAULT_SENIOR_AFTER);
  }

  /** Nothing said but what goes on of the current pay, in percent. */
  static PayAssumptions payDuring(int percent) {
    return NOTHING_SAID.or(Optional.of(percent), Optional.empty());
  }

  static PayAssumptions beginningAt(Level level) {
    return NOTHING_SAID.or(Optional.empty(), Optional.of(level));
  }
}
