package transition.cli.command.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
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
import transition.cli.option.CommandContext;
import transition.cli.option.EnumValues;
import transition.cli.option.FormatOption;
import transition.cli.option.HaveOption;
import transition.cli.option.MarketOption;
import transition.cli.option.PaceOptions;
import transition.cli.option.RoleQuestions;
import transition.cli.option.TargetOptions;
import transition.commandline.OptionNames;
import transition.export.ComparisonJson;
import transition.lookup.TransitionFinder;
import transition.model.Knowledge;
import transition.model.Market;
import transition.model.Move;
import transition.model.Role;
import transition.model.Transition;
import transition.planner.Forecast;
import transition.planner.RoadmapRequest;
import transition.report.ComparisonReport;
import transition.request.StudyRequest;
import transition.request.TargetRequest;
import transition.request.Values;

@Command(
    name = "compare",
    header = "Compare several target roles: skills, hours, finish, pay.",
    description =
        "Shows one line for each role you could move to: how many skills carry over, the hours "
            + "of study, its last day, the first day in the new job, and the change in pay. Estimates "
            + "are marked. "
            + "With one --to alone, it compares the ways into that role from all others.",
    customSynopsis = {
      "transition compare --from ROLE [--to ROLE,...] [OPTIONS]",
      "transition compare --to ROLE [OPTIONS]"
    },
    footer = {
      "  transition compare --from backend",
      "  transition compare --from backend --to mlops,data-scientist --hours 6",
      "  transition compare --from backend --have docker --sort pay --format json",
      "  transition compare --to mlops"
    })
@InGroup(HelpGroup.OUTPUT)
public final class CompareCommand extends ResultCommand {

  /** The values of {@code --sort}. */
  static final class Columns extends EnumValues<TargetOrder> {
    Columns() {
      super(TargetOrder.values(), TargetOrder::word, "column");
    }
  }

  /** Reads how many roles to show. */
  static final class Limit implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return Values.number(text, 1, 10_000, "roles");
    }
  }

  @Mixin TargetOptions roles = new TargetOptions();

  @Option(
      names = OptionNames.SORT,
      paramLabel = "COLUMN",
      completionCandidates = Columns.class,
      converter = Columns.class,
      description = "Put the best first by ${COMPLETION-CANDIDATES}. Default: hours.")
  TargetOrder sort = TargetOrder.HOURS;

  @Option(names = OptionNames.REVERSE, description = "Worst first.")
  boolean reverse;

  @Option(
      names = OptionNames.LIMIT,
      paramLabel = "N",
      converter = Limit.class,
      description = "Show at most this many roles (not in json). Default: 20.")
  int limit = 20;

  @Mixin PaceOptions pace = new PaceOptions();
  @Mixin HaveOption have = new HaveOption();
  @Mixin MarketOption market = new MarketOption();

  public CompareCommand(CommandContext context) {
    super(context, new FormatOption.OfEveryAnswer());
  }

  @Override
  protected void ask(RoleQuestions questions) {
    if (roles.request().destination(questions.catalog(), settings()).isEmpty()) {
      roles.ask(questions);
    }
  }

  @Override
  protected CommandResult result(Catalog catalog) {
    TargetRequest wanted = roles.request();
    StudyRequest study = pace.request(Optional.empty());
    Optional<Role> into = wanted.destination(catalog, settings());
    Role role = into.orElseGet(() -> wanted.current(catalog, settings()));
    TransitionFinder finder = new TransitionFinder(catalog);
    List<Transition> moves =
        into.isPresent()
            ? TargetRequest.others(catalog, role).stream()
                .map(from -> finder.outline(from, role))
                .toList()
            : wanted.targets(catalog, role).stream().map(to -> finder.outline(role, to)).toList();
    Knowledge known = have.request().named(catalog, settings());
    RoadmapRequest request = study.roadmap(known, settings());
    List<Target> targets = targets(catalog, moves, request);
    Comparison comparison = new Comparison(role, into.isPresent(), targets, sort, reverse);
    return CommandResult.of(
        () -> ComparisonReport.of(comparison, request, limit),
        () -> ComparisonJson.of(comparison, request));
  }

  private List<Target> targets(Catalog catalog, List<Transition> moves, RoadmapRequest request) {
    Forecast forecast = new Forecast(request);
    Optional<Market> where = market.chosen().or(settings()::market);
    Knowledge said = request.workload().knowledge();
    List<Target> targets = new ArrayList<>();
    List<Move> all = new ArrayList<>();
    for (Transition transition : moves) {
      Move move =
          new Move(transition, CarryOver.added(said, transition, Set.of(), catalog::skillOfId));
      Move.Dates dates = forecast.dates(move);
      all.add(move);
      targets.add(
          new Target(
              Gap.of(transition, move.knowledge(), Set.of()),
              forecast.efforts().total(move),
              dates.end(),
              dates.studyEnd(),
              dates.newJob(),
              Target.Rise.of(transition, where)));
    }
    have.request()
        .noteUseless(
            catalog,
            all,
            "it shortens nothing that is left to learn on any way here",
            environment()::note);
    return targets;
  }
}
