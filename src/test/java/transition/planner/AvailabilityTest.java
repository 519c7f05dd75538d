package transition.planner;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static transition.planner.Requests.at;
import static transition.planner.Requests.session;
import static transition.planner.Requests.sessions;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import transition.model.DateRange;
import transition.model.Effort;

class AvailabilityTest {

  /** A Monday. */
  private static final LocalDate START = LocalDate.of(2027, 3, 1);

  private static final Pace.Even TEN_HOURS = new Pace.Even(new Effort(600));
  private static final Pace.Even SIX_HOURS = new Pace.Even(new Effort(360));
  private static final Session EVENING = session(MONDAY, "19:00", 120);
  private static final Session WEEKEND = session(SATURDAY, "09:00", 240);

  @Test
  void aDayHasThePaceOfItsPeriodOrElseTheUsualOne() {
    PacePeriod march = period(0, 30, SIX_HOURS);
    Availability availability = at(TEN_HOURS, "UTC", march);
    assertThat(availability.paceOn(day(-1))).isEqualTo(TEN_HOURS);
    assertThat(availability.paceOn(day(0))).isEqualTo(SIX_HOURS);
    assertThat(availability.paceOn(day(30))).isEqualTo(SIX_HOURS);
    assertThat(availability.paceOn(day(31))).isEqualTo(TEN_HOURS);
  }

  @Test
  void periodsMayTouchButNotOverlap() {
    PacePeriod one = period(5, 9, SIX_HOURS);
    PacePeriod next = period(10, 20, TEN_HOURS);
    PacePeriod over = period(9, 9, TEN_HOURS);
    assertThat(at(TEN_HOURS, "UTC", one, next).periods()).containsExactly(one, next);
    assertThat(at(TEN_HOURS, "UTC", next, one).periods()).containsExactly(next, one);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> at(TEN_HOURS, "UTC", one, next, over))
        .withMessageContaining("overlap");
  }

  @Test
  void timesOnSomeDaysAloneAreRefused() {
    Pace timed = sessions(EVENING);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> at(TEN_HOURS, "UTC", period(0, 5, timed)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> at(timed, "UTC", period(0, 5, TEN_HOURS)));
    Pace byDay = timed.halves(2);
    assertThat(at(TEN_HOURS, "UTC", period(0, 5, byDay)).hasSessions()).isFalse();
  }

  @Test
  void theSessionsOfADayAreThoseOfItsPace() {
    Availability availability =
        at(sessions(EVENING, WEEKEND), "UTC", period(7, 13, sessions(WEEKEND)));
    assertThat(availability.hasSessions()).isTrue();
    assertThat(availability.sessionsOn(day(0))).containsExactly(EVENING);
    assertThat(availability.sessionsOn(day(1))).isEmpty();
    assertThat(availability.sessionsOn(day(7))).isEmpty();
    assertThat(availability.sessionsOn(day(12))).containsExactly(WEEKEND);
    assertThat(at(TEN_HOURS, "UTC").sessionsOn(day(0))).isEmpty();
  }

  @Test
  void scalingAppliesToPeriodsToo() {
    Availability half = at(TEN_HOURS, "UTC", period(0, 5, SIX_HOURS)).halves(1);
    assertThat(half)
        .isEqualTo(
            at(
                new Pace.Even(new Effort(300)),
                "UTC",
                period(0, 5, new Pace.Even(new Effort(180)))));
  }

  @Test
  void anEvenPaceInsteadOfSessionsKeepsTheAmountsOfPeriodsWithoutTheirTimes() {
    Availability timed =
        at(sessions(EVENING), "Europe/London", period(0, 5, sessions(WEEKEND, EVENING)));
    Pace amounts = new Pace.ByDay(Map.of(MONDAY, new Effort(120), SATURDAY, new Effort(240)));
    assertThat(timed.withPace(TEN_HOURS))
        .isEqualTo(at(TEN_HOURS, "Europe/London", period(0, 5, amounts)));
  }

  @Test
  void anotherPaceOfTheSameKindKeepsPeriods() {
    PacePeriod timed = period(0, 5, sessions(WEEKEND));
    assertThat(at(sessions(EVENING), "UTC", timed).withPace(sessions(WEEKEND)))
        .isEqualTo(at(sessions(WEEKEND), "UTC", timed));
    PacePeriod even = period(0, 5, SIX_HOURS);
    assertThat(at(TEN_HOURS, "UTC", even).withPace(SIX_HOURS))
        .isEqualTo(at(SIX_HOURS, "UTC", even));
  }

  @Test
  void anEvenAvailabilityHasOnlyAPaceAndBreaks() {
    List<DateRange> breaks = List.of(new DateRange(day(0), day(3)));
    Availability availability = Availability.even(TEN_HOURS, breaks);
    assertThat(availability.periods()).isEmpty();
    assertThat(availability.breaks()).isEqualTo(breaks);
    assertThat(availability.holidays()).isEmpty();
    assertThat(availability.zone()).isEqualTo(ZoneOffset.UTC);
  }

  private static PacePeriod period(int first, int last, Pace pace) {
    return new PacePeriod(new DateRange(day(first), day(last)), pace);
  }

  private static LocalDate day(int index) {
    return START.plusDays(index);
  }
}
