package transition.tracking;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import transition.model.DateRange;
import transition.model.Effort;
import transition.planner.Roadmap;
import transition.planner.Roadmap.DatedPhase;
import transition.planner.Roadmap.DatedTask;
import transition.planner.Roadmap.Week;
import transition.planner.StudyCalendar;

/** Computes the weeks of a plan that was read from a file. */
final class PlanWeeks {

  private final Plan plan;
  private final StudyCalendar calendar;
  private final Map<String, TaskSpread> spreads;
  private final Map<String, DatedTask> tasks;
  private final List<DatedPhase> phases;

  /**
   * Creates the calculation.
   *
   * @param spreads the kept tasks' distribution over days, by task number
   * @param tasks the kept tasks
   * @param phases the phases of these tasks
   */
  PlanWeeks(
      Plan plan,
      StudyCalendar calendar,
      Map<String, TaskSpread> spreads,
      Map<String, DatedTask> tasks,
      List<DatedPhase> phases) {
    this.plan = plan;
    this.calendar = calendar;
    this.spreads = spreads;
    this.tasks = tasks;
    this.phases = phases;
  }

  /**
   * Returns the weeks from the start; weeks without changes have exactly the minutes of the
   * template.
   */
  List<Week> weeks(Roadmap template, LocalDate end) {
    if (isUnchanged(template, tasks)) {
      return template.weeks().stream().map(this::withPlanTexts).toList();
    }
    List<Week> weeks = new ArrayList<>();
    for (int number = 1; number <= plan.week(end); number++) {
      weeks.add(week(number));
    }
    return weeks;
  }

  /** Returns whether the tasks of a plan have the days and minutes of its template. */
  static boolean isUnchanged(Roadmap template, Map<String, DatedTask> tasks) {
    List<DatedTask> made = template.tasks();
    return made.size() == tasks.size()
        && made.stream()
            .allMatch(
                task ->
                    Optional.ofNullable(tasks.get(task.id()))
                        .filter(own -> own.start().equals(task.start()))
                        .filter(own -> own.end().equals(task.end()))
                        .filter(own -> own.effort().equals(task.effort()))
                        .isPresent());
  }

  /** Returns a week of the template with the texts of the plan. */
  private Week withPlanTexts(Week week) {
    return new Week(
        week.number(),
        week.start(),
        week.end(),
        week.effort(),
        week.added(),
        week.isBreak(),
        week.phases(),
        week.tasks().stream().map(task -> requireNonNull(tasks.get(task.id()))).toList(),
        finished(week.number()));
  }

  private Week week(int number) {
    DateRange days = plan.daysOf(number);
    List<PlanTask> own = plan.kept().stream().filter(task -> spread(task).meets(days)).toList();
    return new Week(
        number,
        days.start(),
        days.end(),
        effort(own.stream(), days),
        effort(own.stream().filter(task -> plan.search().added().contains(task.phase())), days),
        own.isEmpty() && !calendar.hasStudy(days),
        own.stream().map(PlanTask::phase).distinct().toList(),
        own.stream().map(task -> requireNonNull(tasks.get(task.id()))).toList(),
        finished(number));
  }

  private Effort effort(Stream<PlanTask> some, DateRange days) {
    return new Effort(some.mapToLong(task -> spread(task).on(days)).sum());
  }

  private TaskSpread spread(PlanTask task) {
    return requireNonNull(spreads.get(task.id()));
  }

  private List<DatedPhase> finished(int week) {
    return phases.stream().filter(phase -> Math.max(1, plan.week(phase.end())) == week).toList();
  }
}
