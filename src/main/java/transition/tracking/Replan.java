package transition.tracking;

import static java.util.Objects.requireNonNull;
import static transition.model.LocalDates.later;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import transition.model.DateRange;
import transition.model.Effort;
import transition.planner.Availability;
import transition.planner.Roadmap;
import transition.planner.Roadmap.Times;
import transition.planner.SessionCalendar;
import transition.planner.StudyCalendar;
import transition.planner.StudyTooLongException;

/**
 * Lays out the rest of a plan again. Done tasks keep the days on which they were done; open ones
 * follow each other from a day on, in the order of the plan. Equal input gives an equal result.
 *
 * @param before the plan so far
 * @param after the new plan
 * @param left the study time that is laid out
 * @param days the study time laid out on each day; days without study are absent
 */
public record Replan(Plan before, Plan after, Effort left, NavigableMap<LocalDate, Effort> days) {

  /** The rest may take this many years at most. */
  private static final int MOST_YEARS = 100;

  public Replan {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    requireNonNull(left, "left");
    days = Collections.unmodifiableNavigableMap(new TreeMap<>(days));
  }

  /**
   * What to lay out again.
   *
   * @param from the first day for open tasks, not before the plan's start
   * @param leaveOut the numbers of open tasks to leave out
   */
  public record Request(
      LocalDate from,
      Availability availability,
      Optional<LocalDate> deadline,
      Set<String> leaveOut) {

    public Request {
      requireNonNull(from, "from");
      requireNonNull(availability, "availability");
      requireNonNull(deadline, "deadline");
      leaveOut = Set.copyOf(leaveOut);
    }

    public Request with(Availability other) {
      return new Request(from, other, deadline, leaveOut);
    }

    /** Returns this request with more tasks left out. */
    public Request leavingOut(Collection<PlanTask> more) {
      Set<String> all = new HashSet<>(leaveOut);
      more.forEach(task -> all.add(task.id()));
      return new Request(from, availability, deadline, all);
    }
  }

  /** A task whose days change. */
  public record Moved(PlanTask before, PlanTask after) {}

  /**
   * Lays out a plan again.
   *
   * @throws StudyTooLongException if it takes more than {@value #MOST_YEARS} years
   */
  public static Replan of(Plan plan, Request request) {
    return new Layout(plan, request).replan();
  }

  /** Returns the last day of the rest; if nothing is left, the last day of the done tasks. */
  static LocalDate end(Plan plan, Request request) {
    RemainingLayout layout = layout(plan, request);
    LocalDate lastDone = lastDone(plan, request.from());
    if (layout.count() == 0) {
      return lastDone;
    }
    LocalDate last = layout.calendar().dayOf(layout.end() - 1);
    return later(last, lastDone);
  }

  /** Returns whether the rest ends by a day. */
  static boolean reaches(Plan plan, Request request, LocalDate day) {
    RemainingLayout layout = layout(plan, request);
    return !lastDone(plan, request.from()).isAfter(day)
        && (layout.count() == 0 || layout.calendar().isDoneBy(day, layout.end()));
  }

  /** Lays out the minutes of open tasks that are not left out. */
  static RemainingLayout layout(Plan plan, Request request) {
    return new RemainingLayout(
        plan,
        plan.open().stream().filter(task -> !request.leaveOut().contains(task.id())).toList(),
        request.from(),
        request.availability());
  }

  /** Returns the day on which the last done task was done; the plan's start if there is none. */
  static LocalDate lastDone(Plan plan, LocalDate today) {
    return plan.tasks().stream()
        .filter(PlanTask::isDone)
        .map(task -> task.lastDay(today))
        .max(LocalDate::compareTo)
        .orElse(plan.start());
  }

  /** Returns the last day of the plan so far, without what is added for the job search. */
  public LocalDate oldEnd() {
    return before.ownEnd(after.laidOut());
  }

  /** Returns the first day in the new job by the plan so far; empty without a job search. */
  public Optional<LocalDate> oldNewJob() {
    return before.newJob(after.laidOut());
  }

  /** Returns the first day in the new job by the new plan; empty without a job search. */
  public Optional<LocalDate> newJob() {
    return after.newJob(after.laidOut());
  }

  /** Returns the last day of the new plan, without what is added for the job search. */
  public LocalDate end() {
    return after.ownEnd(after.laidOut());
  }

  /**
   * Returns the roadmap of the new plan. Weeks from the first new one on have the study laid out in
   * them.
   *
   * @param template see {@link PlanRoadmap#of}
   */
  public Roadmap roadmap(Roadmap template, int firstSession) {
    Roadmap roadmap = PlanRoadmap.of(template, after, firstSession);
    return roadmap.with(
        roadmap.weeks().stream()
            .map(
                week ->
                    week.end().isBefore(after.laidOut()) ? week : week.with(within(week.days())))
            .toList());
  }

