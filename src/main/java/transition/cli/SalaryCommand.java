package transition.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import transition.analysis.SalaryComparison;
import transition.catalog.Catalog;
import transition.export.SalaryJson;
import transition.model.Market;
import transition.report.SalaryReport;

@Command(
    name = "salary",
    header = "Compare the pay of both roles, and the change with what the guide claims.",
    customSynopsis = "transition salary --from ROLE --to ROLE [OPTIONS]",
    footer = {
      "  transition salary --from backend --to mlops",
      "  transition salary --from data-scientist --to backend --market UK"
    })
final class SalaryCommand extends AnswerCommand {

  @Mixin RoleOptions roles = new RoleOptions();

  @Option(
      names = "--market",
      paramLabel = "MARKET",
      completionCandidates = Candidates.Markets.class,
      converter = Converters.MarketName.class,
      description =
          "One of ${COMPLETION-CANDIDATES}. Default: all in which both roles' pay is known.")
  @Nullable Market market;

  SalaryCommand(Environment environment) {
    super(environment, new FormatOption.OfEveryAnswer());
  }

  @Override
  Answer answer(Catalog catalog) {
    SalaryComparison salary =
        SalaryComparison.of(roles.transition(catalog), Optional.ofNullable(market));
    return Answer.of(() -> SalaryReport.of(salary), () -> SalaryJson.of(salary));
  }
}
