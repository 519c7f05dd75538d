package transition.analysis;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import transition.model.Market;
import transition.model.MiddlePay;
import transition.model.Role;

/**
 * What a job on the way pays, beside the present one.
 *
 * @param amount a year's, in the middle of the range
 * @param changePercent from the middle of the present role's range, with one decimal
 */
public record PayOnTheWay(Market market, BigDecimal amount, BigDecimal changePercent) {

  public PayOnTheWay {
    requireNonNull(market, "market");
    requireNonNull(amount, "amount");
    requireNonNull(changePercent, "changePercent");
  }

  /** Returns the pay in each market that has both roles'. */
  public static List<PayOnTheWay> of(Role present, Role there) {
    List<MiddlePay> now = MiddlePay.of(present);
    return MiddlePay.of(there).stream()
        .flatMap(
            pay ->
                now.stream()
                    .filter(before -> before.market() == pay.market())
                    .map(before -> between(before, pay)))
        .toList();
  }

  private static PayOnTheWay between(MiddlePay now, MiddlePay there) {
    return new PayOnTheWay(
        there.market(), there.amount(), PayChange.percent(now.amount(), there.amount()));
  }

  public boolean isCut() {
    return changePercent.signum() < 0;
  }
}
