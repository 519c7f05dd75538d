package transition.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import transition.model.DateRange;
import transition.model.Effort;
import transition.model.Holidays;
import transition.model.Years;

class StudyCalendarTest {

  private static final LocalDate START = LocalDate.of(2027, 1, 4);

  @Test
  void tenHoursAWeekAreSpreadOverTheDaysAndSupplyExactlySixHundredMinutes() {
    StudyCalendar calendar = calendar(600);
    assertThat(Stream.iterate(0, i -> i + 1).limit(8).map(i -> calendar.capacityThrough(day(i))))
        .containsExactly(85L, 171L, 257L, 342L, 428L, 514L, 600L, 685L);
  }

  @Test
  void nothingIsSuppliedBeforeTheStart() {
    assertThat(calendar(600).capacityThrough(day(-1))).isZero();
    assertThat(calendar(600).capacityThrough(day(-100))).isZero();
  }

  @Test
  void beforeTheStartOnlyNothingIsDone() {
    StudyCalendar calendar = calendar(600);
    assertThat(calendar.isDoneBy(day(-1), 0)).isTrue();
    assertThat(calendar.isDoneBy(day(-1), 1)).isFalse();
    assertThat(calendar.isDoneBy(day(9), 600)).isTrue();
    assertThat(calendar.isDoneBy(day(-1), 1)).isFalse();
  }

  @Test
  void daysAreComputedOnlyAsFarAsStudyGoes() {
    List<Integer> years = new ArrayList<>();
    Holidays asked =
        new Holidays() {
          @Override
          public String place() {
            return "none";
          }

          @Override
          public Optional<Years> verified() {
            return Optional.empty();
          }

          @Override
          public Map<LocalDate, String> in(int year) {
            years.add(year);
            return Map.of();
          }
        };
    Availability availability =
        new Availability(
            new Pace.Even(new Effort(600)),
            List.of(),
            List.of(),
            Optional.of(asked),
            ZoneOffset.UTC);
    assertThat(new StudyCalendar(START, availability).isDoneBy(START.plusYears(100), 6_000))
        .isTrue();
    assertThat(years).containsOnly(START.getYear());
  }

  @Test
  void aMinuteIsDoneOnTheDayWhoseCapacityReachesIt() {
    StudyCalendar calendar = calendar(600);
    assertThat(calendar.dayOf(0)).isEqualTo(day(0));
    assertThat(calendar.dayOf(84)).isEqualTo(day(0));
    assertThat(calendar.dayOf(85)).isEqualTo(day(1));
    assertThat(calendar.dayOf(599)).isEqualTo(day(6));
    assertThat(calendar.dayOf(600)).isEqualTo(day(7));
  }

  @Test
  void oneMinuteAWeekIsDoneOnTheSeventhStudyDay() {
    StudyCalendar calendar = calendar(1, days(10, 12));
    assertThat(calendar.dayOf(0)).isEqualTo(day(6));
    assertThat(calendar.dayOf(1)).isEqualTo(day(16));
    assertThat(calendar.capacityThrough(day(5))).isZero();
    assertThat(calendar.capacityThrough(day(6))).isEqualTo(1);
    assertThat(calendar.capacityThrough(day(15))).isEqualTo(1);
    assertThat(calendar.capacityThrough(day(16))).isEqualTo(2);
  }

  @Test
  void aWeekOf168HoursUsesEveryMinuteOfEveryDay() {
    StudyCalendar calendar = calendar(10_080);
    assertThat(calendar.capacityThrough(day(0))).isEqualTo(24 * 60);
    assertThat(calendar.dayOf(24 * 60 - 1)).isEqualTo(day(0));
    assertThat(calendar.dayOf(24 * 60)).isEqualTo(day(1));
  }

  @Test
  void aBreakSuppliesNothingAndMovesWhatFollows() {
    StudyCalendar calendar = calendar(700, days(2, 4));
    assertThat(calendar.dayOf(199)).isEqualTo(day(1));
    assertThat(calendar.dayOf(200)).isEqualTo(day(5));
    assertThat(calendar.capacityThrough(day(1))).isEqualTo(200);
    assertThat(calendar.capacityThrough(day(3))).isEqualTo(200);
    assertThat(calendar.capacityThrough(day(4))).isEqualTo(200);
    assertThat(calendar.capacityThrough(day(5))).isEqualTo(300);
  }

