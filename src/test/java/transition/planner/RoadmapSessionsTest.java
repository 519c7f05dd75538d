package transition.planner;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static transition.model.Samples.phase;
import static transition.model.Samples.skill;
import static transition.model.Samples.task;
import static transition.model.Samples.teaching;
import static transition.planner.Requests.session;
import static transition.planner.Requests.sessions;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import transition.model.DateRange;
import transition.model.Knowledge;
import transition.model.Samples;
import transition.model.Span;
import transition.model.Transition;
import transition.planner.Roadmap.DatedSession;
import transition.planner.Roadmap.DatedTask;
import transition.planner.Roadmap.Times;

/** Roadmaps with sessions, worked out by hand. */
class RoadmapSessionsTest {

  /** A Wednesday, half a week before clocks are put forward in London. */
  private static final LocalDate START = LocalDate.of(2027, 3, 24);

  private static final Pace.Sessions PACE =
      sessions(session(WEDNESDAY, "19:00", 150), session(SUNDAY, "01:30", 120));

  /** Ten hours: three tasks of 200 minutes. */
  private final Transition transition =
      Samples.transition(
          List.of(), List.of(phase(new Span.Weeks(1), task("a"), task("b"), task("c"))));

  /*
   * session  minutes    first task  second  third
   * Wed 24   150        150
   * Sun 28   120         50          70
   * Wed 31   150                    130      20
   * Sun  4   120                            120
   * Wed  7    60                             60
   */
  @Test
  void tasksBeginAndEndWithinSessions() {
    Roadmap roadmap = plan(Requests.at(PACE, "Europe/London"));
    assertThat(roadmap.phases().get(0).tasks().stream().map(RoadmapSessionsTest::words))
        .containsExactly(
            "2027-03-24T19:00Z 2027-03-28T03:15+01:00",
            "2027-03-28T03:15+01:00 2027-03-31T21:15+01:00",
            "2027-03-31T21:15+01:00 2027-04-07T20:00+01:00");
    assertThat(roadmap.end()).isEqualTo(LocalDate.of(2027, 4, 7));
  }

  @Test
  void sessionsSayWhatIsDoneInThemAndTheLastOneEndsWithTheStudy() {
    List<DatedSession> sessions = plan(Requests.at(PACE, "Europe/London")).sessions();
    assertThat(sessions).extracting(DatedSession::number).containsExactly(1, 2, 3, 4, 5);
    assertThat(sessions)
        .extracting(session -> session.effort().minutes())
        .containsExactly(150L, 120L, 150L, 120L, 60L);
    assertThat(sessions.stream().map(one -> one.tasks().stream().map(DatedTask::id).toList()))
        .containsExactly(
            List.of("1.1"),
            List.of("1.1", "1.2"),
            List.of("1.2", "1.3"),
            List.of("1.3"),
            List.of("1.3"));
    assertThat(sessions.get(1).times())
        .isEqualTo(times("2027-03-28T02:30+01:00", "2027-03-28T04:30+01:00"));
    assertThat(sessions.get(4).times())
        .isEqualTo(times("2027-04-07T19:00+01:00", "2027-04-07T20:00+01:00"));
  }

  @Test
  void clockChangesNeitherAddNorRemoveStudyTime() {
    for (LocalDate start : List.of(START, LocalDate.of(2027, 10, 27))) {
      Roadmap london = plan(start, Requests.at(PACE, "Europe/London"), Requests.WHOLE);
      Roadmap kolkata = plan(start, Requests.at(PACE, "Asia/Kolkata"), Requests.WHOLE);
      assertThat(london.end()).isEqualTo(kolkata.end());
      assertThat(london.sessions())
          .extracting(DatedSession::effort)
          .isEqualTo(kolkata.sessions().stream().map(DatedSession::effort).toList());
      assertThat(london.sessions().stream().map(RoadmapSessionsTest::length))
          .isEqualTo(kolkata.sessions().stream().map(RoadmapSessionsTest::length).toList());
    }
  }

