package transition.cli.command.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import transition.analysis.CarryOver;
import transition.analysis.Comparison;
import transition.analysis.Gap;
import transition.analysis.Target;
import transition.analysis.TargetOrder;
import transition.catalog.Catalog;
import transition.cli.command.CommandResult;
import transition.cli.command.ResultCommand;
import transition.cli.help.HelpGroup;
import transition.cli.help.InGroup;
import transition.cli.option.Candidates;
import transition.cli.option.Converters;
import transition.cli.option.FormatOption;
import transition.cli.option.HaveOption;
import transition.cli.option.MarketOption;
import transition.cli.option.PaceOptions;
import transition.cli.option.TargetOptions;
import transition.cli.option.WordConverters;
import transition.console.Environment;
import transition.export.ComparisonJson;
import transition.lookup.TransitionFinder;
import transition.model.Knowledge;
import transition.model.Market;
import transition.model.Move;
import transition.model.Role;
import transition.model.Transition;
import transition.planner.Forecast;
import transition.planner.RoadmapRequest;
import transition.planner.Workload;
import transition.report.ComparisonReport;

@Command(
    name = "compare",
    header = "Set several roles to go to side by side: skills, hours, finish, pay.",
    description =
        "Shows a line for each role you could go to: how many skills carry over, the hours of "
            + "study, the day you would finish, and what the move does to pay. Estimates are "
            + "marked.",
    customSynopsis = "transition compare --from ROLE [--to ROLE,...] [OPTIONS]",
    footer = {
      "  transition compare --from backend",
      "  transition compare --from backend --to mlops,data-scientist --hours 6",
      "  transition compare --from backend --have docker --sort pay --format json"
    })
@InGroup(HelpGroup.OUTPUT)
public final class CompareCommand extends ResultCommand {

  @Mixin TargetOptions roles = new TargetOptions();

  @Option(
      names = "--sort",
      paramLabel = "COLUMN",
      completionCandidates = Candidates.Columns.class,
      converter = WordConverters.ColumnName.class,
      description = "Best first by one of ${COMPLETION-CANDIDATES}. Default: hours.")
  TargetOrder sort = TargetOrder.HOURS;

  @Option(names = "--reverse", description = "Worst first.")
  boolean reverse;

  @Option(
      names = "--limit",
      paramLabel = "N",
      converter = Converters.Limit.class,
      description = "Show so many roles at most (not in json). Default: 20.")
  int limit = 20;

  @Mixin PaceOptions pace = new PaceOptions();
  @Mixin HaveOption have = new HaveOption();
  @Mixin MarketOption market = new MarketOption();

  public CompareCommand(Environment environment) {
    super(environment, new FormatOption.OfEveryAnswer());
  }

  @Override
  protected void ask(Catalog catalog) {
    roles.ask(catalog, environment);
  }

  @Override
  protected CommandResult answer(Catalog catalog) {
    Role from = roles.from.role(catalog, environment);
    List<Role> to = roles.targets(catalog, from);
    Workload workload = new Workload(have.said(catalog, environment), Set.of(), pace.slack);
    RoadmapRequest request = pace.request(environment, workload);
    List<Target> targets = targets(catalog, from, to, request);
    Comparison comparison = new Comparison(from, targets, sort, reverse);
    return CommandResult.of(
        () -> ComparisonReport.of(comparison, request, limit),
        () -> ComparisonJson.of(comparison, request));
  }

  private List<Target> targets(Catalog catalog, Role from, List<Role> to, RoadmapRequest request) {
    TransitionFinder moves = new TransitionFinder(catalog);
    Forecast forecast = new Forecast(request);
    Optional<Market> where = market.chosenOrSet(environment);
    Knowledge said = request.workload().knowledge();
    List<Target> targets = new ArrayList<>();
    List<Move> all = new ArrayList<>();
    for (Role role : to) {
      Transition transition = moves.outline(from, role);
      Move move = new Move(transition, CarryOver.added(said, transition, catalog::skillOfId));
      all.add(move);
      targets.add(
          new Target(
              Gap.of(transition, move.knowledge(), Set.of()),
              forecast.efforts().total(move),
              forecast.end(move),
              Target.Rise.of(transition, where)));
    }
    have.pointOutUseless(
        catalog,
        all,
        "it makes nothing shorter that is left to learn on any way here",
        environment);
    return targets;
  }
}
