package transition.cli.option;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import transition.cli.help.HelpGroup;
import transition.cli.help.InGroup;
import transition.console.Environment;
import transition.model.Market;
import transition.settings.Setting;

/** Where pay is compared. */
@InGroup(HelpGroup.PAY)
public final class MarketOption {

  @Option(
      names = "--market",
      paramLabel = "MARKET",
      completionCandidates = Candidates.Markets.class,
      converter = WordConverters.MarketName.class,
      description =
          "One of ${COMPLETION-CANDIDATES}. Default: all in which both roles' pay is known.")
  @Nullable Market market;

  /** The market that the user named; empty for all. */
  Optional<Market> chosen() {
    return Optional.ofNullable(market);
  }

  /** The market that the user named, or has set; empty for all. */
  public Optional<Market> chosenOrSet(Environment environment) {
    return chosen().or(() -> set(environment));
  }

  /** The market that the user has set for all commands, which is a wish and no condition. */
  Optional<Market> set(Environment environment) {
    return environment.settings().find(Setting.MARKET, new WordConverters.MarketName()::convert);
  }
}
