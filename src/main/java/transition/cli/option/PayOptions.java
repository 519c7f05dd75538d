package transition.cli.option;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import transition.analysis.PayAssumptions;
import transition.cli.help.HelpGroup;
import transition.cli.help.InGroup;
import transition.commandline.OptionNames;
import transition.request.PayRequest;

/** Where pay is compared, and what the user says of it. */
@InGroup(HelpGroup.PAY)
public final class PayOptions {

  @Mixin MarketOption market = new MarketOption();

  @Option(
      names = OptionNames.CURRENT,
      paramLabel = "AMOUNT",
      converter = Converters.Pay.class,
      description = {
        "Your present pay a year, before tax, such as 95000.",
        "Default: the guide's range for your role."
      })
  @Nullable BigDecimal current;

  @Option(
      names = OptionNames.COST,
      paramLabel = "AMOUNT",
      converter = Converters.Cost.class,
      description = "One-off costs of the move, such as 3000. Default: 0.")
  BigDecimal cost = PayAssumptions.DEFAULT.cost();

  @Option(
      names = OptionNames.RAISE,
      paramLabel = "PERCENT",
      converter = Converters.Raise.class,
      description = "How much pay rises a year, in both roles, such as 3%%. Default: 0%%.")
  BigDecimal raise = PayAssumptions.DEFAULT.raisePercent();

  @Option(
      names = OptionNames.YEARS,
      paramLabel = "N",
      converter = Converters.YearCount.class,
      description =
          "How many years of pay to look ahead, 1 to "
              + PayAssumptions.MOST_YEARS
              + ". Default: "
              + PayAssumptions.DEFAULT_YEARS
              + ".")
  int years = PayAssumptions.DEFAULT_YEARS;

  /** Returns what the options ask for. */
  public PayRequest request() {
    return new PayRequest(
        market.chosen(), new PayAssumptions(Optional.ofNullable(current), cost, raise, years));
  }
}
