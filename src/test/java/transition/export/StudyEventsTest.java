package transition.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import transition.model.DateRange;
import transition.model.TimeKind;
import transition.model.Transition;
import transition.planner.Availability;

class StudyEventsTest {

  private static final Transition TRANSITION = Plans.transition();
  private static final Transition HIRING =
      Plans.transition(
          Plans.phase("The basics", "Read; write, count."),
          Plans.phase("More", "Build it.", "Show it."),
          Plans.phase(TimeKind.SEARCH, "Applications", "Apply."));
  private static final Availability IN_SESSIONS = Plans.availability(Plans.sessions());

  /** The clocks are put forward on 28 March 2027 and back on 31 October 2027. */
  @Test
  void sessionsKeepTheirTimeOnTheClockWhenClocksChange() {
    Map<String, ReadEvent> events = read(IN_SESSIONS);
    assertThat(events.get("session-1").start()).isEqualTo(Instant.parse("2027-03-15T19:00:00Z"));
    assertThat(events.get("session-1").end()).isEqualTo(Instant.parse("2027-03-15T21:00:00Z"));
    assertThat(events.get("session-4").end()).isEqualTo(Instant.parse("2027-03-27T17:00:00Z"));
    assertThat(events.get("session-5").start()).isEqualTo(Instant.parse("2027-03-29T18:00:00Z"));
    assertThat(events.get("session-8").end()).isEqualTo(Instant.parse("2027-04-10T16:00:00Z"));
    assertThat(events).doesNotContainKeys("session-9", "week-1");
    assertThat(events.get("session-1").free()).isFalse();

    LocalDate fall = LocalDate.parse("2027-10-25");
    events =
        ReadEvent.byKey(TRANSITION, Plans.roadmap(TRANSITION, fall, IN_SESSIONS, Optional.empty()));
    assertThat(events.get("session-2").start()).isEqualTo(Instant.parse("2027-10-30T08:00:00Z"));
    assertThat(events.get("session-3").start()).isEqualTo(Instant.parse("2027-11-01T19:00:00Z"));
  }

  @Test
  void aSessionNamesItsFirstTaskAndTellsOfAll() {
    String task = "A long task that is learned in many small steps, one after the other, slowly";
    Transition transition = Plans.transition(Plans.phase("One", task, "Short.", "Last."));
    Map<String, ReadEvent> events =
        ReadEvent.byKey(transition, Plans.roadmap(transition, IN_SESSIONS));
    assertThat(events.get("session-1").summary())
        .isEqualTo("Study: 1.1 A long task that is learned in many small steps, one after…");
    assertThat(events.get("session-1").description())
        .isEqualTo("Starts 1.1: " + task + "\n\nold to new");
    assertThat(events.get("session-2").summary())
        .isEqualTo(
            "Study: 1.1 A long task that is learned in many small steps, one after… +1 more");
    assertThat(events.get("session-2").description())
        .isEqualTo("Finishes 1.1: " + task + "\nStarts 1.2: Short.\n\nold to new");
    assertThat(events.get("session-3").description())
        .isEqualTo("Continues 1.2: Short.\n\nold to new");
    assertThat(events.get("session-4").summary()).isEqualTo("Study: 1.2 Short. +1 more");
    assertThat(events.get("session-4").description())
        .isEqualTo("Finishes 1.2: Short.\nStarts and finishes 1.3: Last.\n\nold to new");
  }

  @Test
  void withoutSessionsAWeekIsAnEventOfWholeDays() {
    Map<String, ReadEvent> events =
        read(Plans.availability(Plans.hours(10), days("2027-03-24", "2027-04-04")));
    assertThat(events.get("week-2").start()).isEqualTo(LocalDate.parse("2027-03-22"));
    assertThat(events.get("week-2").end()).isEqualTo(LocalDate.parse("2027-03-29"));
    assertThat(events.get("week-2").free()).isTrue();
    assertThat(events.get("week-2").summary()).isEqualTo("Week 2: 2.75 h · 1.1");
    assertThat(events.get("week-2").description())
        .isEqualTo(
            """
            Continues 1.1: Read; write, count.

            2.75 h of study
            No study from 2027-03-24 to 2027-03-28: break

            old to new""");
    assertThat(events).as("weeks without study").doesNotContainKey("week-3");
    assertThat(events.get("week-5").summary()).isEqualTo("Week 5: 10 h · 2.1, 2.2");
  }

