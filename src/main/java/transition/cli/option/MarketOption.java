package transition.cli.option;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import transition.cli.help.HelpGroup;
import transition.cli.help.InGroup;
import transition.commandline.OptionNames;
import transition.model.Market;

/** Where pay is compared. */
@InGroup(HelpGroup.PAY)
public final class MarketOption {

  @Option(
      names = OptionNames.MARKET,
      paramLabel = "MARKET",
      completionCandidates = Candidates.Markets.class,
      converter = Candidates.Markets.class,
      description = "One of ${COMPLETION-CANDIDATES}. Default: all with pay for both roles.")
  @Nullable Market market;

  /** Returns the market that is named; empty for all. */
  public Optional<Market> chosen() {
    return Optional.ofNullable(market);
  }
}
