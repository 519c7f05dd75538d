package transition.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import transition.analysis.PayAssumptions;
import transition.analysis.PayCourse;
import transition.analysis.PayFigures.Figure;
import transition.analysis.PayFigures.Later;
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
import transition.model.Transition;

/** The section on pay over time: how far behind a move puts people, and when it is made up. */
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
        .add(new Paragraph(Text.of(PayWords.answer(outlook))))
        .add(PayCaseTable.of(outlook))
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
    PayWords.meanwhile(said)
        .ifPresent(
            text ->
                facts.add(new Fact("Meanwhile", Text.of(Figures.capital(text), Style.CAUTION))));
    facts.add(new Fact("New job", Text.of("from %s on".formatted(outlook.newJob()))));
    facts.add(new Fact("New pay", newPay()));
    outlook
        .figures()
        .promotion()
        .ifPresent(later -> facts.add(new Fact("If you stay", later(later, "after"))));
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
                    .plus(EstimateText.MARK)
                    .plus(
                        ": the %s range for %s"
                            .formatted(
                                PayNotes.owner(transition.from(), outlook.market()),
                                transition.from().plural())));
  }

  private Text newPay() {
    Figure begin = outlook.figures().begin();
    Text text = Text.of(figure(begin)).plus(estimate(begin));
    String after = "after";
    for (Later later : outlook.figures().later()) {
      text = text.plus(", then ").plus(later(later, after));
      after = "after another";
    }
    return text;
  }

  /** Writes "£42,000–65,000 at the mid level after 2–4 years", and whether it is an estimate. */
  private Text later(Later later, String after) {
    Figure figure = later.figure();
    String pay = Figures.pay(outlook.market(), figure.pay()) + PayWords.atLevel(figure.level());
    return Text.of("%s %s %s years".formatted(pay, after, Figures.dashed(later.years())))
        .plus(estimate(figure));
  }

  private static Text estimate(Figure figure) {
    return figure.estimated() ? EstimateText.MARK : Text.EMPTY;
  }

  /** Writes pay as "$85,000–140,000 a year" or "£26,000–38,000 a year at the entry level". */
  private String figure(Figure figure) {
    return Figures.pay(outlook.market(), figure.pay())
        + " a year"
        + PayWords.atLevel(figure.level());
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
                      PayWords.gain(outlook.market(), middle.difference(months)));
                })
            .toList());
  }

  private String money(BigDecimal amount) {
    return Figures.money(outlook.market(), amount);
  }
}
