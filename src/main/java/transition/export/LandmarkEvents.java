package transition.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import transition.export.CalendarEvent.Category;
import transition.model.DateRange;
import transition.model.Guidance.FirstSteps;
import transition.planner.Deadline;
import transition.planner.FirstStepsDays;
import transition.planner.Roadmap;
import transition.planner.Roadmap.DatedPhase;

/** Events on single days: the ends of phases, the first day in the new job, the deadline, the guide's first steps. */
final class LandmarkEvents {

  private LandmarkEvents() {}

  static List<CalendarEvent> of(Roadmap roadmap, FirstSteps steps) {
    return Stream.of(
            roadmap.phases().stream().map(LandmarkEvents::milestone),
            roadmap.request().deadline().stream().map(deadline -> deadline(deadline, roadmap)),
            Stream.of(newJob(roadmap)),
            firstSteps(steps, roadmap.start()).stream())
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
        List.of(roadmap.phases().isEmpty() ? "Nothing is left to study." : distance(roadmap)));
  }

  private static String distance(Roadmap roadmap) {
    long days = roadmap.daysToSpare().getAsLong();
    if (days == 0) {
      return "This is the last day of study.";
    }
    return "The last day of study is %s, %s %s the deadline."
        .formatted(
            roadmap.end(),
            Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days",
            days > 0 ? "before" : "after");
  }

  /** Puts each list of first steps on the day on which its time begins. */
  private static List<CalendarEvent> firstSteps(FirstSteps steps, LocalDate start) {
    FirstStepsDays days = FirstStepsDays.from(start);
    List<CalendarEvent> events = new ArrayList<>();
    addSteps(events, "week", "this week", days.week(), steps.week());
    addSteps(events, "month", "this month", days.month(), steps.month());
    addSteps(
        events,
        "quarter",
        "in " + FirstStepsDays.QUARTER + " days",
        days.quarter(),
        steps.quarter());
    return events;
  }

  private static void addSteps(
      List<CalendarEvent> events, String key, String name, DateRange days, List<String> steps) {
    if (!steps.isEmpty()) {
      events.add(
          CalendarEvent.on(
              days.start(),
              "first-steps-" + key,
              Category.FIRST_STEPS,
              "First steps: %s, by %s".formatted(name, days.end()),
              steps.stream().map(step -> "- " + step).toList()));
    }
  }
}