  @Test
  void aPeriodHasItsOwnSessions() {
    DateRange easter = new DateRange(START.plusDays(1), START.plusDays(7));
    PacePeriod period = new PacePeriod(easter, sessions(session(SATURDAY, "10:00", 400)));
    assertThat(plan(Requests.at(PACE, "UTC", period)).sessions())
        .extracting(DatedSession::times)
        .containsExactly(
            times("2027-03-24T19:00Z[UTC]", "2027-03-24T21:30Z[UTC]"),
            times("2027-03-27T10:00Z[UTC]", "2027-03-27T16:40Z[UTC]"),
            times("2027-04-04T01:30Z[UTC]", "2027-04-04T02:20Z[UTC]"));
  }

  /** Every fourth minute of the two weeks' window is one of study. */
  @Test
  void aWindowThatIsThinnedOutByWhatIsKnownHasLessEffortThanItsSessionsLast() {
    Transition thin =
        Samples.transition(
            List.of(), List.of(phase(new Span.Window(Span.Unit.WEEK, 1, 2), teaching(skill("a")))));
    Workload known = new Workload(new Knowledge(Map.of(skill("a"), 75)), Set.of(), 0);
    Roadmap roadmap =
        RoadmapPlanner.plan(
            thin,
            Requests.request(
                START, Requests.at(sessions(session(SUNDAY, "08:00", 600)), "UTC"), known));
    assertThat(roadmap.sessions())
        .extracting(session -> session.effort().minutes())
        .containsExactly(150L, 150L);
    assertThat(roadmap.sessions())
        .extracting(session -> length(session).toMinutes())
        .containsExactly(600L, 597L);
  }

  @Test
  void someoneWithNothingLeftToDoHasNoSessions() {
    Workload all = new Workload(Knowledge.NONE, Set.of(skill("a")), 0);
    Transition small =
        Samples.transition(List.of(), List.of(phase(new Span.Weeks(1), teaching(skill("a")))));
    Roadmap roadmap =
        RoadmapPlanner.plan(small, Requests.request(START, Requests.at(PACE, "UTC"), all));
    assertThat(roadmap.sessions()).isEmpty();
    assertThat(roadmap.end()).isEqualTo(START);
  }

  @Test
  void holidaysThatTakeASessionAwayAreNamedUpToTheEnd() {
    Map<LocalDate, String> days =
        Map.of(
            START.plusDays(2), "Friday",
            START.plusDays(4), "Sunday",
            START.plusDays(14), "Wednesday after two weeks",
            START.plusDays(25), "after the end");
    Availability availability =
        new Availability(
            PACE,
            List.of(),
            List.of(),
            Optional.of(new FixedHolidays(days)),
            Requests.at(PACE, "UTC").zone());
    Roadmap roadmap = plan(availability);
    assertThat(roadmap.end()).isEqualTo(START.plusDays(21));
    assertThat(roadmap.holidays())
        .extracting(Roadmap.Holiday::name)
        .containsExactly("Sunday", "Wednesday after two weeks");
  }

  private Roadmap plan(Availability availability) {
    return plan(START, availability, Requests.WHOLE);
  }

  private Roadmap plan(LocalDate start, Availability availability, Workload workload) {
    return RoadmapPlanner.plan(transition, Requests.request(start, availability, workload));
  }

  private static Duration length(DatedSession session) {
    return Duration.between(session.times().start(), session.times().end());
  }

  private static String words(DatedTask task) {
    Times times = task.times().orElseThrow();
    return times.start().toOffsetDateTime() + " " + times.end().toOffsetDateTime();
  }

  private static Times times(String start, String end) {
    return new Times(moment(start), moment(end));
  }

  private static ZonedDateTime moment(String text) {
    ZonedDateTime moment = ZonedDateTime.parse(text);
    return text.endsWith("[UTC]") ? moment : moment.withZoneSameInstant(ZoneId.of("Europe/London"));
  }
}
