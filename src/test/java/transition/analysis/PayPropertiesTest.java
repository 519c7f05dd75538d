package transition.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static transition.analysis.PaySamples.dip;
import static transition.analysis.PaySamples.overall;
import static transition.analysis.PaySamples.pay;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import transition.Seeds;
import transition.analysis.PayCourse.PaidOff;
import transition.analysis.PayCourse.PayStep;
import transition.analysis.SalaryComparison.InMarket;
import transition.model.PayRange;

/** What holds for any pay, cost, raise and plan: over seeded random ones. */
class PayPropertiesTest {

  private static final int MONTHS = 480;
  private static final int NEVER = MONTHS + 1;

  /** The denominator of a month's pay: hundredths, raises in hundredths of a percent, twelfths. */
  private static final BigInteger WHOLE =
      BigInteger.valueOf(10_000).pow(39).multiply(BigInteger.valueOf(1_200));

  /**
   * A random question. Amounts are in cents, the raise in hundredths of a percent.
   *
   * @param entry empty for pay that goes on as it begins
   */
  private record Question(
      PayRange old,
      Optional<PayRange> entry,
      PayRange next,
      int fewestYears,
      int mostYears,
      long current,
      long cost,
      int raise,
      LocalDate start,
      LocalDate end) {

    static Question of(long seed) {
      SplittableRandom random = new SplittableRandom(seed);
      LocalDate start = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1_500));
      boolean dip = random.nextBoolean();
      int fewest = random.nextInt(4);
      long low = dip ? 1 + random.nextInt(20_000) : 1;
      return new Question(
          range(random, 40_000, 100_000),
          dip ? Optional.of(pay(low, low + random.nextInt(10_000))) : Optional.empty(),
          range(random, 20_000, 150_000),
          fewest,
          fewest + random.nextInt(4),
          random.nextInt(3) == 0 ? 0 : 100 + random.nextInt(12_000_000),
          random.nextInt(4) == 0 ? 0 : random.nextInt(5_000_000),
          random.nextInt(3) == 0 ? 0 : random.nextInt(7_000) - 2_000,
          start,
          start.plusDays(random.nextInt(1_500)));
    }

    private static PayRange range(SplittableRandom random, long least, int more) {
      long low = least + random.nextInt(more);
      return pay(low, low + random.nextInt(50_000));
    }

    PayOutlook outlook() {
      InMarket market =
          entry
              .map(begin -> dip(old, begin, next, fewestYears, mostYears))
              .orElseGet(() -> overall(old, next));
      PayAssumptions said =
          new PayAssumptions(
              current == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(current, 2)),
              BigDecimal.valueOf(cost, 2),
              BigDecimal.valueOf(raise, 2),
              5);
      return PayOutlook.of(market, start, end, said).orElseThrow();
    }

    Question withCost(long other) {
      return new Question(
          old, entry, next, fewestYears, mostYears, current, other, raise, start, end);
    }

    Question withCurrent(long other) {
      return new Question(old, entry, next, fewestYears, mostYears, other, cost, raise, start, end);
    }

    Question withMorePay(long more) {
      return new Question(
          old,
          entry,
          pay(next.low() + more, next.high() + more),
          fewestYears,
          mostYears,
          current,
          cost,
          raise,
          start,
          end);
    }
  }

  @Test
  void sumsAreThoseOfASlowLoopOverTheMonths() {
    forEverySeed(
        question -> {
          for (PayCourse course : question.outlook().courses()) {
            List<BigInteger> stayed = slowly(question, course, false);
            List<BigInteger> moved = slowly(question, course, true);
            assertThat(course.stayed()).isEqualTo(stayed.stream().map(this::rounded).toList());
            assertThat(course.moved()).isEqualTo(moved.stream().map(this::rounded).toList());
            assertThat(month(course)).isEqualTo(slowMonth(question, stayed, moved));
          }
        });
  }

  @Test
  void whatCostsMoreNeverPaysOffEarlier() {
    forEverySeed(
        question -> assertNeverEarlier(question.withCost(question.cost() + 1_000), question));
  }

  @Test
  void higherNewPayNeverPaysOffLater() {
    forEverySeed(question -> assertNeverEarlier(question, question.withMorePay(1_000)));
  }

  @Test
  void whoIsPaidMoreNowIsNeverPaidOffEarlier() {
    forEverySeed(
        question -> {
          Question own = question.withCurrent(Math.max(100, question.current()));
          assertNeverEarlier(own.withCurrent(own.current() + 50_000), own);
        });
  }

  @Test
  void aMoveDoesNotPayOffBeforeItsFirstMonthAndTheDateIsThatMonthsLastDay() {
    forEverySeed(
        question -> {
          PayOutlook outlook = question.outlook();
          assertThat(outlook.newPayFrom()).isAfter(question.end());
          assertThat(outlook.newPayFrom().minusMonths(1)).isBeforeOrEqualTo(question.end());
          for (PayCourse course : outlook.courses()) {
            for (PaidOff paidOff : course.paidOff().stream().toList()) {
              assertThat(paidOff.month()).isBetween(outlook.newPayMonth(), MONTHS);
              assertThat(paidOff.date().plusDays(1))
                  .isEqualTo(question.start().plusMonths(paidOff.month()));
              assertThat(course.difference(paidOff.month())).isNotNegative();
            }
          }
        });
  }

  private static void assertNeverEarlier(Question later, Question earlier) {
    List<PayCourse> late = later.outlook().courses();
    List<PayCourse> early = earlier.outlook().courses();
    for (int i = 0; i < late.size(); i++) {
      assertThat(month(late.get(i))).isGreaterThanOrEqualTo(month(early.get(i)));
    }
  }

  private static int month(PayCourse course) {
    return course.paidOff().map(PaidOff::month).orElse(NEVER);
  }

  /** Sums by month in {@link #WHOLE}ths, in whole numbers throughout. */
  private static List<BigInteger> slowly(Question question, PayCourse course, boolean move) {
    BigInteger cent = WHOLE.divide(BigInteger.valueOf(100));
    BigInteger sum = move ? cent.multiply(BigInteger.valueOf(-question.cost())) : BigInteger.ZERO;
    List<BigInteger> sums = new ArrayList<>(List.of(sum));
    BigInteger factor = BigInteger.ONE;
    for (int gone = 0; gone < MONTHS; gone++) {
      LocalDate day = question.start().plusMonths(gone);
      BigDecimal yearly = course.current();
      for (PayStep step : course.steps()) {
        yearly = move && !day.isBefore(step.from()) ? step.pay() : yearly;
      }
      if (gone % 12 == 0) {
        factor =
            BigInteger.valueOf(10_000 + question.raise())
                .pow(gone / 12)
                .multiply(BigInteger.valueOf(10_000).pow(39 - gone / 12));
      }
      sum = sum.add(yearly.movePointRight(2).toBigIntegerExact().multiply(factor));
      sums.add(sum);
    }
    return sums;
  }

  private long rounded(BigInteger sum) {
    BigInteger twice = sum.abs().shiftLeft(1).add(WHOLE);
    return sum.signum() * twice.divide(WHOLE.shiftLeft(1)).longValueExact();
  }

  /** The first month of the new role from which on there is no month with a lag. */
  private static int slowMonth(Question question, List<BigInteger> stayed, List<BigInteger> moved) {
    int found = NEVER;
    for (int month = MONTHS; month >= 1; month--) {
      boolean ahead = moved.get(month).compareTo(stayed.get(month)) >= 0;
      boolean inNewRole = question.start().plusMonths(month - 1L).isAfter(question.end());
      if (!ahead || !inNewRole) {
        return found;
      }
      found = month;
    }
    return found;
  }

  private static void forEverySeed(Consumer<Question> rule) {
    Seeds.each(200, 2_000, seed -> rule.accept(Question.of(seed)));
  }
}
