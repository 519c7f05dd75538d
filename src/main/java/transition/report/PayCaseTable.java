package transition.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import transition.analysis.PayAssumptions;
import transition.analysis.PayCourse;
import transition.analysis.PayCourse.Comparison;
import transition.analysis.PayCourse.Lowest;
import transition.analysis.PayCourse.PaidOff;
import transition.analysis.PayCourse.PayBasis;
import transition.analysis.PayCourse.PayStep;
import transition.analysis.PayOutlook;
import transition.document.Table;
import transition.document.Table.Column;
import transition.document.Text;
import transition.document.Text.Style;
import transition.model.Level;

/** The table of what to decide by, with a column for each case. */
final class PayCaseTable {

  private static final int FIVE_YEARS = 5;
  private static final Text AT_ONCE = Text.of("at once", Style.GOOD);

  private final PayOutlook outlook;
  private final List<List<Text>> rows = new ArrayList<>();

  private PayCaseTable(PayOutlook outlook) {
    this.outlook = outlook;
  }

  static Table of(PayOutlook outlook) {
    PayCaseTable table = new PayCaseTable(outlook);
    table.fill();
    List<Column> columns = new ArrayList<>(List.of(Column.text("Case")));
    outlook.courses().forEach(course -> columns.add(new Column(name(course), true, true)));
    return new Table(columns, table.rows);
  }

  private static String name(PayCourse course) {
    return Figures.capital(PayWords.caseName(course.which()));
  }

  private void fill() {
    PayAssumptions said = outlook.assumptions();
    PayCourse middle = outlook.middle();
    boolean withPromotion = middle.promotion().isPresent();
    boolean behind = outlook.courses().stream().anyMatch(course -> !course.isNeverBehind());
    String levelNow =
        withPromotion ? outlook.figures().current().map(now -> level(now.level())).orElse("") : "";
    row("Staying" + levelNow, course -> Text.of(money(course.current())));
    middle
        .promotion()
        .ifPresent(
            step -> row(label("Staying", step), course -> step(course.promotion().orElseThrow())));
    for (int i = 0; i < middle.steps().size(); i++) {
      int index = i;
      row(label("Moving", middle.steps().get(i)), course -> step(course.steps().get(index)));
    }
    if (said.payLostPercent() > 0) {
      row("Pay lost", course -> gain(-course.payLost()));
    }
    if (said.cost().signum() > 0) {
      row("Cost", course -> PayWords.gain(outlook.market(), said.cost().negate()));
    }
    row("Lowest point", course -> lowest(course.lowest()));
    if (outlook.courses().stream().anyMatch(course -> isReached(course.lowest()))) {
      row("– reached in", course -> reachedIn(course.lowest()));
    }
    if (withPromotion && behind) {
      row("– if you stay mid", course -> lowest(without(course).lowest()));
      row("– reached in", course -> reachedIn(without(course).lowest()));
    }
    row("Paid off", course -> course.isNeverBehind() ? AT_ONCE : paidOff(course.paidOff()));
    if (withPromotion && behind) {
      row("– if you stay mid", course -> paidOff(without(course).paidOff()));
    }
    row("After 5 years", course -> gain(course.afterFiveYears()));
    if (said.years() != FIVE_YEARS) {
      row(
          "After " + Figures.count(said.years(), "year"),
          course -> gain(course.difference(PayOutlook.monthsOf(said.years()))));
    }
    row("Long-run year", course -> PayWords.gain(outlook.market(), course.longRun()));
  }

  private void row(String label, Function<PayCourse, Text> figure) {
    List<Text> cells = new ArrayList<>(List.of(Text.of(label)));
    outlook.courses().forEach(course -> cells.add(figure.apply(course)));
    rows.add(cells);
  }

  /** Names a level: "Moving, mid"; the star says that a figure is not a guide's. */
  private static String label(String what, PayStep step) {
    return what + level(step.level()) + (step.basis() == PayBasis.ESTIMATE ? " *" : "");
  }

  private static String level(Level level) {
    return level == Level.OVERALL ? "" : ", " + level.word();
  }

  private Text step(PayStep step) {
    return Text.of(money(step.pay()));
  }

  private static Comparison without(PayCourse course) {
    return course.withoutPromotion().orElseThrow();
  }

  private Text lowest(Lowest lowest) {
    return lowest.stillFalls() ? Text.of("falling", Style.CAUTION) : gain(lowest.difference());
  }

  private static boolean isReached(Lowest lowest) {
    return lowest.difference() < 0 && !lowest.stillFalls();
  }

  private static Text reachedIn(Lowest lowest) {
    return Text.of(isReached(lowest) ? Figures.month(lowest.date()) : Figures.NONE);
  }

  private static Text paidOff(Optional<PaidOff> paidOff) {
    return paidOff
        .map(found -> Text.of(Figures.month(found.date())))
        .orElse(Text.of("never", Style.CAUTION));
  }

  private Text gain(long amount) {
    return PayWords.gain(outlook.market(), amount);
  }

  private String money(BigDecimal amount) {
    return Figures.money(outlook.market(), amount);
  }
}
