package transition.cli.command.planning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import transition.analysis.Gap;
import transition.analysis.PayOutlook;
import transition.analysis.SalaryComparison;
import transition.bundled.Version;
import transition.catalog.Catalog;
import transition.cli.command.CommandResult;
import transition.cli.option.CommandContext;
import transition.cli.option.RoleQuestions;
import transition.commandline.OptionNames;
import transition.export.PlanJson;
import transition.model.Guidance;
import transition.model.Transition;
import transition.planner.Roadmap;
import transition.planner.Scenario;
import transition.planner.Workload;
import transition.report.PlanReport;
import transition.request.PayRequest;
import transition.request.PlanRequest;

@Command(
    name = "plan",
    header = "Write everything as one document: gap, dated weeks to tick off, pay, advice.",
    description = {
      "Writes one document to keep: the gap, the dated weeks as a checklist, pay now and over time,"
          + " what to expect of the new role, first steps, and advice for applying.",
      "With --output, the file's ending decides the format: Markdown, a self-contained web "
          + "page with charts, JSON, iCalendar or CSV."
    },
    customSynopsis = "transition plan --from ROLE --to ROLE [OPTIONS]",
    footer = {
      "  transition plan --from backend --to mlops --output plan.md",
      "  transition plan --from backend --to mlops --start 2027-01-04 --hours 6 -o p.md",
      "  transition plan --from data-scientist --to backend | less"
    })
public final class PlanCommand extends ScheduleCommand {

  /** Options that are not about the plan. */
  private static final Set<String> SAY_NOTHING =
      Set.of(OptionNames.DATA, OptionNames.COLOR, OptionNames.DEBUG);

  @Spec CommandSpec spec = CommandSpec.create();

  private Optional<GuidedPlan> guided = Optional.empty();

  public PlanCommand(CommandContext context) {
    super(context);
  }

  /** Asks for everything if the user says nothing. */
  @Override
  public void run() {
    guided =
        saysNothing()
            ? environment()
                .prompter()
                .map(prompter -> GuidedPlan.ask(prompter, packs().catalog(), context()))
            : Optional.empty();
    guided.ifPresent(plan -> redirect(plan.output()));
    super.run();
    guided.ifPresent(
        plan ->
            environment()
                .say(
                    "The same without questions: "
                        + plan.commandLine(environment().unicode())
                        + packs().options()));
  }

  private boolean saysNothing() {
    return spec.commandLine().getParseResult().matchedOptions().stream()
        .allMatch(option -> SAY_NOTHING.contains(option.longestName()));
  }

  @Override
  protected void ask(RoleQuestions questions) {
    if (guided.isEmpty()) {
      super.ask(questions);
    }
  }

  /** Returns what the user answered, or else what the options ask for. */
  @Override
  PlanRequest request() {
    return guided.map(GuidedPlan::request).orElseGet(super::request);
  }

  @Override
  protected CommandResult result(Catalog catalog) {
    PlanRequest request = request();
    PayRequest pay = request.pay();
    Transition transition = transition(request, catalog);
    Roadmap roadmap = roadmap(request, catalog, transition);
    Workload workload = roadmap.request().workload();
    Gap gap = Gap.of(transition, workload.knowledge(), workload.skipped());
    Optional<SalaryComparison> salary = pay.comparisonIfAny(transition, settings());
    Optional<PayOutlook> outlook = salary.flatMap(known -> pay.outlook(known, roadmap, settings()));
    List<Scenario> scenarios = scenarios(transition, roadmap);
    Guidance guidance = catalog.guidance(transition);
    return withExports(
        CommandResult.of(
            () ->
                PlanReport.of(gap, roadmap, salary, outlook, scenarios, guidance, Version.number()),
            () -> PlanJson.of(gap, roadmap, salary, outlook, pay.isGiven(), scenarios, guidance)),
        catalog,
        transition,
        roadmap);
  }
}
