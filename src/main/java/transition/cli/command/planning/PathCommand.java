package transition.cli.command.planning;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import transition.analysis.Route;
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
import transition.planner.MoveDates;
import transition.planner.RoadmapRequest;
import transition.report.RoutesReport;
import transition.request.RoleRequest;
import transition.request.SkillRequest;
import transition.request.StudyRequest;
import transition.request.Values;

@Command(
    name = "path",
    header = "Find routes through other roles, and see when the direct one is better.",
    description =
        "Searches for routes to a role through other roles, and compares the best of them with "
            + "the direct one: the hours of each step and the day it ends. The search is exact: it "
            + "misses none of the best routes.",
    customSynopsis = "transition path --from ROLE --to ROLE [OPTIONS]",
    footer = {
      "  transition path --from backend --to ml-engineer",
      "  transition path --from backend --to ml-engineer --max-steps 2 --hours 6",
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

  @Mixin RoleOptions roles = new RoleOptions();

  @Option(
      names = OptionNames.MAX_STEPS,
      paramLabel = "N",
      converter = Steps.class,
      description = "The most moves that a route may have, 1 to 5. Default: 3.")
  int maxSteps = 3;

  @Mixin PaceOptions pace = new PaceOptions();
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
    Function<Route, List<LocalDate>> finish =
        route -> forecast.dates(moves(route), Period.ZERO).stream().map(MoveDates::newJob).toList();
    return CommandResult.of(
        () -> RoutesReport.of(routes, request, finish),
        () -> RoutesJson.of(routes, request, finish));
  }

  private static List<Move> moves(Routes routes) {
    return Stream.concat(Stream.of(routes.direct()), routes.best().stream())
        .flatMap(route -> moves(route).stream())
        .toList();
  }

  private static List<Move> moves(Route route) {
    return route.steps().stream().map(Route.Step::move).toList();
  }
}
