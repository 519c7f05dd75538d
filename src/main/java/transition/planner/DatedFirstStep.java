package transition.planner;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import transition.model.Guidance.FirstStep;
import transition.model.Guidance.FirstSteps;
import transition.planner.Roadmap.DatedTask;

/**
 * A first step with its day. One that does a task, or a part of it, has the days of that task. One
 * that stands alone has its day by the study until then, so it moves with the pace.
 *
 * @param id its stable number, such as "F3"
 * @param guideDay the day by which the guide wants it
 * @param by the day by which the roadmap has it
 */
public record DatedFirstStep(
    String id, FirstStep step, Horizon horizon, LocalDate guideDay, LocalDate by) {

  private static final int WHOLE = 100;

  public DatedFirstStep {
    requireNonNull(id, "id");
    requireNonNull(step, "step");
    requireNonNull(horizon, "horizon");
    requireNonNull(guideDay, "guideDay");
    requireNonNull(by, "by");
  }

  /**
   * Returns the steps for a roadmap, in the guide's order. A step that does a task which the
   * roadmap has not is left out, and leaves a gap in the numbers.
   */
  public static List<DatedFirstStep> of(FirstSteps steps, Roadmap roadmap) {
    StudyCalendar calendar = new StudyCalendar(roadmap.start(), roadmap.request().availability());
    List<DatedFirstStep> dated = new ArrayList<>();
    int number = 0;
    for (Horizon horizon : Horizon.values()) {
      for (FirstStep step : horizon.of(steps)) {
        String id = "F" + ++number;
        day(step, horizon, roadmap, calendar)
            .ifPresent(
                by ->
                    dated.add(
                        new DatedFirstStep(
                            id, step, horizon, horizon.guideDay(roadmap.start()), by)));
      }
    }
    return dated;
  }

  private static Optional<LocalDate> day(
      FirstStep step, Horizon horizon, Roadmap roadmap, StudyCalendar calendar) {
    if (step.does().isEmpty()) {
      return Optional.of(horizon.day(roadmap, calendar));
    }
    return roadmap.tasks().stream()
        .filter(task -> task.id().equals(step.does().get()))
        .findFirst()
        .map(task -> day(task, step.partPercent()));
  }

  /** Returns the day on which a part of a task is done, if it is done evenly. */
  private static LocalDate day(DatedTask task, int percent) {
    long days = ChronoUnit.DAYS.between(task.start(), task.end());
    return task.start().plusDays(days * percent / WHOLE);
  }

  /** Returns whether it is a part of a task and not the whole. */
  public boolean isPart() {
    return step.does().isPresent() && step.partPercent() < WHOLE;
  }

  /** Returns whether it is a task as a whole. */
  public boolean isTask() {
    return step.does().isPresent() && !isPart();
  }

  /** Returns whether the roadmap has it after the day by which the guide wants it. */
  public boolean isLaterThanInGuide() {
    return by.isAfter(guideDay);
  }
}
