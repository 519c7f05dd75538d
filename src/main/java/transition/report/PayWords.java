package transition.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import transition.analysis.PayAssumptions;
import transition.analysis.PayCase;
import transition.analysis.PayCourse;
import transition.analysis.PayCourse.Lowest;
import transition.analysis.PayOutlook;
import transition.document.Text;
import transition.document.Text.Style;
import transition.model.Level;
import transition.model.Market;

/** Words and sentences on pay over time. */
final class PayWords {

  private PayWords() {}

  /** Returns "low", "middle", "high" or "as claimed". */
  static String caseName(PayCase which) {
    return which == PayCase.CLAIMED ? "as claimed" : which.word();
  }

  static Text gain(Market market, long amount) {
    return gain(market, BigDecimal.valueOf(amount));
  }

  static Text gain(Market market, BigDecimal amount) {
    Style style =
        amount.signum() < 0 ? Style.CAUTION : amount.signum() > 0 ? Style.GOOD : Style.PLAIN;
    return Text.of(Figures.gain(market, amount), style);
  }

  /** Writes " at the mid level"; nothing for pay over all levels. */
  static String atLevel(Level level) {
    return level == Level.OVERALL ? "" : " at the " + level.word() + " level";
  }

  /** Returns what becomes of the current pay until the new job; empty if all of it goes on. */
  static Optional<String> meanwhile(PayAssumptions said) {
    return said.payDuring()
        .filter(percent -> percent < PayAssumptions.ALL_PAY)
        .map(
            percent ->
                percent == 0
                    ? "you are paid nothing, because you leave your job at the start"
                    : "you are paid %s%% of your present pay".formatted(percent));
  }

  /** Says what the change costs, how far behind the middle case falls, and when it is made up. */
  static String answer(PayOutlook outlook) {
    return course(outlook) + price(outlook);
  }

  private static String price(PayOutlook outlook) {
    List<String> parts = new ArrayList<>();
    if (outlook.middle().payLost() > 0) {
      parts.add(Figures.money(outlook.market(), outlook.middle().payLost()) + " of pay");
    }
    if (outlook.assumptions().cost().signum() > 0) {
      parts.add(Figures.money(outlook.market(), outlook.assumptions().cost()) + " once");
    }
    return parts.isEmpty()
        ? ""
        : " Until the new job, the change costs you %s.".formatted(String.join(" and ", parts));
  }

  private static String course(PayOutlook outlook) {
    PayCourse middle = outlook.middle();
    String after = afterFiveYears(outlook.market(), middle);
    if (middle.isNeverBehind()) {
      return "In the middle case you are never behind: " + after + ".";
    }
    if (middle.lowest().stillFalls()) {
      String end =
          middle.longRun().signum() < 0
              ? "in the end you are paid %s a year less"
                  .formatted(Figures.money(outlook.market(), middle.longRun().negate()))
              : "the gap still grows after %s years".formatted(PayAssumptions.MOST_YEARS);
      return "In the middle case moving never catches up with staying: %s, and %s.%s"
          .formatted(after, end, withoutPromotion(outlook.market(), middle));
    }
    return "In the middle case %s; %s, and %s.%s"
        .formatted(
            furthest(outlook.market(), middle.lowest()),
            madeUp(middle),
            after,
            withoutPromotion(outlook.market(), middle));
  }

  /** Says what holds for someone who would stay at mid level; may be empty. */
  private static String withoutPromotion(Market market, PayCourse course) {
    return course
        .withoutPromotion()
        .filter(without -> course.paidOff().isEmpty() && without.paidOff().isPresent())
        .map(
            without ->
                " If staying would keep you at mid level for good, %s, and moving catches up by %s."
                    .formatted(
                        furthest(market, without.lowest()),
                        Figures.month(without.paidOff().orElseThrow().date())))
        .orElse("");
  }

  private static String furthest(Market market, Lowest lowest) {
    String amount = Figures.money(market, -lowest.difference());
    return lowest.month() == 0
        ? "you are furthest behind at the start, by " + amount
        : "you are furthest behind in %s, by %s".formatted(Figures.month(lowest.date()), amount);
  }

  private static String madeUp(PayCourse course) {
    return course
        .paidOff()
        .map(
            found ->
                "you have made that up by %s, month %s"
                    .formatted(Figures.month(found.date()), found.month()))
        .orElse("you do not make that up within %s years".formatted(PayAssumptions.MOST_YEARS));
  }

  private static String afterFiveYears(Market market, PayCourse course) {
    long difference = course.afterFiveYears();
    if (difference == 0) {
      return "after five years moving and staying have paid the same";
    }
    return "after five years you are %s %s"
        .formatted(
            Figures.money(market, Math.abs(difference)), difference > 0 ? "ahead" : "behind");
  }
}
