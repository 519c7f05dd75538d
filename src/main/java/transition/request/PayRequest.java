package transition.request;

import java.util.Optional;
import transition.analysis.PayAssumptions;
import transition.analysis.PayOutlook;
import transition.analysis.SalaryComparison;
import transition.analysis.SalaryComparison.InMarket;
import transition.model.Market;
import transition.model.Transition;
import transition.planner.Roadmap;

/**
 * Where pay is compared, and what the user says of it.
 *
 * @param market empty for all in which both roles' pay is known
 */
public record PayRequest(Optional<Market> market, PayAssumptions assumptions) {

  /**
   * Returns the pay in the market that is named, or in the default one if it is known there, or
   * else in all.
   *
   * @throws transition.error.NoAnswerException if there is none in which both roles' pay is known
   */
  public SalaryComparison comparison(Transition transition, Defaults defaults) {
    return comparisonIfAny(transition, defaults)
        .orElseGet(() -> SalaryComparison.of(transition, Optional.empty()));
  }

  /** Returns the comparison, or empty if no market is named and there is none to compare in. */
  public Optional<SalaryComparison> comparisonIfAny(Transition transition, Defaults defaults) {
    if (market.isPresent()) {
      return Optional.of(SalaryComparison.of(transition, market));
    }
    Optional<Market> preferred = defaults.market();
    return SalaryComparison.inAllMarkets(transition)
        .map(
            all ->
                all.markets().stream().anyMatch(one -> preferred.equals(Optional.of(one.market())))
                    ? SalaryComparison.of(transition, preferred)
                    : all);
  }

  /** Returns whether the user has no job until the new one, in which notice would be given. */
  boolean leavesJob(Defaults defaults) {
    return assumptions
        .payDuring()
        .or(defaults::payDuring)
        .filter(percent -> percent == 0)
        .isPresent();
  }

  /**
   * Returns pay over time from the start of a roadmap on, in the first of the markets, or else in
   * the first one that has the level that the user names.
   *
   * @throws transition.error.NoAnswerException if no market has pay at that level
   */
  public Optional<PayOutlook> outlook(SalaryComparison salary, Roadmap roadmap, Defaults defaults) {
    InMarket market =
        assumptions.level().map(salary::having).orElseGet(() -> salary.markets().get(0));
    PayAssumptions all =
        assumptions.or(defaults.payDuring(), defaults.level().filter(market::hasPayAt));
    return PayOutlook.of(market, roadmap.start(), roadmap.newJob(), all);
  }

  /** Returns whether it says anything of pay. */
  public boolean isGiven() {
    return market.isPresent() || !assumptions.areDefault();
  }
}
