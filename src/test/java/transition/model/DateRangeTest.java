package transition.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRangeTest {

  private static final LocalDate DAY = LocalDate.of(2027, 2, 1);

  @Test
  void bothEndsAreIncluded() {
    assertThat(range(0, 13).days()).isEqualTo(14);
    assertThat(range(0, 0).days()).isEqualTo(1);
    assertThat(new DateRange(LocalDate.of(2028, 2, 28), LocalDate.of(2028, 3, 1)).days())
        .isEqualTo(3);
  }

  @Test
  void anEndBeforeTheStartIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> range(1, 0))
        .withMessage("the end 2027-02-01 is before the start 2027-02-02");
    assertThatNullPointerException().isThrownBy(() -> new DateRange(DAY, null)).withMessage("end");
    assertThatNullPointerException()
        .isThrownBy(() -> new DateRange(null, DAY))
        .withMessage("start");
  }

  @Test
  void rangesOverlapIfTheyShareADay() {
    assertOverlap(range(0, 5), range(5, 9), true);
    assertOverlap(range(0, 5), range(6, 9), false);
    assertOverlap(range(0, 9), range(3, 4), true);
    assertOverlap(range(3, 3), range(3, 3), true);
  }

  @Test
  void whatTwoRangesShareIsARangeWithinBoth() {
    assertThat(range(0, 5).within(range(3, 9))).isEqualTo(range(3, 5));
    assertThat(range(3, 9).within(range(0, 5))).isEqualTo(range(3, 5));
    assertThat(range(0, 9).within(range(3, 4))).isEqualTo(range(3, 4));
    assertThat(range(0, 5).within(range(5, 9))).isEqualTo(range(5, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> range(0, 5).within(range(6, 9)));
  }

  @Test
  void itIsWrittenAsTheCommandLineReadsIt() {
    assertThat(range(0, 13)).hasToString("2027-02-01..2027-02-14");
  }

  private static void assertOverlap(DateRange one, DateRange other, boolean overlap) {
    assertThat(one.overlaps(other)).isEqualTo(overlap);
    assertThat(other.overlaps(one)).isEqualTo(overlap);
  }

  private static DateRange range(int first, int last) {
    return new DateRange(DAY.plusDays(first), DAY.plusDays(last));
  }
}
