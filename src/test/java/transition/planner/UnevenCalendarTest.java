package transition.planner;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static transition.planner.Requests.session;
import static transition.planner.Requests.sessions;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import transition.model.DateRange;
import transition.model.Effort;

/** Study calendars on which not every week is like the other. */
class UnevenCalendarTest {

  /** A Monday. */
  private static final LocalDate START = LocalDate.of(2027, 1, 4);

  private static final Pace HUNDRED_A_DAY = new Pace.Even(new Effort(700));

  @Test
  void aPeriodHasItsOwnHoursFromItsFirstDayToItsLast() {
    StudyCalendar calendar = calendar(HUNDRED_A_DAY, period(2, 3, new Pace.Even(new Effort(7))));
    assertThat(capacities(calendar, 6)).containsExactly(100L, 200L, 201L, 202L, 302L, 402L);
    assertThat(calendar.dayOf(201)).isEqualTo(day(3));
    assertThat(calendar.dayOf(202)).isEqualTo(day(4));
  }

  @Test
  void aPeriodOverTheStartCountsFromTheStart() {
    StudyCalendar calendar = calendar(HUNDRED_A_DAY, period(-9, 0, new Pace.Even(new Effort(7))));
    assertThat(capacities(calendar, 2)).containsExactly(1L, 101L);
    assertThat(calendar.capacityThrough(day(-1))).isZero();
  }

  @Test
  void touchingPeriodsEachKeepTheirHours() {
    StudyCalendar calendar =
        calendar(
            HUNDRED_A_DAY,
            period(3, 3, new Pace.Even(new Effort(70))),
            period(1, 2, new Pace.Even(new Effort(7))));
    assertThat(capacities(calendar, 5)).containsExactly(100L, 101L, 102L, 112L, 212L);
  }

  /** 600 / 7 = 85 5/7 a day; 601 / 7 = 85 6/7. */
  @Test
  void fractionsOfAMinuteCarryOverToTheNextPeriod() {
    StudyCalendar calendar =
        calendar(new Pace.Even(new Effort(600)), period(1, 1, new Pace.Even(new Effort(601))));
    assertThat(capacities(calendar, 3)).containsExactly(85L, 171L, 257L);
    assertThat(calendar.capacityThrough(day(6))).isEqualTo(600);
    assertThat(calendar.capacityThrough(day(7))).isEqualTo(685);
    assertThat(calendar.capacityThrough(day(12))).isEqualTo(1_114);
    assertThat(calendar.capacityThrough(day(13))).isEqualTo(1_200);
  }

  @Test
  void sessionsSupplyTheirLengthOnTheirDayAndNothingOnOthers() {
    StudyCalendar calendar =
        calendar(
            sessions(
                session(SATURDAY, "09:00", 240),
                session(MONDAY, "19:00", 90),
                session(MONDAY, "07:00", 30)));
    assertThat(capacities(calendar, 8))
        .containsExactly(120L, 120L, 120L, 120L, 120L, 360L, 360L, 480L);
    assertThat(calendar.dayOf(119)).isEqualTo(day(0));
    assertThat(calendar.dayOf(120)).isEqualTo(day(5));
    assertThat(calendar.dayOf(360)).isEqualTo(day(7));
  }

  @Test
  void amountsByDayOfTheWeekSupplyNothingOnDaysThatAreAbsent() {
    Pace pace = new Pace.ByDay(Map.of(FRIDAY, new Effort(60), MONDAY, Effort.ZERO));
    assertThat(capacities(calendar(pace), 6)).containsExactly(0L, 0L, 0L, 0L, 60L, 60L);
    assertThat(calendar(pace).dayOf(60)).isEqualTo(day(11));
  }

  @Test
  void aHolidaySuppliesNothingLikeABreakOfOneDay() {
    StudyCalendar calendar = with(HUNDRED_A_DAY, List.of(), Map.of(day(1), "Epiphany"));
    assertThat(capacities(calendar, 4)).containsExactly(100L, 100L, 200L, 300L);
    assertThat(calendar.dayOf(100)).isEqualTo(day(2));
    assertThat(calendar.holidayOn(day(1))).contains("Epiphany");
    assertThat(calendar.holidayOn(day(2))).isEmpty();
  }

  @Test
  void holidaysAreThoseOfEachYear() {
    LocalDate newYear = LocalDate.of(2028, 1, 1);
    StudyCalendar calendar = with(HUNDRED_A_DAY, List.of(), Map.of(newYear, "New Year's Day"));
    assertThat(calendar.capacityThrough(newYear))
        .isEqualTo(calendar.capacityThrough(newYear.minusDays(1)));
    assertThat(calendar.holidayOn(newYear)).contains("New Year's Day");
    assertThat(calendar.holidayOn(newYear.minusYears(1))).isEmpty();
  }

  @Test
  void aHolidayThatTakesNoStudyAwayIsNotNamed() {
    Map<LocalDate, String> holidays = Map.of(day(0), "a Monday", day(4), "a Friday");
    DateRange monday = new DateRange(day(0), day(0));
    StudyCalendar onBreak = with(HUNDRED_A_DAY, List.of(monday), holidays);
    assertThat(onBreak.holidayOn(day(0))).isEmpty();
    assertThat(onBreak.holidayOn(day(4))).contains("a Friday");
    StudyCalendar withSessions = with(sessions(session(MONDAY, "19:00", 60)), List.of(), holidays);
    assertThat(withSessions.holidayOn(day(0))).contains("a Monday");
    assertThat(withSessions.holidayOn(day(4))).isEmpty();
  }

  private static List<Long> capacities(StudyCalendar calendar, int days) {
    return IntStream.range(0, days).mapToObj(i -> calendar.capacityThrough(day(i))).toList();
  }

  private static StudyCalendar calendar(Pace pace, PacePeriod... periods) {
    return new StudyCalendar(START, Requests.at(pace, "UTC", periods));
  }

  private static StudyCalendar with(
      Pace pace, List<DateRange> breaks, Map<LocalDate, String> holidays) {
    return new StudyCalendar(
        START,
        new Availability(
            pace, List.of(), breaks, Optional.of(new FixedHolidays(holidays)), ZoneOffset.UTC));
  }

  private static PacePeriod period(int first, int last, Pace pace) {
    return new PacePeriod(new DateRange(day(first), day(last)), pace);
  }

  private static LocalDate day(int index) {
    return START.plusDays(index);
  }
}
