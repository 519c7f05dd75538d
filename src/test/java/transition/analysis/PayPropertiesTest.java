package transition.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static transition.analysis.PaySamples.overall;
import static transition.analysis.PaySamples.pay;
import static transition.model.Level.ENTRY;
import static transition.model.Level.MID;
import static transition.model.Level.SENIOR;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import transition.Seeds;
import transition.analysis.PayCourse.Lowest;
import transition.analysis.PayCourse.PaidOff;
import transition.analysis.PayCourse.PayStep;
import transition.analysis.SalaryComparison.InMarket;
import transition.model.IntRange;
import transition.model.Level;
import transition.model.PayDip;
import transition.model.PayRange;

/** What holds for any pay, cost, raise and plan: over seeded random ones. */
class PayPropertiesTest {

  private static final int MONTHS = 480;
  private static final int NEVER = MONTHS + 1;

  /** What the lengths of all months divide. */
  private static final int DAYS = 28 * 29 * 30 * 31;

  /**
   * The denominator of a day's pay: hundredths of a hundredth, raises in hundredths of a percent,
   * twelfths, days.
   */
  private static final BigInteger WHOLE =
      BigInteger.valueOf(10_000)
          .pow(39)
          .multiply(BigInteger.valueOf(120_000))
          .multiply(BigInteger.valueOf(DAYS));

