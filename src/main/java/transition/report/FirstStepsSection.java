package transition.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import transition.document.Block;
import transition.document.Checklist;
import transition.document.Checklist.Check;
import transition.document.Note;
import transition.document.Paragraph;
import transition.document.Section;
import transition.document.Text;
import transition.model.Guidance;
import transition.model.Guidance.FirstSteps;
import transition.planner.DatedFirstStep;
import transition.planner.Horizon;
import transition.planner.Roadmap;

/** The section with the guide's first steps, each with its day in the roadmap. */
final class FirstStepsSection {

  private FirstStepsSection() {}

  static List<Block> of(Guidance guidance, Roadmap roadmap) {
    FirstSteps steps = guidance.firstSteps();
    List<Block> blocks = new ArrayList<>();
    blocks.add(Section.of("First steps"));
    if (steps.isEmpty()) {
      blocks.add(new Paragraph(Text.of("No guide names any; start with the tasks of week 1.")));
      return blocks;
    }
    List<DatedFirstStep> dated = DatedFirstStep.of(steps, roadmap);
    for (Horizon horizon : Horizon.values()) {
      List<Check> checks =
          dated.stream()
              .filter(step -> step.horizon() == horizon)
              .map(FirstStepsSection::check)
              .toList();
      if (!checks.isEmpty()) {
        LocalDate guideDay = horizon.guideDay(roadmap.start());
        blocks.add(
            Section.inner(
                "%s %s, by %s"
                    .formatted(
                        guidance.firstStepsAreOurs() ? "Your" : "The guide's",
                        horizon.title(),
                        guideDay)));
        blocks.add(new Checklist(checks));
      }
    }
    List<String> notes = new ArrayList<>();
    if (guidance.firstStepsAreOurs()) {
      notes.add("No guide names first steps for this move; these are our own.");
    }
    boolean tied = dated.stream().anyMatch(step -> step.step().does().isPresent());
    if (tied) {
      notes.add(
          "A step that is a task of your roadmap, or a part of one, has its day from there and is"
              + " ticked with it.");
    }
    if (dated.stream().anyMatch(step -> !step.step().hours().isZero())) {
      notes.add(
          (tied ? "The hours of the other steps are" : "Their hours are")
              + " our estimate; take them out of that week's study.");
    }
    if (!notes.isEmpty()) {
      blocks.add(Note.of(String.join(" ", notes)));
    }
    return blocks;
  }

  /** Writes what is read back from the user's file. */
  private static Check check(DatedFirstStep step) {
    String what =
        step.step()
            .does()
            .map(task -> (step.isPart() ? "part of " : "with ") + task + ", ")
            .orElse(step.step().hours().isZero() ? "" : Figures.hours(step.step().hours()) + ", ");
    String guide =
        step.isLaterThanInGuide() ? "; the guide wants this " + step.horizon().when() : "";
    return new Check(
        step.id(), Text.of(step.step().text()), Text.muted(what + "by " + step.by() + guide));
  }
}
