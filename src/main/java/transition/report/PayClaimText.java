package transition.report;

import java.util.Optional;
import java.util.stream.Collectors;
import transition.analysis.PayChange;
import transition.analysis.SalaryComparison.AtLevel;
import transition.analysis.SalaryComparison.Dip;
import transition.analysis.SalaryComparison.InMarket;
import transition.document.Text;
import transition.document.Text.Style;
import transition.model.Level;
import transition.model.Market;
import transition.model.Transition;

/** Sentences that set a guide's claims about pay beside its figures. */
final class PayClaimText {

  private PayClaimText() {}

  /** Returns the guide's claim beside the computed change; empty where it claims nothing. */
  static Optional<String> of(Transition transition, InMarket market) {
    if (market.claims().isEmpty()) {
      return Optional.empty();
    }
    String claimed =
        market.claims().stream()
            .map(claim -> Figures.rise(claim.percent()) + " in its " + claim.where())
            .collect(Collectors.joining(" and "));
    String whose =
        transition.source().filter(market.sources()::contains).isPresent()
            ? "its own ranges"
            : "the ranges";
    String computed =
        market.levels().stream()
            .filter(level -> level.change().isPresent())
            .findFirst()
            .map(level -> "; " + whose + computed(level))
            .orElse("");
    return Optional.of("The guide claims " + claimed + computed + ".");
  }

  private static String computed(AtLevel level) {
    String where = level.level() == Level.OVERALL ? "" : " at " + level.level().word() + " level";
    PayChange change = level.change().orElseThrow();
    return "%s come to %s at the low end, %s in the middle and %s at the high end"
        .formatted(
            where,
            Figures.percent(change.low()),
            Figures.percent(change.mid()),
            Figures.percent(change.high()));
  }

  /** Describes the fall in pay that the guide expects at first. */
  static Text dip(Market market, Dip dip) {
    return Text.of("Expect a dip at first: ", Style.CAUTION)
        .plus(
            ("from %s pay (%s) to %s pay (%s), it is %s%% less between the midpoints. %s that you"
                    + " feel the gap most in the first %s months, and that it takes %s years to"
                    + " reach mid pay in the new role.")
                .formatted(
                    dip.expected().from().word(),
                    Figures.pay(market, dip.from()),
                    dip.expected().to().word(),
                    Figures.pay(market, dip.to()),
                    dip.change().mid().negate().toPlainString(),
                    dip.expected().borrowedFrom().isEmpty()
                        ? "The guide says"
                        : "The guides for the %s say of other moves".formatted(market),
                    Figures.dashed(dip.expected().gapMonths()),
                    Figures.dashed(dip.expected().backToMidYears())));
  }
}
