package transition.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import org.junit.jupiter.api.Test;
import transition.planner.RandomRoadmaps.Batch;
import transition.planner.Roadmap.DatedSession;
import transition.planner.Roadmap.DatedTask;
import transition.planner.Roadmap.Times;

/** What holds for the sessions of every roadmap, over random requests. A failure names the seed. */
@ForRandomRoadmaps
class SessionsPropertiesTest {

  /** Where clocks are changed, sessions that follow each other closely are moved with them. */
  private static final int DAYS_TO_SETTLE = 4;

  private final Batch batch;

  SessionsPropertiesTest(Batch batch) {
    this.batch = batch;
  }

  @Test
  void thereAreSessionsIfAndOnlyIfThePaceHasThemAndSomethingIsLeftToDo() {
    batch.holds(
        planned -> {
          boolean timed = planned.availability().hasSessions();
          assertThat(planned.roadmap().sessions().isEmpty())
              .isEqualTo(!timed || planned.tasks().isEmpty());
          assertThat(planned.tasks()).allMatch(task -> task.times().isPresent() == timed);
        });
  }

  @Test
  void theEffortOfAllSessionsAddsUpToTheTotalAndNoneHasMoreThanItsLength() {
    batch.holds(
        planned -> {
          List<DatedSession> sessions = planned.roadmap().sessions();
          long studied = 0;
          for (DatedSession session : sessions) {
            studied += session.effort().minutes();
            assertThat(session.effort().minutes())
                .isBetween(1L, length(session.times()).toMinutes());
            assertThat(session.tasks()).isNotEmpty();
          }
          if (!sessions.isEmpty()) {
            assertThat(studied).isEqualTo(planned.allEffort());
          }
        });
  }

  @Test
  void sessionsAreNumberedFollowEachOtherAndNeverOverlapInRealTime() {
    batch.holds(
        planned -> {
          List<DatedSession> sessions = planned.roadmap().sessions();
          for (int i = 0; i < sessions.size(); i++) {
            assertThat(sessions.get(i).number()).isEqualTo(i + 1);
            if (i > 0) {
              DatedSession before = sessions.get(i - 1);
              assertThat(sessions.get(i).times().start().isBefore(before.times().end())).isFalse();
              assertThat(sessions.get(i).day().isBefore(before.day())).isFalse();
            }
          }
        });
  }

  @Test
  void aSessionIsOnAWeekdayAndAtATimeThatTheUserNamed() {
    batch.holds(
        planned -> {
          List<DatedSession> sessions = planned.roadmap().sessions();
          for (DatedSession dated : sessions) {
            assertThat(dated.times().start().getZone()).isEqualTo(planned.availability().zone());
            boolean last = dated.number() == sessions.size();
            assertThat(planned.availability().sessionsOn(dated.day()))
                .anyMatch(named -> isAsLong(dated, named, last) && isAtItsTime(dated, named));
          }
        });
  }

  private static boolean isAsLong(DatedSession dated, Session named, boolean last) {
    long minutes = length(dated.times()).toMinutes();
    return last ? minutes <= named.length().minutes() : minutes == named.length().minutes();
  }

  private static boolean isAtItsTime(DatedSession dated, Session named) {
    return clocksChangedBefore(dated)
        || dated.times().start().toLocalDateTime().equals(dated.day().atTime(named.start()));
  }

  private static boolean clocksChangedBefore(DatedSession session) {
    ZoneId zone = session.times().start().getZone();
    ZoneOffsetTransition change =
        zone.getRules()
            .nextTransition(session.day().minusDays(DAYS_TO_SETTLE).atStartOfDay(zone).toInstant());
    return change != null
        && change.getInstant().isBefore(session.day().plusDays(2).atStartOfDay(zone).toInstant());
  }

  @Test
  void aTaskBeginsInASessionOfItsFirstDayAndEndsInOneOfItsLast() {
    batch.holds(
        planned -> {
          for (DatedTask task : planned.tasks()) {
            if (task.times().isPresent()) {
              Times times = task.times().get();
              assertThat(length(times).toMinutes()).isGreaterThanOrEqualTo(task.effort().minutes());
              List<DatedSession> with =
                  planned.roadmap().sessions().stream()
                      .filter(session -> session.tasks().contains(task))
                      .toList();
              assertRuns(with.get(0), times.start(), task.start());
              assertRuns(with.get(with.size() - 1), times.end().minusMinutes(1), task.end());
            }
          }
        });
  }

  private static void assertRuns(DatedSession session, ZonedDateTime minute, LocalDate day) {
    assertThat(session.day()).isEqualTo(day);
    assertThat(minute.isBefore(session.times().start())).isFalse();
    assertThat(minute.isBefore(session.times().end())).isTrue();
  }

  @Test
  void sessionsAndTasksEndWithTheRoadmap() {
    batch.holds(
        planned -> {
          List<DatedSession> sessions = planned.roadmap().sessions();
          if (!sessions.isEmpty()) {
            DatedSession last = sessions.get(sessions.size() - 1);
            assertThat(last.day())
                .isEqualTo(
                    planned.tasks().stream()
                        .map(DatedTask::end)
                        .max(LocalDate::compareTo)
                        .orElseThrow());
            assertThat(
                    planned.tasks().stream()
                        .flatMap(task -> task.times().stream())
                        .map(Times::end)
                        .max(ZonedDateTime::compareTo))
                .contains(last.times().end());
          }
        });
  }

  private static Duration length(Times times) {
    return Duration.between(times.start(), times.end());
  }
}
