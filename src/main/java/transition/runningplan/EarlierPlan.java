package transition.runningplan;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import transition.model.DateRange;
import transition.model.TimeKind;
import transition.planner.JobSearch;
import transition.planner.Roadmap;
import transition.planner.Roadmap.DatedPhase;
import transition.planner.Roadmap.DatedTask;
import transition.tracking.Plan;
import transition.tracking.PlanSearch;
import transition.tracking.PlanTask;
import transition.tracking.PlanTask.State;

/**
 * Brings over a plan of the version that knew no job search. It took phases that apply for jobs as
 * study, or had none, and ended with the last lesson.
 */
public final class EarlierPlan {

  /** The lines that this version writes of the dates of a plan, and the earlier one did not. */
  private static final Pattern NEW_LINES =
      Pattern.compile(
          "(?m)^- \\*\\*(?:Study ends|Job search|Notice):.*\\R"
              + "|^ +section Dates\\R(?= +On [-0-9]+, New job)"
              + "|^ +On [-0-9]+, New job .*\\R"
              + "|^\\|[-0-9]+\\|\\*\\*New job\\*\\*.*\\R");

  private static final Pattern NEW_JOB = Pattern.compile("(?m)^- \\*\\*New job:.*$");

  private EarlierPlan() {}

  /** Returns whether a plan is from that version. */
  public static boolean is(OpenPlan open) {
    return open.file().values(PlanFrontMatter.SEARCH_PHASES).isEmpty();
  }

  /**
   * Returns an earlier plan with its job search: the phases that this version has as one, by their
   * titles, or else phases added after its last day.
   */
  public static Plan broughtOver(OpenPlan open, PlanTemplate template) {
    Plan plan = open.plan();
    if (!is(open)) {
      return plan;
    }
    Set<Integer> own = searchPhases(plan, template.roadmap());
    int notice = plan.search().noticeWeeks();
    if (own.isEmpty()) {
      return open.file().hasWeeks() ? added(plan, search(template.roadmap()), notice) : plan;
    }
    return asLong(plan.with(new PlanSearch(own, Set.of(), notice)), template.roadmap().search());
  }

  private static List<DatedPhase> search(Roadmap roadmap) {
    return roadmap.phases().stream().filter(phase -> phase.kind() == TimeKind.SEARCH).toList();
  }

  /** Returns the numbers of the phases that are job search by their titles. */
  static Set<Integer> searchPhases(Plan plan, Roadmap roadmap) {
    Set<String> titles = search(roadmap).stream().map(DatedPhase::title).collect(toSet());
    return plan.phases().entrySet().stream()
        .filter(phase -> titles.contains(phase.getValue()))
        .map(Map.Entry::getKey)
        .collect(toSet());
  }

  /** Spreads the job search of an estimate over the weeks that this version takes it to need. */
  private static Plan asLong(Plan plan, JobSearch search) {
    DateRange old = plan.searchDays().orElseThrow();
    long days = Math.max(old.days(), search.days().days());
    if (search.basis() == JobSearch.Basis.GUIDE || days == old.days()) {
      return plan;
    }
    return plan.with(
        plan.tasks().stream()
            .map(
                task ->
                    plan.isSearch(task)
                        ? task.at(
                            stretched(task.days(), old, days), Optional.empty(), task.effort())
                        : task)
            .toList());
  }

  private static DateRange stretched(DateRange task, DateRange old, long days) {
    long first = ChronoUnit.DAYS.between(old.start(), task.start()) * days / old.days();
    long end = (ChronoUnit.DAYS.between(old.start(), task.end()) + 1) * days / old.days();
    return new DateRange(old.start().plusDays(first), old.start().plusDays(end - 1));
  }

  /** Adds phases with new numbers after the last day of a plan. */
  private static Plan added(Plan plan, List<DatedPhase> search, int notice) {
    if (search.isEmpty()) {
      return plan;
    }
    int number = plan.phaseNumbers().stream().reduce(search.get(0).number() - 1, Math::max);
    LocalDate first = plan.plannedEnd().plusDays(1);
    LocalDate planned =
        search.stream().map(DatedPhase::start).min(LocalDate::compareTo).orElseThrow();
    long later = ChronoUnit.DAYS.between(planned, first);
    Map<Integer, String> titles = new TreeMap<>(plan.phases());
    List<PlanTask> tasks = new ArrayList<>(plan.tasks());
    for (DatedPhase phase : search) {
      number++;
      titles.put(number, phase.title());
      for (DatedTask task : phase.tasks()) {
        tasks.add(open(task, number, later));
      }
    }
    Set<Integer> numbers =
        Stream.iterate(number, next -> next - 1).limit(search.size()).collect(toSet());
    return plan.with(titles, tasks, new PlanSearch(numbers, numbers, notice));
  }

  private static PlanTask open(DatedTask task, int phase, long later) {
    return new PlanTask(
        phase + task.id().substring(task.id().indexOf('.')),
        task.text(),
        new DateRange(task.start().plusDays(later), task.end().plusDays(later)),
        Optional.empty(),
        task.effort(),
        State.OPEN,
        Optional.empty(),
        Optional.empty(),
        task.throughout());
  }

  /** Returns what this version writes for a plan with the lines that the earlier one had for it. */
  static String asWritten(String markdown, LocalDate lastDay) {
    String line =
        "- **Last day:** **%s, %s**"
            .formatted(
                lastDay, lastDay.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    return NEW_JOB.matcher(NEW_LINES.matcher(markdown).replaceAll("")).replaceAll(line);
  }
}
