package transition.planner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import transition.planner.Roadmap.DatedPhase;
import transition.planner.Roadmap.DatedSession;
import transition.planner.Roadmap.DatedTask;

/** All dates and sums of a roadmap, without what it only repeats of its input. */
record Outcome(LocalDate end, List<Task> tasks, List<Week> weeks, List<SessionSlot> sessions) {

  /** A task's first and last day. */
  record Task(String id, LocalDate start, LocalDate end, long minutes, Optional<Times> times) {}

  /** Moments, whatever a clock shows. */
  record Times(Instant start, Instant end) {
    static Times of(Roadmap.Times times) {
      return new Times(times.start().toInstant(), times.end().toInstant());
    }

    /** In minutes since 1970. */
    static Times of(long start, long end) {
      return new Times(Instant.ofEpochSecond(start * 60), Instant.ofEpochSecond(end * 60));
    }
  }

  /** A week's sum and what it touches. */
  record Week(
      LocalDate start,
      long minutes,
      boolean isBreak,
      List<Integer> phases,
      List<String> tasks,
      List<Integer> finished) {}

  /** A session with something to do. */
  record SessionSlot(LocalDate day, Times times, long minutes, List<String> tasks) {}

  static Outcome of(Roadmap roadmap) {
    return new Outcome(
        roadmap.end(),
        roadmap.phases().stream()
            .flatMap(phase -> phase.tasks().stream())
            .map(Outcome::of)
            .toList(),
        roadmap.weeks().stream().map(Outcome::of).toList(),
        roadmap.sessions().stream().map(Outcome::of).toList());
  }

  private static Task of(DatedTask task) {
    return new Task(
        task.id(), task.start(), task.end(), task.effort().minutes(), task.times().map(Times::of));
  }

  private static Week of(Roadmap.Week week) {
    return new Week(
        week.start(),
        week.effort().minutes(),
        week.isBreak(),
        week.phases(),
        week.tasks().stream().map(DatedTask::id).toList(),
        week.finished().stream().map(DatedPhase::number).toList());
  }

  private static SessionSlot of(DatedSession session) {
    return new SessionSlot(
        session.day(),
        Times.of(session.times()),
        session.effort().minutes(),
        session.tasks().stream().map(DatedTask::id).toList());
  }
}
