package transition.planner;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static transition.planner.Requests.session;
import static transition.planner.Requests.sessions;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import transition.model.DateRange;
import transition.model.Effort;
import transition.planner.SessionCalendar.SessionSlot;

/** Sessions in the nights in which clocks are changed, and in others. */
class SessionCalendarTest {

  private static final LocalDate FORWARD = LocalDate.of(2027, 3, 28);
  private static final LocalDate BACK = LocalDate.of(2027, 10, 31);
  private static final Session AROUND = session(SUNDAY, "01:30", 120);
  private static final Session BEFORE = session(SUNDAY, "00:15", 75);
  private static final Session BEHIND = session(SUNDAY, "03:30", 30);

  @Test
  void aSessionIsAtItsTimeAndTakesTheMinutesOfTheAxisInOrder() {
    List<SessionSlot> slots = slots(LocalDate.of(2027, 1, 3), 8, "Europe/London", AROUND, BEHIND);
    assertThat(slots.stream().map(SessionCalendarTest::words))
        .containsExactly(
            "2027-01-03T01:30Z 2027-01-03T03:30Z",
            "2027-01-03T03:30Z 2027-01-03T04:00Z",
            "2027-01-10T01:30Z 2027-01-10T03:30Z",
            "2027-01-10T03:30Z 2027-01-10T04:00Z");
    assertThat(slots).extracting(SessionSlot::first).containsExactly(0L, 120L, 150L, 270L);
    assertThat(slots).extracting(SessionSlot::end).containsExactly(120L, 150L, 270L, 300L);
  }

  /** From 01:00 GMT on clocks show 02:00 BST: there is no 01:30. */
  @Test
  void aSessionSkippedByTheClocksStartsLaterAndDelaysTheNext() {
    assertThat(times(FORWARD, "Europe/London", BEFORE, AROUND, BEHIND))
        .containsExactly(
            "2027-03-28T00:15Z 2027-03-28T02:30+01:00",
            "2027-03-28T02:30+01:00 2027-03-28T04:30+01:00",
            "2027-03-28T04:30+01:00 2027-03-28T05:00+01:00");
  }

  /** From 02:00 BST on clocks show 01:00 GMT: there is 01:30 twice. */
  @Test
  void aSessionAtARepeatedTimeStartsTheFirstTimeAndLosesNothing() {
    assertThat(times(BACK, "Europe/London", BEFORE, AROUND, BEHIND))
        .containsExactly(
            "2027-10-31T00:15+01:00 2027-10-31T01:30+01:00",
            "2027-10-31T01:30+01:00 2027-10-31T02:30Z",
            "2027-10-31T03:30Z 2027-10-31T04:00Z");
  }

  @Test
  void aSessionOverTheChangeIsLongerOrShorterByTheClockButNotInRealTime() {
    Session night = session(SUNDAY, "00:30", 180);
    assertThat(times(FORWARD, "Europe/London", night))
        .containsExactly("2027-03-28T00:30Z 2027-03-28T04:30+01:00");
    assertThat(times(BACK, "Europe/London", night))
        .containsExactly("2027-10-31T00:30+01:00 2027-10-31T02:30Z");
  }

  @Test
  void aWholeDaySessionEndsAnHourFromMidnightAfterAClockChange() {
    Session day = session(SUNDAY, "00:00", 24 * 60);
    assertThat(times(FORWARD, "Europe/London", day))
        .containsExactly("2027-03-28T00:00Z 2027-03-29T01:00+01:00");
    assertThat(times(BACK, "Europe/London", day))
        .containsExactly("2027-10-31T00:00+01:00 2027-10-31T23:00Z");
  }

  @Test
  void onLordHoweIslandClocksChangeByHalfAnHour() {
    Session atTwo = session(SUNDAY, "02:00", 60);
    assertThat(times(LocalDate.of(2027, 10, 3), "Australia/Lord_Howe", atTwo))
        .containsExactly("2027-10-03T02:30+11:00 2027-10-03T03:30+11:00");
    Session beforeTwo = session(SUNDAY, "01:00", 60);
    assertThat(times(LocalDate.of(2027, 4, 4), "Australia/Lord_Howe", beforeTwo, atTwo))
        .containsExactly(
            "2027-04-04T01:00+11:00 2027-04-04T01:30+10:30",
            "2027-04-04T02:00+10:30 2027-04-04T03:00+10:30");
  }

  /** Samoa went from Thursday 2011-12-29 to Saturday 2011-12-31. */
  @Test
  void sessionsOfASkippedDayAreHeldOnTheNext() {
    List<SessionSlot> slots =
        slots(
            LocalDate.of(2011, 12, 30),
            2,
            "Pacific/Apia",
            session(FRIDAY, "19:00", 60),
            session(SATURDAY, "19:00", 60));
    assertThat(slots.stream().map(SessionCalendarTest::words))
        .containsExactly(
            "2011-12-31T19:00+14:00 2011-12-31T20:00+14:00",
            "2011-12-31T20:00+14:00 2011-12-31T21:00+14:00");
    assertThat(slots)
        .extracting(SessionSlot::day)
        .containsExactly(LocalDate.of(2011, 12, 30), LocalDate.of(2011, 12, 31));
  }

  @Test
  void everyMinuteOfTheAxisIsInItsSession() {
    Availability availability = Requests.at(sessions(AROUND, BEHIND), "Europe/London");
    SessionCalendar slots =
        SessionCalendar.of(
            availability,
            new StudyCalendar(FORWARD, availability),
            new DateRange(FORWARD, FORWARD.plusDays(20)));
    List<SessionSlot> all = slots.all();
    assertThat(all).hasSize(6);
    assertThat(slots.at(0)).isEqualTo(all.get(0));
    assertThat(slots.at(119)).isEqualTo(all.get(0));
    assertThat(slots.at(120)).isEqualTo(all.get(1));
    assertThat(slots.at(149)).isEqualTo(all.get(1));
    assertThat(slots.at(150)).isEqualTo(all.get(2));
    assertThat(slots.at(449)).isEqualTo(all.get(5));
    assertThat(all.get(1).momentOf(130)).isEqualTo(ZonedDateTime.parse("2027-03-28T04:40+01:00"));
  }

  @Test
  void anEvenPaceHasNoSessions() {
    Availability even = Availability.even(new Pace.Even(new Effort(600)), List.of());
    assertThat(
            SessionCalendar.of(even, new StudyCalendar(FORWARD, even), new DateRange(FORWARD, BACK))
                .all())
        .isEmpty();
  }

  private static List<String> times(LocalDate day, String zone, Session... sessions) {
    return slots(day, 1, zone, sessions).stream().map(SessionCalendarTest::words).toList();
  }

  private static List<SessionSlot> slots(
      LocalDate first, int days, String zone, Session... sessions) {
    Availability availability = Requests.at(sessions(sessions), zone);
    return SessionCalendar.of(
            availability,
            new StudyCalendar(first, availability),
            new DateRange(first, first.plusDays(days - 1)))
        .all();
  }

  private static String words(SessionSlot slot) {
    return slot.start().toOffsetDateTime() + " " + slot.momentOf(slot.end()).toOffsetDateTime();
  }
}
