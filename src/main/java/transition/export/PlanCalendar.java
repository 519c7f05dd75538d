package transition.export;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import transition.export.LandmarkEvents.CalendarStep;
import transition.planner.Roadmap;
import transition.planner.Roadmap.DatedTask;
import transition.tracking.Plan;
import transition.tracking.PlanRoadmap;
import transition.tracking.PlanTask;

/**
 * Writes a plan under way as an iCalendar file. Its events are those of {@link RoadmapCalendar} for
 * the same transition with their current dates, so importing it moves them.
 */
public final class PlanCalendar {

  private static final String DONE = " (done)";

  private final Plan plan;
  private final Roadmap roadmap;
  private final Set<String> done;

  private PlanCalendar(Plan plan, Optional<Roadmap> template, int firstSession) {
    this.plan = plan;
    Plan marked =
        plan.with(
            plan.tasks().stream()
                .map(task -> task.isDone() ? task.in(task.text() + DONE) : task)
                .toList());
    this.roadmap =
        template
            .map(known -> PlanRoadmap.of(known, marked, firstSession))
            .orElseGet(() -> PlanRoadmap.of(marked, firstSession));
    this.done =
        plan.tasks().stream()
            .filter(PlanTask::isDone)
            .map(PlanTask::id)
            .collect(Collectors.toSet());
  }

  /**
   * The identity of a calendar file.
   *
   * @param id of the transition
   * @param stamp when the file is made; see {@link RoadmapCalendar}
   * @param alarm how long before study an alarm goes off
   */
  public record Purpose(String id, String title, Instant stamp, Optional<Duration> alarm) {
    public Purpose {
      requireNonNull(id, "id");
      requireNonNull(title, "title");
      requireNonNull(stamp, "stamp");
      requireNonNull(alarm, "alarm");
    }
  }

  /**
   * The file as a text whose lines end with CR and LF. Of a plan that was laid out anew, what was
   * before that day stays in the user's calendar as it was.
   *
   * @param template the roadmap of the data for the same request; empty if there is none any more
   * @param firstSession the number of the first session from {@link Plan#laidOut} on
   * @param cancelled the keys of events that an earlier file had, of which those that the plan has
   *     again are not cancelled
   */
  public static String of(
      Purpose purpose,
      Plan plan,
      Optional<Roadmap> template,
      int firstSession,
      List<String> cancelled) {
    PlanCalendar calendar = new PlanCalendar(plan, template, firstSession);
    List<CalendarEvent> events = calendar.events();
    Set<String> used = events.stream().map(CalendarEvent::key).collect(Collectors.toSet());
    Set<String> past = calendar.pastWeeks();
    return new CalendarFile(
            purpose.id(),
            purpose.title(),
            purpose.stamp(),
            purpose.alarm(),
            plan.unverifiedHolidays())
        .of(
            events.stream().filter(event -> !past.contains(event.key())).toList(),
            cancelled.stream().distinct().filter(Predicate.not(used::contains)).toList(),
            calendar.roadmap.newJob());
  }

  /** Returns the keys of the study events from a day on, and of the ends of all phases. */
  public static Set<String> keys(Roadmap roadmap, LocalDate from) {
    Set<String> keys = new HashSet<>(StudyEvents.keys(roadmap, from));
    roadmap.phases().forEach(phase -> keys.add(LandmarkEvents.key(phase)));
    return keys;
  }

  private List<CalendarEvent> events() {
    Set<String> over = doneKeys();
    List<CalendarEvent> events = new ArrayList<>(StudyEvents.of(roadmap));
    events.addAll(LandmarkEvents.of(roadmap, firstSteps()));
    return events.stream().map(event -> over.contains(event.key()) ? event.done() : event).toList();
  }

  /**
   * Returns the keys of the weeks before the plan was last laid out; empty if it was laid out once.
   */
  private Set<String> pastWeeks() {
    return roadmap.weeks().stream()
        .filter(week -> week.end().isBefore(plan.laidOut()))
        .map(StudyEvents::key)
        .collect(Collectors.toSet());
  }

  /** Returns the keys of the events whose tasks are all done. */
  private Set<String> doneKeys() {
    Set<String> keys = new HashSet<>();
    roadmap.weeks().stream()
        .filter(week -> areDone(week.tasks()))
        .forEach(week -> keys.add(StudyEvents.key(week)));
    roadmap.sessions().stream()
        .filter(session -> areDone(session.tasks()))
        .forEach(session -> keys.add(StudyEvents.key(session)));
    roadmap.phases().stream()
        .filter(phase -> areDone(phase.tasks()))
        .forEach(phase -> keys.add(LandmarkEvents.key(phase)));
    return keys;
  }

  private boolean areDone(List<DatedTask> tasks) {
    return tasks.stream().map(DatedTask::id).allMatch(done::contains);
  }

  /** Returns the first steps in the file that have a day and are no task of their own. */
  private List<CalendarStep> firstSteps() {
    return plan.keptSteps().stream()
        .filter(step -> !step.isTask())
        .flatMap(
            step ->
                step.by().stream()
                    .map(by -> new CalendarStep(step.text() + (step.done() ? DONE : ""), by)))
        .toList();
  }
}
