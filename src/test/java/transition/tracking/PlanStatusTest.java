package transition.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static transition.tracking.LivingPlans.done;
import static transition.tracking.LivingPlans.laidOut;
import static transition.tracking.LivingPlans.recorded;
import static transition.tracking.LivingPlans.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import transition.model.DateRange;
import transition.model.Effort;
import transition.planner.Availability;
import transition.planner.Pace;
import transition.planner.StudyCalendar;
import transition.tracking.PlanStatus.PhaseStatus;
import transition.tracking.PlanStatus.WeekStatus;

/** How plans of an hour a day from Monday 2027-01-04 on stand, worked out by hand. */
class PlanStatusTest {

  private static final PlanTask FIRST = task("1.1", "2027-01-04", "2027-01-10", 7);
  private static final PlanTask SECOND = task("1.2", "2027-01-11", "2027-01-17", 7);
  private static final PlanTask THIRD = task("2.1", "2027-01-18", "2027-01-31", 14);

  @Test
  void beforeTheStartNothingIsBehindOrAhead() {
    PlanStatus status = on("2026-12-20", LivingPlans.of(FIRST, SECOND, THIRD));
    assertThat(status.behindDays()).isZero();
    assertThat(status.overdue()).isEmpty();
    assertThat(status.pace().evidenceWeeks()).isEqualByComparingTo("0");
    assertThat(status.pace().ratio()).isEqualByComparingTo("1");
    assertThat(status.forecast().orElseThrow().likely()).contains(day("2027-01-31"));
    assertThat(status.weeks())
        .containsExactly(
            new WeekStatus(day("2027-01-10"), hours(7), Optional.empty()),
            new WeekStatus(day("2027-01-17"), hours(14), Optional.empty()),
            new WeekStatus(day("2027-01-24"), hours(21), Optional.empty()),
            new WeekStatus(day("2027-01-31"), hours(28), Optional.empty()));
  }

  @Test
  void aTaskUnderWayCountsAsPlannedUntilItIsOverdue() {
    Plan plan = LivingPlans.of(FIRST, SECOND, THIRD);
    assertThat(on("2027-01-08", plan).earned()).isEqualTo(hours(4));
    assertThat(on("2027-01-10", plan).behindDays()).isZero();
    PlanStatus late = on("2027-01-11", plan);
    assertThat(late.earned()).isEqualTo(hours(0));
    assertThat(late.overdue()).containsExactly(FIRST);
    assertThat(late.behindDays()).isEqualTo(1);
  }

  @Test
  void behindIsWhatIsMissingButNoMoreThanTheOldestTaskIsOverdue() {
    Plan plan = LivingPlans.of(FIRST, SECOND, THIRD);
    PlanStatus threeDaysInto = on("2027-01-14", plan);
    // The second task is taken to have three of its hours, so that seven days' work is missing.
    assertThat(threeDaysInto.earned()).isEqualTo(hours(3));
    assertThat(threeDaysInto.behindDays()).isEqualTo(4);
    // Five hours of the overdue task are written down, so that two are missing.
    assertThat(on("2027-01-14", recorded(plan, "1.1", "2027-01-09", 5)).behindDays()).isEqualTo(2);
  }

  @Test
  void moreIsWrittenDownForATaskThanItTakes() {
    Plan plan = recorded(LivingPlans.of(FIRST, SECOND), "1.1", "2027-01-09", 50);
    assertThat(on("2027-01-11", plan).earned()).isEqualTo(hours(7));
    assertThat(on("2027-01-11", plan).spent()).isEqualTo(hours(50));
  }

  @Test
  void aheadIsFromTodayToTheDayThatIsReached() {
    Plan plan = LivingPlans.of(done(FIRST, "2027-01-06"), SECOND, THIRD);
    assertThat(on("2027-01-06", plan).behindDays()).isEqualTo(-4);
    assertThat(on("2027-01-10", plan).behindDays()).isZero();
  }

