package transition.report.tracking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import transition.document.Text;
import transition.document.Text.Style;
import transition.model.Effort;
import transition.report.Figures;
import transition.tracking.Plan;
import transition.tracking.PlanStep;
import transition.tracking.PlanTask;
import transition.tracking.PlanTask.State;
import transition.tracking.StudyRecord;

/** Lines on what changed in a plan's file, and on the plan's status after it. */
public final class ChangeReport {

  private final Plan before;
  private final Plan after;

  private ChangeReport(Plan before, Plan after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Reports tasks and first steps that were ticked off.
   *
   * @param numbers those that were named, in that order; all of them are in both plans
   */
  public static List<Text> done(Plan before, Plan after, List<String> numbers) {
    ChangeReport report = new ChangeReport(before, after);
    return report.lines(numbers, report::done, report::stepDone);
  }

  /** Reports ticks that were removed. */
  public static List<Text> undone(Plan before, Plan after, List<String> numbers) {
    ChangeReport report = new ChangeReport(before, after);
    return report.lines(numbers, report::undone, report::stepUndone);
  }

  /** Reports study that was logged. */
  public static List<Text> logged(Plan after, StudyRecord record) {
    Text noted = Text.of("Logged: ", Style.GOOD).plus(exact(record.time()) + " on " + record.day());
    Optional<PlanTask> task = record.task().flatMap(after::task);
    return task.map(
            studied ->
                List.of(
                    noted.plus(" for ").plus(named(studied.id(), studied.text())),
                    Text.of(
                        "That makes %s logged for it, of %s planned."
                            .formatted(exact(after.spent(studied)), exact(studied.effort())))))
        .orElseGet(
            () ->
                List.of(
                    noted.plus("."), Text.of("In all, " + exact(after.spent()) + " are logged.")));
  }

  @FunctionalInterface
  private interface LineWriter<T> {
    Text of(T before, T after);
  }

  private List<Text> lines(
      List<String> numbers, LineWriter<PlanTask> task, LineWriter<PlanStep> step) {
    List<Text> lines = new ArrayList<>();
    for (String number : numbers) {
      after.task(number).ifPresent(now -> lines.add(task.of(before.task(number).orElse(now), now)));
      after.step(number).ifPresent(now -> lines.add(step.of(before.step(number).orElse(now), now)));
    }
    if (numbers.stream().anyMatch(number -> after.task(number).isPresent())) {
      lines.add(tasksLeft());
    }
    if (numbers.stream().anyMatch(number -> after.step(number).isPresent())) {
      lines.add(stepsLeft());
    }
    return lines;
  }

  private Text done(PlanTask then, PlanTask now) {
    Text text = named(now.id(), now.text()).plus(note(now));
    if (then.equals(now)) {
      return Text.of("Done already: ").plus(text);
    }
    if (then.isDone()) {
      return Text.of("Done already, and updated: ").plus(text);
    }
    String leftOut = then.state() == State.LEFT_OUT ? "Done, though it was left out: " : "Done: ";
    return Text.of(leftOut, Style.GOOD).plus(text);
  }

  private Text stepDone(PlanStep then, PlanStep now) {
    return (then.done() ? Text.of("Done already: ") : Text.of("Done: ", Style.GOOD))
        .plus(named(now.id(), now.text()));
  }

  private Text undone(PlanTask then, PlanTask now) {
    Text text = named(now.id(), now.text()).plus(days(now));
    if (!then.isDone()) {
      return Text.of("Not ticked, so nothing changed: ").plus(text);
    }
    return Text.of(now.isOpen() ? "Open again: " : "Left out again: ").plus(text);
  }

  private Text stepUndone(PlanStep then, PlanStep now) {
    return Text.of(then.done() ? "Open again: " : "Not ticked, so nothing changed: ")
        .plus(named(now.id(), now.text()));
  }

  private Text tasksLeft() {
    List<PlanTask> kept = after.kept();
    return left(
        "task",
        kept.stream().filter(PlanTask::isDone).count(),
        kept.size(),
        after.open().stream()
            .min(Comparator.comparing((PlanTask task) -> task.days().start()))
            .map(task -> named(task.id(), task.text()).plus(days(task))));
  }

  private Text stepsLeft() {
    List<PlanStep> steps = after.keptSteps();
    return left(
        "first step",
        after.stepsDone(),
        steps.size(),
        steps.stream()
            .filter(step -> !step.done())
            .min(Comparator.comparing(step -> step.by().orElse(LocalDate.MAX)))
            .map(
                step ->
                    named(step.id(), step.text())
                        .plus(step.by().map(day -> muted("by " + day)).orElse(Text.EMPTY))));
  }

  private static Text left(String noun, long done, int all, Optional<Text> next) {
    return next.map(
            text ->
                Text.of("%s of %s done. Next: ".formatted(done, Figures.count(all, noun)))
                    .plus(text))
        .orElseGet(() -> Text.of("Every " + noun + " is done.", Style.GOOD));
  }

  private static Text named(String number, String words) {
    return Text.strong(number).plus(" " + words);
  }

  private static Text days(PlanTask task) {
    return muted(Figures.dates(task.days()));
  }

  private static Text note(PlanTask task) {
    String note =
        Stream.of(task.doneOn().map(LocalDate::toString), task.took().map(ChangeReport::exact))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return note.isEmpty() ? Text.EMPTY : muted(note);
  }

  private static Text muted(String aside) {
    return Text.muted(" (" + aside + ")");
  }

  /** Writes hours to the minute, as the file does. */
  private static String exact(Effort effort) {
    return effort.hoursText() + " h";
  }
}
