package transition.export;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import transition.export.LandmarkEvents.CalendarStep;
import transition.model.Guidance;
import transition.model.Transition;
import transition.planner.DatedFirstStep;
import transition.planner.Roadmap;
import transition.planner.Scenario;

/**
 * Writes a roadmap as an iCalendar file (RFC 5545).
 *
 * <p>An event's identity is what it is about, such as the fifth week of a transition, and not when
 * it is. So the file of a roadmap that was planned again moves the events of the one before it.
 */
public final class RoadmapCalendar {

  private RoadmapCalendar() {}

  /**
   * Returns the text of the file, whose lines end with CR and LF.
   *
   * @param stamp when it is made; a calendar that imports two files takes what the later one says
   * @param alarm how long before study an alarm goes off, in whole minutes; where study is at no
   *     time in particular, how long before the midnight at which a week begins
   */
  public static String of(
      Transition transition,
      Roadmap roadmap,
      Guidance guidance,
      Instant stamp,
      Optional<Duration> alarm) {
    List<CalendarEvent> events = new ArrayList<>(StudyEvents.of(roadmap));
    events.addAll(
        LandmarkEvents.of(
            roadmap,
            DatedFirstStep.of(guidance.firstSteps(), roadmap).stream()
                .filter(step -> !step.isTask())
                .map(step -> new CalendarStep(step.step().text(), step.by()))
                .toList()));
    return new CalendarFile(
            transition.id(),
            title(transition),
            stamp,
            alarm,
            Scenario.unverifiedHolidays(roadmap, List.of()))
        .of(events, List.of(), roadmap.newJob());
  }

  /** Returns the title of the calendar for a transition. */
  public static String title(Transition transition) {
    String roles = transition.from().title() + " to " + transition.to().title();
    return transition.isDerived() ? roles + " (estimate)" : roles;
  }
}
