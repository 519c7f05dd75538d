package transition.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import transition.cli.help.About;
import transition.cli.help.Subject;
import transition.model.Market;

/** Where pay is compared. */
@About(Subject.PAY)
final class MarketOption {

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
  Optional<Market> chosenOrSet(Environment environment) {
    return chosen().or(() -> set(environment));
  }

  /** The market that the user has set for all commands, which is a wish and no condition. */
  Optional<Market> set(Environment environment) {
    return environment.settings().find(Setting.MARKET, new WordConverters.MarketName()::convert);
  }
}
