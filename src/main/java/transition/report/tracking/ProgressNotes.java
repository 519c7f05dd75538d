package transition.report.tracking;

import java.util.ArrayList;
import java.util.List;
import transition.document.Note;
import transition.tracking.Plan;
import transition.tracking.PlanStatus;
import transition.tracking.PlanTask;

/** Notes on how the figures of progress are computed. */
final class ProgressNotes {

  private final Plan plan;
  private final PlanStatus status;

  ProgressNotes(Plan plan, PlanStatus status) {
    this.plan = plan;
    this.status = status;
  }

  List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    leftOut(notes);
    if (status.total() > 0) {
      notes.add(
          Note.of(
              "A task counts with its planned hours. Until it is overdue, we assume that it goes as"
                  + " planned, or faster if the study log says so. The chart shows done tasks on the"
                  + " days they were done; a task without such a day counts on its last planned day."));
    }
    if (status.on().isBefore(plan.laidOut()) && plan.doneThen().isPresent()) {
      notes.add(
          Note.of(
              "The plan was replanned from %s on, so what it had planned before that day is no longer known."
                  .formatted(plan.laidOut())));
    }
    if (status.forecast().isPresent()) {
      notes.add(forecast());
    }
    return notes;
  }

  private void leftOut(List<Note> notes) {
    List<PlanTask> leftOut = plan.leftOut();
    if (!leftOut.isEmpty()) {
      notes.add(
          Note.of(
              "Skipped, and not counted anywhere: %s.".formatted(ProgressText.numbers(leftOut))));
    }
  }

  private Note forecast() {
    String weeks =
        status.pace().isSpreadKnown()
            ? "if your weeks keep varying as they have so far"
            : "if your weeks vary a lot, since fewer than four weeks say little about that";
    return Note.of(
        "The forecast is an estimate: it takes the work left, the plan's hours from today on, and"
            + " your pace since %s, averaged with one week as planned. The end falls within the"
                .formatted(plan.laidOut())
            + " range four times out of five, %s.".formatted(weeks));
  }
}
