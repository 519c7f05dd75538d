package transition.cli.option;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import transition.analysis.PayAssumptions;
import transition.analysis.PayOutlook;
import transition.analysis.SalaryComparison;
import transition.cli.help.HelpGroup;
import transition.cli.help.InGroup;
import transition.console.Environment;
import transition.error.NoAnswerException;
import transition.model.Market;
import transition.model.Transition;
import transition.planner.Roadmap;

/** Where pay is compared, and what the user says of it. */
@InGroup(HelpGroup.PAY)
public final class PayOptions {

  @Mixin MarketOption market = new MarketOption();

  @Option(
      names = "--current",
      paramLabel = "AMOUNT",
      converter = PayConverters.Pay.class,
      description = {
        "What you are paid now, a year before tax, such as 95000.",
        "Default: the guide's range for your role."
      })
  @Nullable BigDecimal current;

  @Option(
      names = "--cost",
      paramLabel = "AMOUNT",
      converter = PayConverters.Cost.class,
      description = "What the move costs you once, such as 3000. Default: 0.")
  BigDecimal cost = PayAssumptions.DEFAULT.cost();

  @Option(
      names = "--raise",
      paramLabel = "PERCENT",
      converter = PayConverters.Raise.class,
      description = "How much pay rises a year, in both roles, such as 3%%. Default: 0%%.")
  BigDecimal raise = PayAssumptions.DEFAULT.raisePercent();

  @Option(
      names = "--years",
      paramLabel = "N",
      converter = PayConverters.Years.class,
      description =
          "How many years of pay to look ahead, 1 to "
              + PayAssumptions.MOST_YEARS
              + ". Default: "
              + PayAssumptions.DEFAULT_YEARS
              + ".")
  int years = PayAssumptions.DEFAULT_YEARS;

  /**
   * The pay in the market that was named, or in the one that is set if it is known there, or else
   * in all.
   *
   * @throws NoAnswerException if there is none in which both roles' pay is known
   */
  public SalaryComparison comparison(Transition transition, Environment environment) {
    return comparisonIfAny(transition, environment)
        .orElseGet(() -> SalaryComparison.of(transition, Optional.empty()));
  }

  /** The same, but empty if no market was named and there is none. */
  public Optional<SalaryComparison> comparisonIfAny(
      Transition transition, Environment environment) {
    if (market.chosen().isPresent()) {
      return Optional.of(SalaryComparison.of(transition, market.chosen()));
    }
    Optional<Market> set = market.set(environment);
    return SalaryComparison.inAllMarkets(transition)
        .map(
            all ->
                all.markets().stream().anyMatch(one -> set.equals(Optional.of(one.market())))
                    ? SalaryComparison.of(transition, set)
                    : all);
  }

  public PayAssumptions assumptions() {
    return new PayAssumptions(Optional.ofNullable(current), cost, raise, years);
  }

  /** Pay over time in the first of the markets, from the start of a roadmap on. */
  public Optional<PayOutlook> outlook(SalaryComparison salary, Roadmap roadmap) {
    return PayOutlook.of(salary.markets().get(0), roadmap.start(), roadmap.end(), assumptions());
  }

  /** Whether the user said anything of pay. */
  public boolean isGiven() {
    return market.chosen().isPresent() || !assumptions().areDefault();
  }
}
