package transition.analysis;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import transition.analysis.PayCourse.Comparison;
import transition.analysis.PayCourse.Lowest;
import transition.analysis.PayCourse.PaidOff;
import transition.analysis.PayCourse.PayBasis;
import transition.analysis.PayCourse.PayStep;
import transition.analysis.PayFigures.Figure;
import transition.analysis.PayFigures.Later;
import transition.analysis.PaySums.Paid;

/** Computes what staying and moving pay in one case. */
record PayCalculation(
    PayCase which, PayFigures figures, PayMonths months, LocalDate newJob, PayAssumptions said) {

  PayCourse course() {
    Optional<PayStep> promotion = figures.promotion().map(this::promotion);
    List<PayStep> steps = steps();
    List<Paid> stay =
        Stream.concat(
                Stream.of(new Paid(months.start(), current())),
                promotion.stream().map(PayCalculation::paid))
            .toList();
    PaySums sums = new PaySums(months, PayCourse.MONTHS, said.growth());
    List<BigDecimal> stayed = sums.of(BigDecimal.ZERO, stay);
    List<BigDecimal> moved = sums.of(said.cost().negate(), move(stay, steps));
    int lostPercent = said.payLostPercent();
    return new PayCourse(
        which,
        current(),
        promotion,
        steps,
        lostPercent == 0 ? 0 : lost(sums, untilNewJob(stay, lostPercent)),
        lowest(stayed, moved),
        paidOff(stayed, moved, steps.get(0).month()),
        promotion.map(step -> withoutPromotion(sums, steps)),
        stayed.stream().map(PaySums::amount).toList(),
        moved.stream().map(PaySums::amount).toList());
  }

  private BigDecimal current() {
    return said.current()
        .or(() -> figures.current().map(figure -> which.of(figure.pay())))
        .orElseThrow(() -> new IllegalArgumentException("no pay in the old role is known"));
  }

  /**
   * Returns the next level of staying. The user's own pay grows by the same share as the figures
   * do, at most to the figure; nobody is paid less than before.
   */
  private PayStep promotion(Later later) {
    LocalDate from = months.start().plusMonths(which.monthsOf(later.years()));
    BigDecimal figure = which.of(later.figure().pay());
    BigDecimal grown =
        figures
            .current()
            .map(now -> current().multiply(figure).divide(which.of(now.pay()), 0, HALF_UP))
            .orElse(figure);
    PayStep step = step(later, from, grown.min(figure).max(current()));
    return said.current().isPresent()
        ? new PayStep(step.month(), from, step.level(), step.pay(), PayBasis.ESTIMATE)
        : step;
  }

  private List<PayStep> steps() {
    List<PayStep> steps = new ArrayList<>();
    steps.add(
        which == PayCase.CLAIMED
            ? begin(claimed(), PayBasis.CLAIM)
            : begin(which.of(figures.begin().pay()), basis(figures.begin())));
    int wait = 0;
    for (Later later : figures.later()) {
      wait += which.monthsOf(later.years());
      steps.add(step(later, newJob.plusMonths(wait), which.of(later.figure().pay())));
    }
    return steps;
  }

  /** Returns the current pay with the least rise that the guide claims, to the cent. */
  private BigDecimal claimed() {
    int percent = PayAssumptions.ALL_PAY + figures.claim().orElseThrow().percent().low();
    return current()
        .multiply(BigDecimal.valueOf(percent))
        .movePointLeft(2)
        .setScale(PayAssumptions.DECIMALS, HALF_UP);
  }

  private PayStep begin(BigDecimal pay, PayBasis basis) {
    return new PayStep(months.of(newJob), newJob, figures.begin().level(), pay, basis);
  }

  private PayStep step(Later later, LocalDate from, BigDecimal pay) {
    return new PayStep(months.of(from), from, later.figure().level(), pay, basis(later.figure()));
  }

  private static PayBasis basis(Figure figure) {
    return figure.estimated() ? PayBasis.ESTIMATE : PayBasis.FIGURES;
  }

  private static Paid paid(PayStep step) {
    return new Paid(step.from(), step.pay());
  }

  private List<Paid> move(List<Paid> stay, List<PayStep> steps) {
    List<Paid> move = untilNewJob(stay, PayAssumptions.ALL_PAY - said.payLostPercent());
    steps.forEach(step -> move.add(paid(step)));
    return move;
  }

  /** Returns a share of the pay of staying, as far as it begins before the new job. */
  private List<Paid> untilNewJob(List<Paid> stay, int percent) {
    List<Paid> share = new ArrayList<>();
    for (Paid paid : stay) {
      if (paid.from().isBefore(newJob)) {
        BigDecimal yearly = paid.yearly().multiply(BigDecimal.valueOf(percent)).movePointLeft(2);
        share.add(new Paid(paid.from(), yearly));
      }
    }
    return share;
  }

  private long lost(PaySums sums, List<Paid> lost) {
    lost.add(new Paid(newJob, BigDecimal.ZERO));
    return PaySums.amount(sums.of(BigDecimal.ZERO, lost).get(PayCourse.MONTHS));
  }

  private Lowest lowest(List<BigDecimal> stayed, List<BigDecimal> moved) {
    int lowest = 0;
    for (int month = 1; month <= PayCourse.MONTHS; month++) {
      BigDecimal difference = moved.get(month).subtract(stayed.get(month));
      if (difference.compareTo(moved.get(lowest).subtract(stayed.get(lowest))) < 0) {
        lowest = month;
      }
    }
    return new Lowest(
        lowest,
        lowest == 0 ? months.start() : months.lastDay(lowest),
        PaySums.amount(moved.get(lowest)) - PaySums.amount(stayed.get(lowest)));
  }

  private Comparison withoutPromotion(PaySums sums, List<PayStep> steps) {
    List<Paid> stay = List.of(new Paid(months.start(), current()));
    List<BigDecimal> stayed = sums.of(BigDecimal.ZERO, stay);
    List<BigDecimal> moved = sums.of(said.cost().negate(), move(stay, steps));
    return new Comparison(lowest(stayed, moved), paidOff(stayed, moved, steps.get(0).month()));
  }

  private Optional<PaidOff> paidOff(List<BigDecimal> stayed, List<BigDecimal> moved, int first) {
    int month = PayCourse.MONTHS;
    while (month >= first && moved.get(month).compareTo(stayed.get(month)) >= 0) {
      month--;
    }
    return month < PayCourse.MONTHS
        ? Optional.of(new PaidOff(month + 1, months.lastDay(month + 1)))
        : Optional.empty();
  }
}
