package transition.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import transition.export.CalendarEvent.Category;
import transition.planner.Deadline;
import transition.planner.Horizon;
import transition.planner.Roadmap;
import transition.planner.Roadmap.DatedPhase;
import transition.planner.StudyCalendar;

/**
 * Events on single days: the ends of phases, the first day in the new job, the deadline, the
 * guide's first steps.
 */
final class LandmarkEvents {

  private LandmarkEvents() {}

  /** A first step that is no task of its own. */
  record CalendarStep(String text, LocalDate by) {}

  static List<CalendarEvent> of(Roadmap roadmap, List<CalendarStep> steps) {
    return Stream.of(
            roadmap.phases().stream().map(LandmarkEvents::milestone),
            roadmap.request().deadline().stream().map(deadline -> deadline(deadline, roadmap)),
            Stream.of(newJob(roadmap)),
            firstSteps(steps, roadmap).stream())
        .flatMap(events -> events)
        .toList();
  }

  static String key(DatedPhase phase) {
    return "phase-" + phase.number();
  }

  private static CalendarEvent milestone(DatedPhase phase) {
    return CalendarEvent.on(
        phase.end(),
        key(phase),
        Category.MILESTONE,
        "Milestone: phase %s done · %s".formatted(phase.number(), phase.title()),
        phase.tasks().stream().map(task -> task.id() + " " + task.text()).toList());
  }

  private static CalendarEvent newJob(Roadmap roadmap) {
    return CalendarEvent.on(
        roadmap.newJob(),
        "new-job",
        Category.MILESTONE,
        "New job: your first day",
        List.of(
            "After a job search to %s and %s of notice."
                .formatted(
                    roadmap.search().days().end(),
                    roadmap.search().noticeWeeks() == 1
                        ? "1 week"
                        : roadmap.search().noticeWeeks() + " weeks")));
  }

  private static CalendarEvent deadline(Deadline deadline, Roadmap roadmap) {
    return CalendarEvent.on(
        deadline.day(),
        "deadline",
        Category.DEADLINE,
        "Deadline",
        List.of(roadmap.study().isZero() ? "Nothing is left to study." : distance(roadmap)));
  }

  private static String distance(Roadmap roadmap) {
    long days = roadmap.daysToSpare().getAsLong();
    String last =
        "last day of " + (roadmap.end().equals(roadmap.studyEnd()) ? "study" : "the job search");
    if (days == 0) {
      return "This is the %s.".formatted(last);
    }
    return "The %s is %s, %s %s the deadline."
        .formatted(
            last,
            roadmap.end(),
            Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days",
            days > 0 ? "before" : "after");
  }

  /** Puts first steps on the day on which the time begins that the day of each falls into. */
  private static List<CalendarEvent> firstSteps(List<CalendarStep> steps, Roadmap roadmap) {
    StudyCalendar calendar = new StudyCalendar(roadmap.start(), roadmap.request().availability());
    List<CalendarStep> left = new ArrayList<>(steps);
    List<CalendarEvent> events = new ArrayList<>();
    LocalDate first = roadmap.start();
    for (Horizon horizon : Horizon.values()) {
      LocalDate last = horizon.day(roadmap, calendar);
      List<CalendarStep> own =
          horizon == Horizon.QUARTER
              ? List.copyOf(left)
              : left.stream().filter(step -> !step.by().isAfter(last)).toList();
      left.removeAll(own);
      if (!own.isEmpty()) {
        events.add(
            CalendarEvent.on(
                first,
                "first-steps-" + horizon.name().toLowerCase(Locale.ROOT),
                Category.FIRST_STEPS,
                "First steps: " + horizon.title(),
                own.stream()
                    .map(step -> "- %s (by %s)".formatted(step.text(), step.by()))
                    .toList()));
      }
      first = last.isBefore(roadmap.end()) ? last.plusDays(1) : last;
    }
    return events;
  }
}
