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
 * A role that someone considers moving to.
 *
 * @param hours all study time of the move including the closing phases, without the job search
 * @param end the last day of the transition's own phases; the start if nothing is left to do
 * @param studyEnd the last day of study; the start if nothing is left to do
 * @param newJob the first day in the new job
 * @param pay empty if no market has the pay of both roles
 */
public record Target(
    Gap gap,
    Effort hours,
    LocalDate end,
    LocalDate studyEnd,
    LocalDate newJob,
    Optional<Rise> pay) {

  public Target {
    requireNonNull(gap, "gap");
    requireNonNull(hours, "hours");
    requireNonNull(end, "end");
    requireNonNull(studyEnd, "studyEnd");
    requireNonNull(newJob, "newJob");
    requireNonNull(pay, "pay");
  }

  /**
   * The change in pay in a market, at mid level or overall.
   *
   * @param percent between the midpoints, with one decimal; negative for a fall
   */
  public record Rise(Market market, BigDecimal percent) {

    /**
     * Returns the change in the first market where it is known, starting with the guide's own.
     *
     * @param only the market to look at; empty for all
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

  /** Returns the role that the move starts from. */
  public Role from() {
    return gap.transition().from();
  }

  public Basis basis() {
    return gap.transition().basis();
  }

  /** Returns the guide's word or our estimate; empty if the guide gives no difficulty. */
  public Optional<String> difficulty() {
    return gap.transition().headline().difficulty();
  }
}
