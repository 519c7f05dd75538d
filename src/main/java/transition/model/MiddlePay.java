package transition.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A role's yearly pay in the middle of its range: at mid level, or overall if the market gives a
 * single range.
 *
 * @param amount in the market's currency, exact: may end in .5
 */
public record MiddlePay(Market market, BigDecimal amount) {

  public MiddlePay {
    requireNonNull(market, "market");
    requireNonNull(amount, "amount");
  }

  /** Returns the middle pay of a role in every market that has one. */
  public static List<MiddlePay> of(Role role) {
    return role.pay().stream()
        .flatMap(
            pay ->
                Stream.of(Level.OVERALL, Level.MID)
                    .flatMap(level -> Optional.ofNullable(pay.levels().get(level)).stream())
                    .map(range -> new MiddlePay(pay.market(), range.midpoint()))
                    .limit(1))
        .toList();
  }
}
