package transition.report;

import java.util.ArrayList;
import java.util.List;
import transition.model.CourseLength;
import transition.model.Effort;
import transition.model.Transition;
import transition.planner.Roadmap;
import transition.planner.Roadmap.DatedPhase;
import transition.planner.Roadmap.DatedTask;

/** Sentences on courses whose publisher says how long they take, beside the time in a roadmap. */
final class CourseNotes {

  private CourseNotes() {}

  static List<String> of(Transition transition, Roadmap roadmap) {
    List<String> notes = new ArrayList<>();
    for (DatedPhase phase : roadmap.phases()) {
      for (DatedTask task : phase.tasks()) {
        task.courseLength().ifPresent(course -> notes.add(note(transition, phase, task, course)));
      }
    }
    return notes;
  }

  private static String note(
      Transition transition, DatedPhase phase, DatedTask task, CourseLength course) {
    String stated =
        "Task %s: the %s takes %s, or %s h (%s);"
            .formatted(task.id(), course.title(), course.says(), course.hours(), course.source());
    String planned = Figures.hours(task.effort());
    boolean fits = Effort.ofHours(course.hours()).compareTo(phase.effort()) <= 0;
    return transition.isDerived() || fits
        ? "%s your plan has %s for it.".formatted(stated, planned)
        : "%s the guide's whole phase has %s, of which your plan gives it %s."
            .formatted(stated, Figures.hours(phase.effort()), planned);
  }
}