  @Test
  void daysWithoutStudyMakeNobodyBehindOrAhead() {
    PlanTask later = task("2.1", "2027-02-01", "2027-02-14", 14);
    Plan plan = LivingPlans.of(done(FIRST, "2027-01-10"), SECOND, later);
    Plan inBreak = LivingPlans.of(done(FIRST, "2027-01-10"), done(SECOND, "2027-01-17"), later);
    assertThat(on("2027-01-25", inBreak).behindDays()).isZero();
    assertThat(on("2027-01-25", plan).behindDays()).isEqualTo(8);
    assertThat(on("2027-01-18", plan).behindDays()).isEqualTo(1);
  }

  @Test
  void whenAllIsDoneThereIsNoForecast() {
    Plan plan =
        LivingPlans.of(
            done(FIRST, "2027-01-06"), done(SECOND, "2027-01-08"), done(THIRD, "2027-01-25"));
    for (String today : List.of("2027-01-25", "2027-01-28", "2027-04-01")) {
      PlanStatus status = on(today, plan);
      assertThat(status.isDone()).isTrue();
      assertThat(status.behindDays()).isEqualTo(-6);
      assertThat(status.forecast()).isEmpty();
    }
    Plan late = LivingPlans.of(done(FIRST, "2027-03-01"));
    assertThat(on("2027-04-01", late).behindDays()).isZero();
    Plan byHand = LivingPlans.of(done(FIRST, Optional.empty()));
    assertThat(on("2027-01-07", byHand).behindDays()).isEqualTo(-3);
    assertThat(on("2027-02-07", byHand).behindDays()).isZero();
  }

  @Test
  void whatIsLeftOutCountsNowhere() {
    Plan plan = LivingPlans.of(done(FIRST, "2027-01-10"), SECOND.leftOut(), THIRD.leftOut());
    PlanStatus status = on("2027-03-01", plan);
    assertThat(status.done()).isEqualTo(1);
    assertThat(status.total()).isEqualTo(1);
    assertThat(status.planned()).isEqualTo(hours(7));
    assertThat(status.overdue()).isEmpty();
    assertThat(status.isDone()).isTrue();
    assertThat(status.phases().get(1))
        .isEqualTo(new PhaseStatus(2, 0, 0, hours(0), hours(0), Optional.empty(), 0));
    PlanStatus nothing = on("2026-12-01", LivingPlans.of(FIRST.leftOut()));
    assertThat(nothing.behindDays()).isZero();
    assertThat(nothing.isDone()).isTrue();
  }

  @Test
  void theOwnPaceIsWhatWasDoneOfWhatWasPlanned() {
    // Two weeks were planned, one was done: with a week at the plan's pace, two of three.
    PlanStatus status = on("2027-01-18", LivingPlans.of(done(FIRST, "2027-01-17"), SECOND, THIRD));
    OwnPace pace = status.pace();
    assertThat(pace.planned()).isEqualTo(hours(14));
    assertThat(pace.earned()).isEqualTo(hours(7));
    assertThat(pace.evidenceWeeks()).isEqualByComparingTo("2.0");
    assertThat(pace.ratio()).isBetween(new BigDecimal("0.6666"), new BigDecimal("0.6667"));
    // 21 hours are left: at 4.75 h a week, the quarter hours next to two of three, 30.9 days.
    assertThat(status.forecast().orElseThrow().likely()).contains(day("2027-02-17"));
    // 1.28 / sqrt(3) is 0.739: 30.9 / 1.739 = 17.8 and 30.9 * 1.739 = 53.8 days.
    assertThat(status.forecast().orElseThrow().early()).contains(day("2027-02-04"));
    assertThat(status.forecast().orElseThrow().late()).contains(day("2027-03-12"));
  }

  @Test
  void thePaceIsKnownFromTheDayOnWhichThePlanWasLaidOut() {
    Plan plan =
        laidOut(
            LivingPlans.of(done(FIRST, "2027-01-10"), done(SECOND, "2027-01-20"), THIRD),
            day("2027-01-18"));
    OwnPace pace = on("2027-01-25", plan).pace();
    // The second task was overdue then, so all of it is done since; seven hours were planned.
    assertThat(pace.planned()).isEqualTo(hours(7));
    assertThat(pace.earned()).isEqualTo(hours(14));
  }

