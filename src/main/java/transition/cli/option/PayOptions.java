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
import transition.error.UsageException;
import transition.model.Level;
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
      names = OptionNames.PAY_DURING,
      paramLabel = "PERCENT",
      converter = Converters.PayDuring.class,
      description = {
        "What of your pay goes on until the new job, such as 80%% for a four-day week.",
        "Default: 100%%."
      })
  @Nullable Integer payDuring;

  @Option(
      names = OptionNames.LEAVE_JOB,
      description =
          "You leave your job at the start; the same as " + OptionNames.PAY_DURING + " 0%%.")
  boolean leaveJob;

  @Option(
      names = OptionNames.LEVEL,
      paramLabel = "LEVEL",
      completionCandidates = Candidates.Levels.class,
      converter = Candidates.Levels.class,
      description = {
        "The level you begin at in the new role: one of ${COMPLETION-CANDIDATES}.",
        "Default: what the guides for the market expect."
      })
  @Nullable Level level;

  @Option(
      names = OptionNames.SENIOR_AFTER,
      paramLabel = "N",
      converter = Converters.YearCount.class,
      description =
          "How many years it takes from mid to senior level, 1 to "
              + PayAssumptions.MOST_YEARS
              + ", in both roles. Default: "
              + PayAssumptions.DEFAULT_SENIOR_AFTER
              + ", our estimate.")
  int seniorAfter = PayAssumptions.DEFAULT_SENIOR_AFTER;

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

  /**
   * Returns what the options ask for.
   *
   * @throws UsageException if they say two things of pay until the new job
   */
  public PayRequest request() {
    if (leaveJob && payDuring != null) {
      throw new UsageException(
          "%s means that no pay goes on, and %s says how much does; keep one"
              .formatted(OptionNames.LEAVE_JOB, OptionNames.PAY_DURING));
    }
    return new PayRequest(
        market.chosen(),
        new PayAssumptions(
            Optional.ofNullable(current),
            cost,
            raise,
            years,
            leaveJob ? Optional.of(0) : Optional.ofNullable(payDuring),
            Optional.ofNullable(level),
            seniorAfter));
  }
}