  /**
   * A random question. Amounts are in cents, the raise in hundredths of a percent.
   *
   * @param entry empty for pay that goes on as it begins
   * @param oldSenior pay after five years in the old role, with a dip only; empty for none
   * @param nextSenior pay at the last level of the new role, with a dip only; empty for none
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
      LocalDate newJob,
      int payDuring,
      Optional<PayRange> oldSenior,
      Optional<PayRange> nextSenior) {

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
          start.plusDays(random.nextInt(1_500)),
          random.nextBoolean() ? 100 : random.nextInt(100),
          senior(random),
          senior(random));
    }

    private static Optional<PayRange> senior(SplittableRandom random) {
      return random.nextBoolean() ? Optional.of(range(random, 60_000, 150_000)) : Optional.empty();
    }

    private static PayRange range(SplittableRandom random, long least, int more) {
      long low = least + random.nextInt(more);
      return pay(low, low + random.nextInt(50_000));
    }

    PayOutlook outlook() {
      return PayOutlook.of(market(), start, newJob, said(Optional.of(payDuring))).orElseThrow();
    }

    PayOutlook keepingTheJob() {
      return PayOutlook.of(market(), start, newJob, said(Optional.empty())).orElseThrow();
    }

    private PayAssumptions said(Optional<Integer> during) {
      return new PayAssumptions(
          current == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(current, 2)),
          BigDecimal.valueOf(cost, 2),
          BigDecimal.valueOf(raise, 2),
          5,
          during,
          Optional.empty(),
          5);
    }

    private InMarket market() {
      return entry.map(this::dipTo).orElseGet(() -> overall(old, next));
    }

    private InMarket dipTo(PayRange begin) {
      Map<Level, PayRange> left = new EnumMap<>(Map.of(MID, old));
      oldSenior.ifPresent(pay -> left.put(SENIOR, pay));
      Map<Level, PayRange> reached = new EnumMap<>(Map.of(ENTRY, begin, MID, next));
      nextSenior.ifPresent(pay -> reached.put(SENIOR, pay));
      IntRange years = new IntRange(fewestYears, mostYears);
      return PaySamples.market(
          left, reached, new PayDip(MID, ENTRY, new IntRange(12, 18), years, List.of()));
    }

    Question withCost(long other) {
      return with(next, current, other, payDuring);
    }

    Question withCurrent(long other) {
      return with(next, other, cost, payDuring);
    }

    Question withPayDuring(int other) {
      return with(next, current, cost, other);
    }

    Question withMorePay(long more) {
      return with(pay(next.low() + more, next.high() + more), current, cost, payDuring);
    }

    private Question with(PayRange otherNext, long otherCurrent, long otherCost, int otherDuring) {
      return new Question(
          old,
          entry,
          otherNext,
          fewestYears,
          mostYears,
          otherCurrent,
          otherCost,
          raise,
          start,
          newJob,
          otherDuring,
          oldSenior,
          nextSenior);
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
            assertThat(course.lowest().month()).isEqualTo(slowLowest(stayed, moved));
          }
        });
  }

  @Test
  void theLowestPointIsTheLeastOfAllDifferencesAndMadeUpLater() {
    forEverySeed(
        question -> {
          for (PayCourse course : question.outlook().courses()) {
            Lowest lowest = course.lowest();
            assertThat(lowest.difference()).isEqualTo(course.difference(lowest.month()));
            assertThat(lowest.difference()).isNotPositive();
            for (int month = 0; month <= MONTHS; month++) {
              // A difference of rounded sums is up to 1 from the exact one.
              assertThat(course.difference(month)).isGreaterThanOrEqualTo(lowest.difference() - 1);
            }
            if (!course.isNeverBehind()) {
              assertThat(month(course)).isGreaterThan(lowest.month());
            }
            assertThat(lowest.date().plusDays(lowest.month() == 0 ? 0 : 1))
                .isEqualTo(question.start().plusMonths(lowest.month()));
          }
        });
  }

  @Test
  void allPayUntilTheNewJobIsKeepingTheJob() {
    forEverySeed(
        question ->
            assertThat(question.withPayDuring(100).outlook().courses())
                .isEqualTo(question.keepingTheJob().courses()));
  }

  @Test
  void whatIsLostUntilTheNewJobIsMissingEverAfter() {
    forEverySeed(
        question -> {
          List<PayCourse> kept = question.keepingTheJob().courses();
          List<PayCourse> courses = question.outlook().courses();
          for (int i = 0; i < courses.size(); i++) {
            PayCourse course = courses.get(i);
            for (int month = course.steps().get(0).month(); month <= MONTHS; month++) {
              assertThat(course.moved().get(month) + course.payLost())
                  .isCloseTo(kept.get(i).moved().get(month), Offset.offset(1L));
            }
          }
        });
  }

  @Test
  void whoIsPaidMoreUntilTheNewJobIsNeverPaidOffLater() {
    forEverySeed(
        question -> {
          assertNeverEarlier(question.withPayDuring(0), question);
          assertNeverEarlier(question, question.withPayDuring(100));
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
          for (PayCourse course : outlook.courses()) {
            for (PaidOff paidOff : course.paidOff().stream().toList()) {
              assertThat(paidOff.month()).isBetween(course.steps().get(0).month(), MONTHS);
              assertThat(paidOff.date()).isAfterOrEqualTo(question.newJob());
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
      LocalDate first = question.start().plusMonths(gone);
      LocalDate next = question.start().plusMonths(gone + 1);
      BigInteger month = BigInteger.ZERO;
      int days = (int) ChronoUnit.DAYS.between(first, next);
      for (LocalDate day = first; day.isBefore(next); day = day.plusDays(1)) {
        month = month.add(on(day, question, course, move));
      }
      if (gone % 12 == 0) {
        factor =
            BigInteger.valueOf(10_000 + question.raise())
                .pow(gone / 12)
                .multiply(BigInteger.valueOf(10_000).pow(39 - gone / 12));
      }
      sum = sum.add(month.multiply(BigInteger.valueOf(DAYS / days)).multiply(factor));
      sums.add(sum);
    }
    return sums;
  }

  /** The yearly pay on a day, in hundredths of a cent. */
  private static BigInteger on(LocalDate day, Question question, PayCourse course, boolean move) {
    BigDecimal yearly = course.current();
    if (course.promotion().filter(step -> !day.isBefore(step.from())).isPresent()) {
      yearly = course.promotion().get().pay();
    }
    if (move && day.isBefore(question.newJob())) {
      yearly = yearly.multiply(BigDecimal.valueOf(question.payDuring())).movePointLeft(2);
    }
    for (PayStep step : course.steps()) {
      yearly = move && !day.isBefore(step.from()) ? step.pay() : yearly;
    }
    return yearly.movePointRight(4).toBigIntegerExact();
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
      boolean inNewRole = question.start().plusMonths(month).isAfter(question.newJob());
      if (!ahead || !inNewRole) {
        return found;
      }
      found = month;
    }
    return found;
  }

  private static int slowLowest(List<BigInteger> stayed, List<BigInteger> moved) {
    List<BigInteger> differences = new ArrayList<>();
    for (int month = 0; month <= MONTHS; month++) {
      differences.add(moved.get(month).subtract(stayed.get(month)));
    }
    return differences.indexOf(Collections.min(differences));
  }

  private static void forEverySeed(Consumer<Question> rule) {
    Seeds.each(200, 2_000, seed -> rule.accept(Question.of(seed)));
  }
}
