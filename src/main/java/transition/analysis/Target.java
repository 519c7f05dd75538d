package transition.analysis;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import transition.model.Basis;
import transition.model.Effort;
import transition.model.Market;
import transition.model.Role;
import transition.model.Transition;

/**
 * One of several roles that someone may go to.
 *
 * @param hours all study time of the move, the closing phases' too: a roadmap's total
 * @param end the last day of study; the start if nothing is left to do
 * @param pay empty where no market has both roles' pay
 */
public record Target(Gap gap, Effort hours, LocalDate end, Optional<Rise> pay) {

  public Target {
    requireNonNull(gap, "gap");
    requireNonNull(hours, "hours");
    requireNonNull(end, "end");
    requireNonNull(pay, "pay");
  }

  /**
   * The change in pay in a market, at mid level or at the one level there is.
   *
   * @param percent between the midpoints, with one decimal; below 0 for a fall
   */
  public record Rise(Market market, BigDecimal percent) {

    /**
     * The change in the first market in which it is known, that of the guide first.
     *
     * @param only the one market that is asked for; empty for all
     */
    public static Optional<Rise> of(Transition transition, Optional<Market> only) {
      return SalaryComparison.inAllMarkets(transition).stream()
          .flatMap(salary -> salary.markets().stream())
          .filter(market -> only.isEmpty() || only.get() == market.market())
          .flatMap(
              market ->
                  market
                      .changeInTheMiddle()
                      .map(change -> new Rise(market.market(), change.mid()))
                      .stream())
          .findFirst();
    }
  }

  public Role role() {
    return gap.transition().to();
  }

  public Basis basis() {
    return gap.transition().basis();
  }

  /** A word of the guide, or our estimate; empty where a guide says nothing. */
  public Optional<String> difficulty() {
    return gap.transition().headline().difficulty();
  }
}
