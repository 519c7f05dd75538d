package transition.tracking;

import static java.util.Objects.requireNonNull;
import static transition.model.LocalDates.later;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import transition.model.DateRange;
import transition.planner.StudyCalendar;

/**
 * The distribution of a task over its days. The file has days, but no minutes: a task that needs
 * all study time between its days, or all that those throughout its phase leave, starts where the
 * one before it ends; any other task takes an equal share of each day's study.
 */
final class TaskSpread {

  private static final Comparator<PlanTask> IN_TIME =
      Comparator.<PlanTask, LocalDate>comparing(task -> task.days().start())
          .thenComparing(task -> task.days().end())
          .thenComparing(PlanTask.BY_NUMBER);

  private final StudyCalendar calendar;
  private final DateRange days;
  private final long effort;
  private final long from;
  private final long to;

  private TaskSpread(StudyCalendar calendar, DateRange days, long effort, long from, long to) {
    this.calendar = calendar;
    this.days = days;
    this.effort = effort;
    this.from = from;
    this.to = to;
  }

  /**
   * Returns the distributions of the kept tasks by their numbers.
   *
   * @param calendar from the first day of the plan on
   */
  static Map<String, TaskSpread> of(Plan plan, StudyCalendar calendar) {
    Map<String, TaskSpread> spreads = new LinkedHashMap<>();
    List<PlanTask> tasks = plan.kept().stream().sorted(IN_TIME).toList();
    Map<Integer, SharedTime> phases = SharedTime.of(tasks);
    long used = 0;
    for (PlanTask task : tasks) {
      DateRange days = within(plan, task.days());
      long effort = task.effort().minutes();
      long from = calendar.capacityThrough(days.start().minusDays(1));
      long to = calendar.capacityThrough(days.end());
      SharedTime phase = requireNonNull(phases.get(task.phase()));
      long next = phase.start(task, Math.max(used, from));
      long end = next + phase.length(task);
      boolean takesAll =
          effort > 0
              && next < calendar.capacityThrough(days.start())
              && end <= to
              && end > calendar.capacityThrough(days.end().minusDays(1));
      if (takesAll) {
        used = phase.usesUp(task) ? end : used;
        spreads.put(task.id(), new TaskSpread(calendar, days, effort, next, end));
      } else {
        spreads.put(task.id(), inShares(calendar, days, effort));
      }
    }
    return spreads;
  }

  /**
   * Returns a distribution with an equal share of each day's study, or of each day if none has
   * study.
   */
  static TaskSpread inShares(StudyCalendar calendar, DateRange days, long effort) {
    return new TaskSpread(
        calendar,
        days,
        effort,
        calendar.capacityThrough(days.start().minusDays(1)),
        calendar.capacityThrough(days.end()));
  }

  /**
   * Returns the days that are not before the start of the plan; the start itself for a task before
   * it.
   */
  private static DateRange within(Plan plan, DateRange days) {
    LocalDate start = later(days.start(), plan.start());
    return new DateRange(start, later(days.end(), start));
  }

  /** Returns the days of the task, none before the start of the plan. */
  DateRange days() {
    return days;
  }

  /** Returns whether the task is studied on some of these days. */
  boolean meets(DateRange others) {
    if (!days.overlaps(others)) {
      return false;
    }
    return from == to || calendar.hasStudy(days.within(others));
  }

  /** Returns the minutes of the task through the end of a day. */
  long through(LocalDate day) {
    if (day.isBefore(days.start())) {
      return 0;
    }
    if (!day.isBefore(days.end())) {
      return effort;
    }
    return from == to
        ? effort * (ChronoUnit.DAYS.between(days.start(), day) + 1) / days.days()
        : doneBy(calendar.capacityThrough(day));
  }

  /** Returns the minutes of the task on consecutive days. */
  long on(DateRange others) {
    return through(others.end()) - through(others.start().minusDays(1));
  }

  /** Returns the minutes of the task before a minute of the study axis. */
  long doneBy(long minute) {
    return from == to ? 0 : effort * (Math.max(from, Math.min(minute, to)) - from) / (to - from);
  }
}