  /** Returns the open tasks whose days change. */
  public List<Moved> moved() {
    List<Moved> moved = new ArrayList<>();
    for (PlanTask task : after.open()) {
      before
          .task(task.id())
          .filter(old -> !old.days().equals(task.days()) || !old.times().equals(task.times()))
          .ifPresent(old -> moved.add(new Moved(old, task)));
    }
    return moved;
  }

  /** Returns the tasks that are newly left out. */
  public List<PlanTask> leftOut() {
    return after.leftOut().stream()
        .filter(task -> before.task(task.id()).filter(PlanTask::isLeftOut).isEmpty())
        .toList();
  }

  /** Returns the open tasks that were under way and not overdue, and have no recorded study. */
  public List<PlanTask> withoutRecord() {
    LocalDate from = after.laidOut();
    RecordedWork recorded = new RecordedWork(before);
    return before.open().stream()
        .filter(task -> task.days().start().isBefore(from) && !task.isOverdue(from))
        .filter(task -> recorded.of(task) == 0)
        .filter(task -> after.task(task.id()).filter(PlanTask::isOpen).isPresent())
        .toList();
  }

  /** Returns the study laid out in a range of days. */
  public Effort within(DateRange range) {
    return days.subMap(range.start(), true, range.end(), true).values().stream()
        .reduce(Effort.ZERO, Effort::plus);
  }

  /** A single run of the layout. */
  private static final class Layout {

    private final Plan plan;
    private final Request request;
    private final List<PlanTask> open;
    private final RemainingLayout layout;
    private final StudyCalendar calendar;

    Layout(Plan plan, Request request) {
      this.plan = plan;
      this.request = request;
      this.layout = layout(plan, request);
      this.open = layout.open();
      this.calendar = layout.calendar();
    }

    Replan replan() {
      if (!calendar.isDoneBy(request.from().plusYears(MOST_YEARS), layout.end())) {
        throw new StudyTooLongException(MOST_YEARS, request.from());
      }
      long[] first = new long[open.size()];
      long[] last = new long[open.size()];
      Arrays.fill(first, -1);
      NavigableMap<LocalDate, Effort> days = new TreeMap<>();
      for (int i = 0; i < layout.count(); i++) {
        int task = layout.task(i);
        long minute = layout.minute(i);
        first[task] = first[task] < 0 ? minute : first[task];
        last[task] = minute;
        days.merge(calendar.dayOf(minute), new Effort(1), Effort::plus);
      }
      RemainingWork.drawOut(open, first, last);
      return new Replan(plan, after(first, last), new Effort(layout.count()), days);
    }

    private Plan after(long[] first, long[] last) {
      Optional<SessionCalendar> slots = slots(layout.end());
      Map<String, Integer> indexes = new HashMap<>();
      for (int i = 0; i < open.size(); i++) {
        indexes.put(open.get(i).id(), i);
      }
      List<PlanTask> tasks = new ArrayList<>();
      for (PlanTask task : plan.tasks()) {
        Integer index = indexes.get(task.id());
        if (index != null && first[index] >= 0) {
          tasks.add(placed(task, first[index], last[index], slots));
        } else if (task.isOpen() && request.leaveOut().contains(task.id())) {
          tasks.add(task.leftOut());
        } else {
          tasks.add(task);
        }
      }
      return new Plan(
          plan.start(),
          request.from(),
          request.availability(),
          request.deadline(),
          plan.phases(),
          tasks,
          plan.steps(),
          plan.records(),
          plan.search(),
          Optional.of(
              plan.tasks().stream()
                  .filter(PlanTask::isDone)
                  .map(PlanTask::id)
                  .collect(Collectors.toSet())));
    }

    private PlanTask placed(PlanTask task, long first, long last, Optional<SessionCalendar> slots) {
      return task.at(
          new DateRange(calendar.dayOf(first), calendar.dayOf(last)),
          slots.map(
              all -> new Times(all.at(first).momentOf(first), all.at(last).momentOf(last + 1))),
          task.effort());
    }

    private Optional<SessionCalendar> slots(long minutes) {
      return request.availability().hasSessions() && minutes > 0
          ? Optional.of(
              SessionCalendar.of(
                  request.availability(),
                  calendar,
                  new DateRange(request.from(), calendar.dayOf(minutes - 1))))
          : Optional.empty();
    }
  }
}
