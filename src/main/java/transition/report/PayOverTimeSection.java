package transition.report;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import transition.analysis.PayAssumptions;
import transition.analysis.PayCourse;
import transition.analysis.PayCourse.PaidOff;
import transition.analysis.PayFigures.Figure;
import transition.analysis.PayOutlook;
import transition.document.Block;
import transition.document.Document;
import transition.document.Facts;
import transition.document.Facts.Fact;
import transition.document.Paragraph;
import transition.document.Section;
import transition.document.Table;
import transition.document.Table.Column;
import transition.document.Text;
import transition.document.Text.Style;
import transition.model.Level;
import transition.model.Transition;

/** The section on pay over time: when moving breaks even with staying, and by how much. */
final class PayOverTimeSection {

  private final PayOutlook outlook;
  private final PayAssumptions said;

  private PayOverTimeSection(PayOutlook outlook) {
    this.outlook = outlook;
    this.said = outlook.assumptions();
  }

  static List<Block> of(Transition transition, PayOutlook outlook) {
    PayOverTimeSection section = new PayOverTimeSection(outlook);
    return new Document.Builder()
        .add(
            Section.of(
                "Pay over time in the %s, %s"
                    .formatted(outlook.market(), outlook.market().currency())))
        .add(section.facts(transition))
        .add(section.cases())
        .add(PayCharts.difference(outlook))
        .add(Section.inner("Total pay year by year, in the middle case"))
        .add(section.years())
        .add(PayCharts.cumulative(outlook))
        .add(new Paragraph(PayNotes.formula(outlook)))
        .add(PayNotes.of(transition, outlook))
        .build()
        .blocks();
  }

  private Facts facts(Transition transition) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Pay now", current(transition)));
    facts.add(new Fact("New pay", Text.of(newPay())));
    if (said.cost().signum() != 0) {
      facts.add(new Fact("Cost", Text.of(money(said.cost()) + ", at the start")));
    }
    if (said.raisePercent().signum() != 0) {
      String raise = Figures.percentAlone(said.raisePercent());
      facts.add(new Fact("Raise", Text.of(raise + " a year, in both roles")));
    }
    return new Facts(facts);
  }

  private Text current(Transition transition) {
    return said.current()
        .map(own -> Text.of(money(own) + " a year, as you said"))
        .orElseGet(
            () ->
                Text.of(outlook.figures().current().map(this::figure).orElse(Figures.NONE))
                    .plus(Text.of(" (estimate)", Style.CAUTION))
                    .plus(
                        ": the %s range for %s"
                            .formatted(
                                PayNotes.owner(transition.from(), outlook.market()),
                                transition.from().plural())));
  }

  private String newPay() {
    return figure(outlook.figures().begin())
        + " from "
        + outlook.newPayFrom()
        + " on"
        + outlook
            .figures()
            .later()
            .map(
                later ->
                    ", then %s after %s years"
                        .formatted(figure(later.figure()), Figures.dashed(later.years())))
            .orElse("");
  }

  /** Writes pay as "$85,000–140,000 a year" or "£26,000–38,000 a year at entry level". */
  private String figure(Figure figure) {
    String level = figure.level() == Level.OVERALL ? "" : " at " + figure.level().word() + " level";
    return Figures.pay(outlook.market(), figure.pay()) + " a year" + level;
  }

  private Table cases() {
    return new Table(
        List.of(
            Column.of("Case"),
            Column.number("Pay now"),
            new Column("New pay", true, true),
            Column.text("Paid off"),
            Column.number("After " + Figures.count(said.years(), "year"))),
        outlook.courses().stream().map(this::row).toList());
  }

  private List<Text> row(PayCourse course) {
    return List.of(
        Text.strong(Figures.capital(course.which().word())),
        Text.of(money(course.current())),
        Text.of(newPay(course)),
        paidOff(course.paidOff()),
        gain(course.difference(PayOutlook.monthsOf(said.years()))));
  }

  /** Writes the steps of new pay as "$130,000" or "£26,000 → 42,000". */
  private String newPay(PayCourse course) {
    return outlook.market().symbol()
        + course.steps().stream().map(step -> Figures.amount(step.pay())).collect(joining(" → "));
  }

  private static Text paidOff(Optional<PaidOff> paidOff) {
    return paidOff
        .map(found -> Text.of("month %s, %s".formatted(found.month(), Figures.month(found.date()))))
        .orElseGet(
            () ->
                Text.of("not within %s years".formatted(PayAssumptions.MOST_YEARS), Style.CAUTION));
  }

  private Table years() {
    PayCourse middle = outlook.middle();
    return new Table(
        List.of(
            Column.number("Year"),
            Column.text("Until"),
            Column.number("Staying"),
            Column.number("Moving"),
            Column.number("Difference")),
        IntStream.rangeClosed(1, said.years())
            .mapToObj(
                year -> {
                  int months = PayOutlook.monthsOf(year);
                  return List.of(
                      Text.of(Integer.toString(year)),
                      Text.of(outlook.lastDay(year).toString()),
                      Text.of(Figures.money(outlook.market(), middle.stayed().get(months))),
                      Text.of(Figures.money(outlook.market(), middle.moved().get(months))),
                      gain(middle.difference(months)));
                })
            .toList());
  }

  private Text gain(long amount) {
    Style style = amount < 0 ? Style.CAUTION : amount > 0 ? Style.GOOD : Style.PLAIN;
    return Text.of(Figures.gain(outlook.market(), amount), style);
  }

  private String money(BigDecimal amount) {
    return Figures.money(outlook.market(), amount);
  }
}
