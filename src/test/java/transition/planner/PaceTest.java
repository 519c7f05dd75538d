package transition.planner;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static transition.planner.Requests.session;
import static transition.planner.Requests.sessions;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.model.Effort;

class PaceTest {

  private static final Session MORNING = session(MONDAY, "07:00", 45);
  private static final Session EVENING = session(MONDAY, "19:00", 120);
  private static final Session WEEKEND = session(SUNDAY, "09:30", 75);

  @ParameterizedTest
  @ValueSource(longs = {0, 10_081})
  void aWeekWithoutStudyOrOfMoreThan168HoursIsRefused(long weekly) {
    assertThatIllegalArgumentException().isThrownBy(() -> even(weekly));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 600, 10_080})
  void anEvenPaceIsTheSameEveryDayAndExactOverAWeek(long weekly) {
    assertThat(even(weekly).weekly()).isEqualTo(new Effort(weekly));
    assertThat(Arrays.stream(DayOfWeek.values()).map(even(weekly)::sevenths))
        .containsOnly(weekly)
        .hasSize(7);
  }

  @ParameterizedTest
  @CsvSource({"600, 300, 900", "1, 1, 2", "601, 301, 902", "10080, 5040, 10080"})
  void halfTheHoursAndHalfAsManyMoreAreWholeMinutesAndFitIntoTheWeek(
      long weekly, long light, long heavy) {
    assertThat(even(weekly).halves(1)).isEqualTo(even(light));
    assertThat(even(weekly).halves(2)).isEqualTo(even(weekly));
    assertThat(even(weekly).halves(3)).isEqualTo(even(heavy));
  }

  @Test
  void sessionsAreInTheOrderOfTheWeekAndAddUp() {
    Pace.Sessions pace = sessions(WEEKEND, EVENING, MORNING);
    assertThat(pace.sessions()).containsExactly(MORNING, EVENING, WEEKEND);
    assertThat(pace.weekly()).isEqualTo(new Effort(240));
    assertThat(pace.on(MONDAY)).containsExactly(MORNING, EVENING);
    assertThat(pace.on(FRIDAY)).isEmpty();
    assertThat(pace.sevenths(MONDAY)).isEqualTo(7 * 165);
    assertThat(pace.sevenths(SUNDAY)).isEqualTo(7 * 75);
    assertThat(pace.sevenths(FRIDAY)).isZero();
  }

  @Test
  void sessionsThatTouchAreAllowedAndThoseThatOverlapAreRefused() {
    Session right = session(MONDAY, "21:00", 30);
    assertThat(sessions(EVENING, right).sessions()).containsExactly(EVENING, right);
    Session over = session(MONDAY, "20:59", 30);
    assertThatIllegalArgumentException().isThrownBy(() -> sessions(EVENING, over));
    assertThatIllegalArgumentException().isThrownBy(() -> sessions(EVENING, EVENING));
  }

  @Test
  void aWeekWithoutSessionsIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Pace.Sessions(List.of()));
  }

  @Test
  void otherAmountsOfSessionsKeepTheirDaysButHaveNoTimes() {
    Pace.Sessions pace = sessions(WEEKEND, EVENING, MORNING);
    assertThat(pace.halves(1)).isEqualTo(byDay(Map.of(MONDAY, 23 + 60, SUNDAY, 38)));
    assertThat(pace.halves(2)).isEqualTo(byDay(Map.of(MONDAY, 165, SUNDAY, 75)));
    assertThat(pace.halves(3)).isEqualTo(byDay(Map.of(MONDAY, 68 + 180, SUNDAY, 113)));
  }

  @Test
  void aWeekWithoutAnAmountOnAnyDayIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> byDay(Map.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> byDay(Map.of(MONDAY, 0)));
  }

  @Test
  void amountsByDayAddUpAndScale() {
    Pace.ByDay pace = byDay(Map.of(MONDAY, 15, SUNDAY, 60));
    assertThat(pace.weekly()).isEqualTo(new Effort(75));
    assertThat(pace.sevenths(MONDAY)).isEqualTo(105);
    assertThat(pace.sevenths(FRIDAY)).isZero();
    assertThat(pace.halves(1)).isEqualTo(byDay(Map.of(MONDAY, 8, SUNDAY, 30)));
    assertThat(pace.halves(2)).isEqualTo(pace);
    assertThat(pace.halves(3)).isEqualTo(byDay(Map.of(MONDAY, 23, SUNDAY, 90)));
  }

  private static Pace.Even even(long weekly) {
    return new Pace.Even(new Effort(weekly));
  }

  private static Pace.ByDay byDay(Map<DayOfWeek, Integer> minutes) {
    Map<DayOfWeek, Effort> days = new EnumMap<>(DayOfWeek.class);
    minutes.forEach((day, amount) -> days.put(day, new Effort(amount)));
    return new Pace.ByDay(days);
  }
}