  /** Study ends on Friday, 2027-04-09; two calendar weeks of search begin then. */
  @Test
  void aWeekNamesItsKindsOfTimeAndTheLastOneEndsWithTheSearch() {
    Map<String, ReadEvent> events =
        ReadEvent.byKey(HIRING, Plans.roadmap(HIRING, Plans.availability(Plans.hours(11))));
    assertThat(events.get("week-3").end()).isEqualTo(LocalDate.parse("2027-04-05"));
    assertThat(events.get("week-3").description()).contains("\n11 h of study\n");
    assertThat(events.get("week-4").start()).isEqualTo(LocalDate.parse("2027-04-05"));
    assertThat(events.get("week-4").end()).isEqualTo(LocalDate.parse("2027-04-12"));
    assertThat(events.get("week-4").description()).contains(" h of study and job search\n");
    assertThat(events.get("phase-2").start()).isEqualTo(LocalDate.parse("2027-04-09"));
    assertThat(events.get("week-5").description()).contains(" h of job search\n");
    assertThat(events.get("week-6").start()).isEqualTo(LocalDate.parse("2027-04-19"));
    assertThat(events.get("week-6").end()).isEqualTo(LocalDate.parse("2027-04-24"));
    assertThat(events).doesNotContainKey("week-7");
  }

  @Test
  void aSessionOfSearchIsNotCalledStudy() {
    Map<String, ReadEvent> events =
        ReadEvent.byKey(HIRING, Plans.roadmap(HIRING, Plans.availability(Plans.sessions())));
    assertThat(events.get("session-8").summary()).isEqualTo("Study: 2.2 Show it.");
    assertThat(events.get("session-9").summary()).isEqualTo("Job search: 3.1 Apply.");
    assertThat(events).containsKey("session-12").doesNotContainKey("session-13");
  }

  @Test
  void aHolidayIsNamedInItsWeek() {
    Availability holiday =
        new Availability(
            Plans.hours(10),
            List.of(),
            List.of(days("2027-03-30", "2027-03-30")),
            Optional.of(new Plans.OneHoliday(3, 29, "Easter Monday")),
            IN_SESSIONS.zone());
    assertThat(read(holiday).get("week-3").description())
        .contains(
            "\nNo study on 2027-03-30: break\nNo study on 2027-03-29: Easter Monday\n\nold to new");
  }

  @Test
  void aRoadmapWithNothingLeftSaysSo() {
    Transition transition = Plans.teaching();
    Map<String, ReadEvent> events = ReadEvent.byKey(transition, Plans.nothingLeft(transition));
    assertThat(events).containsOnlyKeys("done", "deadline", "new-job");
    // 12 weeks of search and 4 of notice after the start
    assertThat(events.get("new-job").start()).isEqualTo(LocalDate.parse("2027-07-05"));
    assertThat(events.get("deadline").description())
        .isEqualTo("Nothing is left to study.\n\nold to new");
    assertThat(events.get("done").start()).isEqualTo(Plans.START);
    assertThat(events.get("done").summary()).isEqualTo("Nothing left to study");
    assertThat(events.get("done").description()).isEqualTo("old to new");
  }

  private static Map<String, ReadEvent> read(Availability availability) {
    return ReadEvent.byKey(TRANSITION, Plans.roadmap(TRANSITION, availability));
  }

  private static DateRange days(String first, String last) {
    return new DateRange(LocalDate.parse(first), LocalDate.parse(last));
  }
}
