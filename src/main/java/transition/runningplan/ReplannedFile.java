package transition.runningplan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import transition.analysis.Gap;
import transition.analysis.PayOutlook;
import transition.analysis.SalaryComparison;
import transition.planfile.MergeChanges;
import transition.planfile.PlanFile;
import transition.planfile.PlanMerge;
import transition.planner.Deadline;
import transition.planner.Roadmap;
import transition.planner.RoadmapRequest;
import transition.planner.Workload;
import transition.render.MarkdownRenderer;
import transition.report.PlanReport;
import transition.request.Defaults;
import transition.request.PayRequest;
import transition.tracking.Plan;
import transition.tracking.PlanRoadmap;
import transition.tracking.PlanTask;
import transition.tracking.Replan;
import transition.tracking.TaskNumber;

/** The user's file as it is to be when what is left of its plan is laid out again. */
public final class ReplannedFile {

  private static final int DAYS_A_WEEK = 7;

  private final OpenPlan open;
  private final PlanTemplate template;
  private final Defaults defaults;

  public ReplannedFile(OpenPlan open, PlanTemplate template, Defaults defaults) {
    this.open = open;
    this.template = template;
    this.defaults = defaults;
  }

  /**
   * Returns the file as it should be.
   *
   * @param setsPace whether the hours a week are worked out from the deadline
   * @param skipped what the user does without from now on
   */
  public PlanMerge.Merged of(Replan replan, boolean setsPace, SkippedTasks skipped) {
    RoadmapRequest request =
        template
            .request()
            .with(replan.after().availability())
            .with(template.request().workload().skipping(skipped.skills()))
            .with(replan.after().deadline().map(day -> new Deadline(day, setsPace)));
    int session = open.frontMatter().firstSession();
    boolean earlier = EarlierPlan.is(open);
    Plan written = earlier ? open.plan() : replan.before();
    Roadmap before = PlanRoadmap.of(template.roadmap(), written, session);
    LocalDate from = replan.after().laidOut();
    int sessionsBefore =
        (int) before.sessions().stream().filter(one -> one.day().isBefore(from)).count();
    int nextSession = session + sessionsBefore;
    Roadmap after = replan.roadmap(template.with(request).roadmap(), nextSession);
    PlanFile next = planFile(written(after));
    String base = written(before);
    Map<String, List<String>> keys = new LinkedHashMap<>();
    keys.put(PlanFrontMatter.REPLANNED, List.of(from.toString()));
    keys.put(PlanFrontMatter.DONE_THEN, doneThen(from));
    keys.put("skip", skip(next, skipped.numbers()));
    keys.put(PlanFrontMatter.CANCELLED, EventKeys.gone(open.file(), before, after, from));
    keys.put(
        PlanFrontMatter.FIRST_SESSION,
        nextSession == 1 ? List.of() : List.of(Integer.toString(nextSession)));
    Set<String> leftOut =
        replan.after().leftOut().stream().map(PlanTask::id).collect(Collectors.toSet());
    return PlanMerge.of(
        open.file(),
        planFile(earlier ? asWrittenEarlier(base) : base),
        next,
        new MergeChanges(
            replan.after().week(from),
            leftOut,
            added(replan),
            keys,
            from.plusDays(DAYS_A_WEEK - 1)));
  }

  /** Returns the tasks that the user's file does not have. */
  private Set<String> added(Replan replan) {
    Set<String> added =
        replan.before().tasks().stream().map(PlanTask::id).collect(Collectors.toSet());
    open.plan().tasks().forEach(task -> added.remove(task.id()));
    return added;
  }

  private String asWrittenEarlier(String markdown) {
    return EarlierPlan.asWritten(markdown, open.plan().plannedEnd());
  }

  /** Returns done tasks for which the file has no date on or before a day. */
  private List<String> doneThen(LocalDate from) {
    return open.file().tasks(open.frontMatter().start()).stream()
        .filter(task -> task.isDone() && !task.isKnownDoneBefore(from))
        .map(PlanTask::id)
        .toList();
  }

  private List<String> skip(PlanFile next, Set<String> numbers) {
    Set<String> skip = new LinkedHashSet<>(next.values("skip"));
    open.file().values("skip").stream().filter(TaskNumber::matches).forEach(skip::add);
    skip.addAll(numbers);
    return List.copyOf(skip);
  }

  /** Returns what the program itself would write for a roadmap. */
  private String written(Roadmap roadmap) {
    Workload workload = roadmap.request().workload();
    PayRequest pay = open.frontMatter().pay();
    Optional<SalaryComparison> salary = pay.comparisonIfAny(template.transition(), defaults);
    Optional<PayOutlook> outlook = salary.flatMap(known -> pay.outlook(known, roadmap, defaults));
    String version = String.join("", open.file().values("version"));
    return MarkdownRenderer.render(
        PlanReport.of(
            Gap.of(template.transition(), workload.knowledge(), workload.skipped()),
            roadmap,
            salary,
            outlook,
            List.of(),
            template.catalog().guidance(template.transition()),
            version));
  }

  private static PlanFile planFile(String markdown) {
    return PlanFile.of("plan", markdown.getBytes(UTF_8));
  }
}
