package transition.cli.command.planning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import transition.analysis.Route;
import transition.analysis.RouteAdvice;
import transition.analysis.RouteSearch;
import transition.analysis.Routes;
import transition.catalog.Catalog;
import transition.cli.command.CommandResult;
import transition.cli.command.ResultCommand;
import transition.cli.help.HelpGroup;
import transition.cli.help.InGroup;
import transition.cli.option.CommandContext;
import transition.cli.option.FormatOption;
import transition.cli.option.HaveOption;
import transition.cli.option.PaceOptions;
import transition.cli.option.RoleOptions;
import transition.cli.option.RoleQuestions;
import transition.commandline.OptionNames;
import transition.export.RoutesJson;
import transition.lookup.CatalogRouteGraph;
import transition.model.Knowledge;
import transition.model.Move;
import transition.planner.Forecast;
import transition.planner.RoadmapRequest;
import transition.planner.Stay;
import transition.report.RoutesReport;
import transition.request.RoleRequest;
import transition.request.SkillRequest;
import transition.request.StudyRequest;
import transition.request.Values;

@Command(
    name = "path",
    header = "Find routes through other roles, and see when the direct one is better.",
    description =
        "Searches for routes to a role through other roles, and weighs the shortest of them against "
            + "the direct one: the hours of each step, the day the new job begins, and the pay on the "
            + "way. A detour is recommended only if it is better by a clear margin. The search is "
            + "exact: it misses none of the shortest routes.",
    customSynopsis = "transition path --from ROLE --to ROLE [OPTIONS]",
    footer = {
      "  transition path --from backend --to ml-engineer",
      "  transition path --from backend --to ml-engineer --max-steps 2 --hours 6 --stay 6m",
      "  transition path --from data-scientist --to mlops --have docker --format json"
    })
@InGroup(HelpGroup.ROLES)
public final class PathCommand extends ResultCommand {

  private static final int SHOWN = 5;

  /** Reads how many moves a route may have. */
  static final class Steps implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return Values.number(text, 1, 5, "steps");
    }
  }

  /** Reads how long to stay in each job on the way. */
  static final class StayTime implements ITypeConverter<Stay> {
    @Override
    public Stay convert(String text) {
      return Values.stay(text);
    }
  }

  @Mixin RoleOptions roles = new RoleOptions();

  @Option(
      names = OptionNames.MAX_STEPS,
      paramLabel = "N",
      converter = Steps.class,
      description = "The most moves that a route may have, 1 to 5. Default: 3.")
  int maxSteps = 3;

  @Mixin PaceOptions pace = new PaceOptions();

  @Option(
      names = OptionNames.STAY,
      paramLabel = "TIME",
      converter = StayTime.class,
      description = {
        "How long you stay in each job on the way: 6m or 2y.",
        "Default: " + Stay.ASSUMED_MONTHS + "m, our assumption."
      })
  @InGroup(HelpGroup.TIME)
  Stay stay = Stay.UNSAID;

  @Mixin HaveOption have = new HaveOption();

  public PathCommand(CommandContext context) {
    super(context, new FormatOption.OfEveryAnswer());
  }

  @Override
  protected void ask(RoleQuestions questions) {
    roles.ask(questions);
  }

  @Override
  protected String nextOptions() {
    return PaceOptions.standardHours(pace.request(Optional.empty()), settings())
        + super.nextOptions();
  }

  @Override
  protected CommandResult result(Catalog catalog) {
    SkillRequest skills = have.request();
    StudyRequest study = pace.request(Optional.empty());
    RoleRequest.RolePair pair = roles.request().pair(catalog, settings());
    Knowledge known = skills.named(catalog, settings());
    RoadmapRequest request = study.roadmap(known, settings());
    Forecast forecast = new Forecast(request);
    CatalogRouteGraph graph =
        new CatalogRouteGraph(catalog, pair.from(), pair.to(), forecast.efforts());
    Routes routes = RouteSearch.between(pair.from(), pair.to(), known, graph, maxSteps, SHOWN);
    skills.noteUseless(
        catalog,
        moves(routes),
        "it shortens nothing that is left to learn in any step here",
        environment()::note);
    RouteAdvice advice = RouteAdvice.of(routes, moves -> forecast.dates(moves, stay));
    return CommandResult.of(
        () -> RoutesReport.of(advice, request, stay), () -> RoutesJson.of(advice, request, stay));
  }

  private static List<Move> moves(Routes routes) {
    return Stream.concat(Stream.of(routes.direct()), routes.best().stream())
        .flatMap(route -> route.steps().stream())
        .map(Route.Step::move)
        .toList();
  }
}
