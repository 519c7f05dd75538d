package transition.export;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import transition.model.DateRange;
import transition.model.Effort;
import transition.model.Guidance;
import transition.model.Guidance.Expectations;
import transition.model.Guidance.FirstStep;
import transition.model.Guidance.FirstSteps;
import transition.model.Holidays;
import transition.model.Knowledge;
import transition.model.Phase;
import transition.model.Priority;
import transition.model.Samples;
import transition.model.Skill;
import transition.model.Sourced;
import transition.model.Span;
import transition.model.TimeKind;
import transition.model.Transition;
import transition.model.Years;
import transition.planner.Availability;
import transition.planner.Deadline;
import transition.planner.HiringTime;
import transition.planner.Pace;
import transition.planner.Roadmap;
import transition.planner.RoadmapPlanner;
import transition.planner.RoadmapRequest;
import transition.planner.Session;
import transition.planner.Workload;

/** Small roadmaps in London for tests of exports. */
final class Plans {

  static final Instant STAMP = Instant.parse("2026-11-20T10:00:59.9Z");
  static final LocalDate START = LocalDate.of(2027, 3, 15);

  private static final Skill SKILL = Samples.skill("skill");

  private Plans() {}

  /** Two phases of two weeks; the second one has two tasks. */
  static Transition transition() {
    return transition(
        phase("The basics", "Read; write, count."), phase("More", "Build it.", "Show it."));
  }

  static Transition transition(Phase... phases) {
    return Samples.transition(List.of(), List.of(phases));
  }

  static Phase phase(String title, String... tasks) {
    return phase(TimeKind.STUDY, title, tasks);
  }

  static Phase phase(TimeKind kind, String title, String... tasks) {
    return new Phase(
        title,
        kind,
        new Span.Weeks(2),
        Optional.empty(),
        Arrays.stream(tasks).map(Samples::task).toList(),
        List.of());
  }

  /** A single task, which teaches a skill. */
  static Transition teaching() {
    return Samples.transition(
        List.of(Samples.missing(SKILL, Priority.CRITICAL, 2)),
        List.of(Samples.phase(new Span.Weeks(2), Samples.teaching(SKILL))));
  }

  /** A roadmap with a deadline for someone who does without that skill. */
  static Roadmap nothingLeft(Transition teaching) {
    return RoadmapPlanner.plan(
        teaching,
        new RoadmapRequest(
            START,
            availability(hours(10)),
            new Workload(Knowledge.NONE, Set.of(SKILL), 0),
            Optional.of(new Deadline(START.plusDays(100), false)),
            HiringTime.UNSAID));
  }

  static Guidance guidance(FirstSteps steps) {
    return new Guidance(
        Sourced.own(List.of()),
        new Expectations(List.of(), List.of(), List.of()),
        steps,
        false,
        List.of(),
        Sourced.own(List.of()),
        List.of());
  }

  /** First steps that stand alone. */
  static FirstSteps steps(List<String> week, List<String> month, List<String> quarter) {
    return new FirstSteps(
        week.stream().map(FirstStep::new).toList(),
        month.stream().map(FirstStep::new).toList(),
        quarter.stream().map(FirstStep::new).toList());
  }

  static Guidance silent() {
    return guidance(FirstSteps.NONE);
  }

  static Pace.Even hours(int weekly) {
    return new Pace.Even(new Effort(60L * weekly));
  }

  /** Ten hours a week: Mondays from 19:00 to 21:00, Saturdays from 9:00 to 17:00. */
  static Pace.Sessions sessions() {
    return new Pace.Sessions(
        List.of(
            new Session(DayOfWeek.MONDAY, LocalTime.of(19, 0), new Effort(120)),
            new Session(DayOfWeek.SATURDAY, LocalTime.of(9, 0), new Effort(480))));
  }

  static Availability availability(Pace pace, DateRange... breaks) {
    return new Availability(
        pace, List.of(), List.of(breaks), Optional.empty(), ZoneId.of("Europe/London"));
  }

  static Roadmap roadmap(Transition transition, Availability availability) {
    return roadmap(transition, START, availability, Optional.empty());
  }

  static Roadmap roadmap(
      Transition transition,
      LocalDate start,
      Availability availability,
      Optional<LocalDate> deadline) {
    return RoadmapPlanner.plan(
        transition,
        new RoadmapRequest(
            start,
            availability,
            new Workload(Knowledge.NONE, Set.of(), 0),
            deadline.map(day -> new Deadline(day, false)),
            HiringTime.UNSAID));
  }

  /** One day in every year. */
  record OneHoliday(int month, int day, String name) implements Holidays {
    @Override
    public String place() {
      return "XX";
    }

    @Override
    public Map<LocalDate, String> in(int year) {
      return Map.of(LocalDate.of(year, month, day), name);
    }

    @Override
    public Optional<Years> verified() {
      return Optional.empty();
    }
  }
}
