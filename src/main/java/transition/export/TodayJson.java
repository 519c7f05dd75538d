package transition.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import transition.planner.Roadmap.Times;
import transition.tracking.Agenda;
import transition.tracking.Agenda.DayState;
import transition.tracking.Plan;
import transition.tracking.PlanNotes;
import transition.tracking.PlanStep;
import transition.tracking.PlanTask;
import transition.tracking.PlanWarning;
import transition.tracking.StudyDay;
import transition.tracking.StudyDay.Pause;
import transition.tracking.StudyDay.Portion;

/**
 * The answer of {@code today}.
 *
 * @param on the day that it is about
 * @param plan the plan's own title
 * @param week the number of the day's week; below 1 before the start
 * @param thisWeek open tasks and first steps of the week, without those that are overdue
 * @param doneThisWeek how many tasks of the week are done
 * @param own what the user has added to the week and not done
 * @param overdue what should have been done before the day, the oldest first
 * @param milestone the open phase that ends first; absent if all is done
 * @param next the number of the open task to do first; absent if all is done
 * @param warnings what in the file cannot be read or is doubtful
 * @param differences what is other in the data than in the plan, in sentences
 * @param holidays absent unless the plan keeps holidays free
 */
public record TodayJson(
    int schema,
    String on,
    String plan,
    String start,
    String end,
    int week,
    int weeks,
    DayJson today,
    List<DueJson> thisWeek,
    int doneThisWeek,
    List<String> own,
    List<LateJson> overdue,
    @Nullable MilestoneJson milestone,
    LeftJson left,
    @Nullable String next,
    List<PlanWarning> warnings,
    List<String> differences,
    @Nullable PlaceJson holidays,
    @Nullable String newJob) {

  /**
   * The agenda of the day itself.
   *
   * @param state {@code study}, {@code pause}, {@code not-begun}, {@code done-for-the-day}, {@code
   *     nothing-planned} or {@code all-done}
   * @param pause why there is no study: {@code break}, {@code holiday} or {@code free}
   * @param holiday its name
   * @param breakEnds the last day of the break
   * @param goesOn the next day with study
   */
  record DayJson(
      String state,
      List<PortionJson> study,
      @Nullable String pause,
      @Nullable String holiday,
      @Nullable String breakEnds,
      @Nullable String goesOn) {

    static DayJson of(Agenda agenda) {
      StudyDay day = agenda.study();
      DayState state = agenda.state();
      @Nullable PauseFields pause =
          state == DayState.PAUSE
              ? day.pause().map(found -> found.accept(PauseFields.VISITOR)).orElse(null)
              : null;
      return new DayJson(
          state.name().toLowerCase(Locale.ROOT).replace('_', '-'),
          state == DayState.STUDY
              ? day.portions().stream().map(PortionJson::of).toList()
              : List.of(),
          pause == null ? null : pause.word(),
          pause == null ? null : pause.holiday(),
          pause == null ? null : pause.breakEnds(),
          pause == null ? null : day.next().map(LocalDate::toString).orElse(null));
    }

    private record PauseFields(String word, @Nullable String holiday, @Nullable String breakEnds) {

      static final Pause.Visitor<PauseFields> VISITOR =
          new Pause.Visitor<>() {
            @Override
            public PauseFields visit(Pause.OnBreak pause) {
              return new PauseFields("break", null, pause.days().end().toString());
            }

            @Override
            public PauseFields visit(Pause.OnHoliday pause) {
              return new PauseFields("holiday", pause.name(), null);
            }

            @Override
            public PauseFields visit(Pause.FreeWeekday pause) {
              return new PauseFields("free", null, null);
            }
          };
    }
  }

  /**
   * A session, or the study of a day without fixed times.
   *
   * @param from when it begins, such as {@code 19:00}
   * @param until when it ends
   * @param tasks their numbers
   */
  record PortionJson(
      @Nullable String from, @Nullable String until, BigDecimal hours, List<String> tasks) {

    static PortionJson of(Portion portion) {
      return new PortionJson(
          portion.times().map(times -> times.start().toLocalTime().toString()).orElse(null),
          portion.times().map(Times::until).orElse(null),
          portion.effort().hours(),
          portion.tasks().stream().map(PlanTask::id).toList());
    }
  }

  /**
   * A task or first step to do.
   *
   * @param start absent for a first step
   * @param hours absent for a first step without hours of its own
   * @param does the number of the task of which a first step is a part
   */
  record DueJson(
      String id,
      String text,
      @Nullable String start,
      @Nullable String end,
      @Nullable BigDecimal hours,
      @Nullable String does) {

    static DueJson of(PlanTask task) {
      return new DueJson(
          task.id(),
          task.text(),
          task.days().start().toString(),
          task.days().end().toString(),
          task.effort().hours(),
          null);
    }

    static DueJson of(PlanStep step) {
      return new DueJson(
          step.id(),
          step.text(),
          null,
          step.by().map(LocalDate::toString).orElse(null),
          step.hours().isZero() ? null : step.hours().hours(),
          step.does().orElse(null));
    }
  }

  /**
   * An overdue task or first step.
   *
   * @param end the day by which it was to be done
   * @param days how many days ago that was
   */
  record LateJson(String id, String text, String end, long days) {

    static LateJson of(PlanTask task, LocalDate today) {
      return of(task.id(), task.text(), task.days().end(), today);
    }

    static LateJson of(PlanStep step, LocalDate today) {
      return of(step.id(), step.text(), step.by().orElseThrow(), today);
    }

    private static LateJson of(String id, String text, LocalDate end, LocalDate today) {
      return new LateJson(id, text, end.toString(), ChronoUnit.DAYS.between(end, today));
    }
  }

  /** The phase to finish next. */
  record MilestoneJson(int phase, String title, String end, int tasksLeft) {}

  /**
   * The work that is left.
   *
   * @param sessions absent where study is at no time in particular
   */
  record LeftJson(int tasks, BigDecimal hours, @Nullable Integer sessions, int weeks) {}

  /** Returns the view. */
  public static TodayJson of(
      Agenda agenda, Plan plan, String title, List<String> own, PlanNotes notes) {
    Agenda.Left left = agenda.left();
    return new TodayJson(
        Json.SCHEMA,
        agenda.day().toString(),
        title,
        agenda.start().toString(),
        agenda.end().toString(),
        agenda.week(),
        agenda.weeks(),
        DayJson.of(agenda),
        Stream.concat(
                agenda.thisWeek().stream().map(DueJson::of),
                agenda.steps().stream().map(DueJson::of))
            .toList(),
        agenda.doneThisWeek(),
        own,
        Stream.concat(
                agenda.overdue().stream().map(task -> LateJson.of(task, agenda.day())),
                agenda.overdueSteps().stream().map(step -> LateJson.of(step, agenda.day())))
            .sorted(Comparator.comparing(LateJson::end))
            .toList(),
        agenda
            .milestone()
            .map(
                next ->
                    new MilestoneJson(
                        next.phase(), next.title(), next.end().toString(), next.left()))
            .orElse(null),
        new LeftJson(
            left.tasks(),
            left.effort().hours(),
            left.sessions().isPresent() ? left.sessions().getAsInt() : null,
            left.weeks()),
        agenda.mostUrgent().map(PlanTask::id).orElse(null),
        notes.warnings(),
        notes.differences(),
        PlaceJson.of(plan),
        agenda.newJob().map(LocalDate::toString).orElse(null));
  }
}