  @Test
  void aBreakBeforeTheStartChangesNothing() {
    assertSame(calendar(600, days(-20, -1)), calendar(600));
  }

  @Test
  void onlyThePartOfABreakAfterTheStartCounts() {
    assertSame(calendar(600, days(-20, 2)), calendar(600, days(0, 2)));
  }

  @Test
  void aBreakOfOnlyTheFirstDayMovesTheFirstMinute() {
    assertThat(calendar(600, days(0, 0)).dayOf(0)).isEqualTo(day(1));
    assertThat(calendar(600, days(-3, 0)).dayOf(0)).isEqualTo(day(1));
    assertThat(calendar(600, days(-3, 0)).capacityThrough(day(0))).isZero();
  }

  @Test
  void breaksThatTouchAreOneBreak() {
    assertSame(calendar(600, days(3, 5), days(6, 9)), calendar(600, days(3, 9)));
  }

  @Test
  void breaksThatOverlapCountOnceInAnyOrder() {
    assertSame(calendar(600, days(5, 9), days(3, 6)), calendar(600, days(3, 9)));
    assertSame(calendar(600, days(3, 9), days(5, 6)), calendar(600, days(3, 9)));
    assertSame(calendar(600, days(5, 6), days(3, 9)), calendar(600, days(3, 9)));
    assertSame(calendar(600, days(3, 9), days(3, 9)), calendar(600, days(3, 9)));
  }

  @Test
  void aDayBetweenTwoBreaksIsAStudyDay() {
    StudyCalendar calendar = calendar(700, days(1, 2), days(4, 5));
    assertThat(calendar.dayOf(100)).isEqualTo(day(3));
    assertThat(calendar.dayOf(200)).isEqualTo(day(6));
  }

  /** The other way round, day by day, without a formula. */
  @ParameterizedTest
  @ValueSource(longs = {1, 6, 7, 13, 600, 601, 10_079, 10_080})
  void dayAndCapacityAgreeWithCountingDaysOneByOne(long weekly) {
    SplittableRandom random = new SplittableRandom(weekly);
    List<DateRange> breaks =
        Stream.generate(() -> random.nextInt(200) - 20)
            .limit(8)
            .map(first -> days(first, first + random.nextInt(12)))
            .toList();
    StudyCalendar calendar = calendar(weekly, breaks.toArray(DateRange[]::new));
    long studied = 0;
    for (int i = 0; i < 300; i++) {
      LocalDate day = day(i);
      long before = studied * weekly / 7;
      studied += breaks.stream().anyMatch(range -> range.overlaps(days(day))) ? 0 : 1;
      long after = studied * weekly / 7;
      assertThat(calendar.capacityThrough(day)).as("capacity, day %d", i).isEqualTo(after);
      if (after > before) {
        assertThat(calendar.dayOf(before)).as("first minute, day %d", i).isEqualTo(day);
        assertThat(calendar.dayOf(after - 1)).as("last minute, day %d", i).isEqualTo(day);
      }
      StudyCalendar fresh = calendar(weekly, breaks.toArray(DateRange[]::new));
      assertThat(fresh.isDoneBy(day, after)).as("done, day %d", i).isTrue();
      assertThat(fresh.isDoneBy(day, after + 1)).as("more, day %d", i).isFalse();
      assertThat(calendar.isDoneBy(day, after)).as("done, known days, day %d", i).isTrue();
      assertThat(calendar.isDoneBy(day, after + 1)).as("more, known days, day %d", i).isFalse();
    }
  }

  private static void assertSame(StudyCalendar one, StudyCalendar other) {
    for (int i = 0; i < 30; i++) {
      assertThat(one.capacityThrough(day(i))).isEqualTo(other.capacityThrough(day(i)));
      assertThat(one.dayOf(i * 50L)).isEqualTo(other.dayOf(i * 50L));
    }
  }

  private static StudyCalendar calendar(long weekly, DateRange... breaks) {
    return new StudyCalendar(
        START, Availability.even(new Pace.Even(new Effort(weekly)), List.of(breaks)));
  }

  private static LocalDate day(int index) {
    return START.plusDays(index);
  }

  private static DateRange days(int first, int last) {
    return new DateRange(day(first), day(last));
  }

  private static DateRange days(LocalDate day) {
    return new DateRange(day, day);
  }
}
