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
              "A task counts with its planned hours. Until it is overdue, it is taken to go as"
                  + " planned, or faster if the study log says so. The chart shows tasks that are"
                  + " done on their days; one whose day is not noted counts on its last planned"
                  + " day."));
    }
    if (status.on().isBefore(plan.laidOut()) && plan.doneThen().isPresent()) {
      notes.add(
          Note.of(
              "The plan was laid out anew from %s on, so what it had planned for days before that is no longer known."
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
          Note.of("Left out, and counted nowhere: %s.".formatted(ProgressText.numbers(leftOut))));
    }
  }

  private Note forecast() {
    String weeks =
        status.pace().isSpreadKnown()
            ? "if your weeks go on to differ as they have, by chance alone"
            : "if weeks differ a lot, as fewer than four say little of how much they do";
    return Note.of(
        "The forecast is an estimate: what is left goes into the plan's hours from today on, at"
            + " your pace since %s, to which one week as planned is added. The end is in the"
                .formatted(plan.laidOut())
            + " range four times of five, %s.".formatted(weeks));
  }
}
