package transition.tracking;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import transition.model.DateRange;
import transition.model.Effort;
import transition.planner.Roadmap.Times;
import transition.planner.StudyCalendar;

/**
 * The study that a plan has for one day.
 *
 * @param portions what to study, in order; none if everything for the day is done
 * @param isPlanned whether the plan has tasks for the day, open or done
 * @param pause why the day has no study; empty if it has
 * @param next the next day with study; empty if there is none within a year
 */
public record StudyDay(
    List<Portion> portions, boolean isPlanned, Optional<Pause> pause, Optional<LocalDate> next) {

  private static final int DAYS_A_YEAR = 366;

  public StudyDay {
    portions = List.copyOf(portions);
    requireNonNull(pause, "pause");
    requireNonNull(next, "next");
  }

  /**
   * A part of a day's study.
   *
   * @param times its start and end; empty if study has no fixed times
   * @param effort the part of the tasks for this day
   * @param tasks open ones; at least one
   */
  public record Portion(Optional<Times> times, Effort effort, List<PlanTask> tasks) {
    public Portion {
      requireNonNull(times, "times");
      requireNonNull(effort, "effort");
      tasks = List.copyOf(tasks);
    }
  }

  /** Why a day has no study. */
  public sealed interface Pause {

    /** Calls the visitor's method for this kind of pause. */
    <R> R accept(Visitor<R> visitor);

    /**
     * One method for each kind of pause.
     *
     * @param <R> the result of all of them
     */
    interface Visitor<R> {
      R visit(OnBreak pause);

      R visit(OnHoliday pause);

      R visit(FreeWeekday pause);
    }

    /** A break of the user's, all of it. */
    record OnBreak(DateRange days) implements Pause {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
      }
    }

    /** A public holiday. */
    record OnHoliday(String name) implements Pause {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
      }
    }

    /** A day of the week on which the user never studies. */
    record FreeWeekday() implements Pause {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
      }
    }
  }

  static StudyDay of(Plan plan, LocalDate day) {
    StudyCalendar calendar = new StudyCalendar(plan.start(), plan.availability());
    Map<String, TaskSpread> spreads = TaskSpread.of(plan, calendar);
    DateRange alone = new DateRange(day, day);
    List<Portion> all =
        plan.availability().hasSessions() && calendar.hasStudy(alone)
            ? PlanSession.of(plan, calendar, alone).map(slot -> portion(slot, spreads)).toList()
            : plan.kept().stream()
                .filter(task -> spread(spreads, task).meets(alone))
                .map(task -> portion(task, spread(spreads, task).on(alone)))
                .toList();
    return new StudyDay(
        all.stream().filter(portion -> !portion.tasks().isEmpty()).toList(),
        !all.isEmpty(),
        pause(plan, calendar, day),
        next(calendar, day));
  }

  private static Portion portion(PlanSession slot, Map<String, TaskSpread> spreads) {
    List<PlanTask> open = slot.tasks().stream().filter(PlanTask::isOpen).toList();
    return new Portion(
        Optional.of(slot.times()),
        slot.effort(open.stream().map(task -> spread(spreads, task))),
        open);
  }

  private static Portion portion(PlanTask task, long minutes) {
    return new Portion(
        Optional.empty(), new Effort(minutes), task.isOpen() ? List.of(task) : List.of());
  }

  private static TaskSpread spread(Map<String, TaskSpread> spreads, PlanTask task) {
    return requireNonNull(spreads.get(task.id()));
  }

  private static Optional<Pause> pause(Plan plan, StudyCalendar calendar, LocalDate day) {
    if (day.isBefore(plan.start()) || calendar.hasStudy(new DateRange(day, day))) {
      return Optional.empty();
    }
    Optional<Pause> pause =
        calendar.breaksTo(day).stream()
            .filter(range -> range.contains(day))
            .<Pause>map(Pause.OnBreak::new)
            .findFirst();
    return Optional.of(
        pause
            .or(() -> calendar.holidayOn(day).map(Pause.OnHoliday::new))
            .orElseGet(Pause.FreeWeekday::new));
  }

  private static Optional<LocalDate> next(StudyCalendar calendar, LocalDate day) {
    return day.plusDays(1)
        .datesUntil(day.plusDays(DAYS_A_YEAR))
        .filter(later -> calendar.hasStudy(new DateRange(later, later)))
        .findFirst();
  }
}
