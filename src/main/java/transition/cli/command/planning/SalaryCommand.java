package transition.cli.command.planning;

import java.util.Optional;
import picocli.CommandLine.Command;
import transition.analysis.PayOutlook;
import transition.analysis.SalaryComparison;
import transition.catalog.Catalog;
import transition.cli.command.CommandResult;
import transition.cli.option.CommandContext;
import transition.cli.option.FormatOption;
import transition.export.SalaryJson;
import transition.model.Transition;
import transition.planner.Roadmap;
import transition.report.SalaryReport;
import transition.request.PayRequest;
import transition.request.PlanRequest;

@Command(
    name = "salary",
    header = "Compare the pay of both roles, now and over time.",
    description = {
      "Compares what both roles are paid, by market and level, and shows the change that a "
          + "guide claims next to the one that its figures give.",
      "Then it adds up what you earn by staying and by moving: how far behind a move puts you and "
          + "when, when that is made up, and where you are after five years, for low, middle and "
          + "high pay. When the new job begins follows from the same options as in "
          + "transition-roadmap(1)."
    },
    customSynopsis = "transition salary --from ROLE --to ROLE [OPTIONS]",
    footer = {
      "  transition salary --from backend --to mlops",
      "  transition salary --from backend --to mlops --current 95000 --cost 3000",
      "  transition salary --from backend --to mlops --leave-job",
      "  transition salary --from data-scientist --to backend --market UK --years 10"
    })
public final class SalaryCommand extends PlanningCommand {

  public SalaryCommand(CommandContext context) {
    super(context, new FormatOption.OfEveryAnswer());
  }

  @Override
  protected CommandResult result(Catalog catalog) {
    PlanRequest request = request();
    PayRequest pay = request.pay();
    Transition transition = request.roles().transition(catalog, settings());
    SalaryComparison salary = pay.comparison(transition, settings());
    Roadmap roadmap = roadmap(request, catalog, transition);
    Optional<PayOutlook> outlook = pay.outlook(salary, roadmap, settings());
    return CommandResult.of(
        () -> SalaryReport.of(salary, pay.assumptions(), outlook, roadmap),
        () -> SalaryJson.of(salary, outlook, roadmap));
  }
}