  @Test
  void workIsStillDueAfterThePlansEnd() {
    Plan plan = LivingPlans.of(done(FIRST, "2027-01-10"), SECOND);
    assertThat(on("2027-01-18", plan).pace().evidenceWeeks()).isEqualByComparingTo("2");
    assertThat(on("2027-02-15", plan).pace().evidenceWeeks()).isEqualByComparingTo("6");
    assertThat(on("2027-02-15", plan).weeks()).hasSize(7);
  }

  @Test
  void weeksThatDifferMakeTheRangeWider() {
    PlanTask[] even = new PlanTask[8];
    PlanTask[] uneven = new PlanTask[8];
    for (int i = 0; i < 8; i++) {
      LocalDate first = day("2027-01-04").plusWeeks(i);
      PlanTask task = task("1." + (i + 1), first.toString(), first.plusDays(6).toString(), 7);
      even[i] = i < 4 ? done(task, first.plusDays(6).toString()) : task;
      // Two are done in the second week, and two in the fourth.
      uneven[i] = i < 4 ? done(task, first.plusDays(i % 2 == 0 ? 13 : 6).toString()) : task;
    }
    OwnPace same = on("2027-02-01", LivingPlans.of(even)).pace();
    assertThat(same.weeks())
        .hasSize(4)
        .allSatisfy(one -> assertThat(one).isEqualByComparingTo("1"));
    assertThat(same.variation()).isEqualByComparingTo("0.25");
    OwnPace other = on("2027-02-01", LivingPlans.of(uneven)).pace();
    // 0, 2, 0, 2: the mean is 1, the deviation the square root of 4/3.
    assertThat(other.variation()).isBetween(new BigDecimal("1.154"), new BigDecimal("1.155"));
    assertThat(FinishForecast.uncertainty(other)).isGreaterThan(FinishForecast.uncertainty(same));
  }

  @Test
  void datesMoreThanFiftyYearsAwayAreNotForecast() {
    PlanTask endless = task("1.1", "2027-01-04", "2076-12-31", 18_000);
    FinishForecast forecast = on("2027-01-04", LivingPlans.of(endless)).forecast().orElseThrow();
    assertThat(forecast.early()).isPresent();
    assertThat(forecast.likely()).isPresent();
    assertThat(forecast.late()).isEmpty();
  }

  @Test
  void aTaskIsSpreadOverDaysAsTheCalendarSuppliesThem() {
    LocalDate start = day("2027-01-04");
    PlanTask task = task("1.1", "2027-01-04", "2027-01-13", 8);
    PlanTask before = task("1.2", "2026-12-28", "2026-12-31", 4);
    Plan plan = LivingPlans.of(task, before);
    DateRange days = new DateRange(day("2027-01-06"), day("2027-01-07"));
    StudyCalendar calendar =
        new StudyCalendar(start, Availability.even(new Pace.Even(new Effort(420)), List.of(days)));
    PlannedWork work = new PlannedWork(plan, calendar);
    assertThat(work.through(task, day("2027-01-03"))).isZero();
    assertThat(work.through(task, day("2027-01-05"))).isEqualTo(120);
    assertThat(work.through(task, day("2027-01-07"))).isEqualTo(120);
    assertThat(work.through(task, day("2027-01-08"))).isEqualTo(180);
    assertThat(work.through(task, day("2027-01-13"))).isEqualTo(480);
    // Before the start there is no study, so each day has as much as the other.
    assertThat(work.through(before, day("2026-12-29"))).isEqualTo(120);
  }

  private static PlanStatus on(String today, Plan plan) {
    return PlanStatus.of(plan, day(today));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static Effort hours(long hours) {
    return new Effort(60 * hours);
  }
}
