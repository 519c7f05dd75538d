package transition.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import transition.analysis.PayAssumptions;
import transition.analysis.PayChange;
import transition.analysis.PayOutlook;
import transition.analysis.SalaryComparison;
import transition.analysis.SalaryComparison.AtLevel;
import transition.analysis.SalaryComparison.InMarket;
import transition.commandline.CommandLines;
import transition.commandline.OptionNames;
import transition.document.BarChart;
import transition.document.BarChart.Bar;
import transition.document.Block;
import transition.document.Document;
import transition.document.NextCommand;
import transition.document.Note;
import transition.document.Paragraph;
import transition.document.Section;
import transition.document.Table;
import transition.document.Table.Column;
import transition.document.Text;
import transition.document.Text.Style;
import transition.document.Title;
import transition.model.Level;
import transition.model.Market;
import transition.model.PayRange;
import transition.model.Role;
import transition.model.Transition;
import transition.planner.Roadmap;
import transition.planner.Scenario;

/** A document of the pay in both roles, the change, and pay over time. */
public final class SalaryReport {

  private SalaryReport() {}

  /**
   * Returns the document.
   *
   * @param said what the user said of pay over time
   * @param outlook empty if the guides do not give enough for one
   * @param roadmap whose last day the pay over time rests on
   */
  public static Document of(
      SalaryComparison salary, PayAssumptions said, Optional<PayOutlook> outlook, Roadmap roadmap) {
    Transition transition = salary.transition();
    String plan =
        CommandLines.of(
                "plan",
                roadmap.request(),
                salary,
                outlook.map(PayOutlook::assumptions).orElse(said))
            .option(OptionNames.OUTPUT, "plan.md")
            .build();
    return new Document.Builder()
        .add(new Title(TransitionHeader.roles(transition), Text.muted(aside(salary))))
        .addAll(EstimateText.label(transition))
        .addAll(blocks(salary, outlook))
        .note(HolidayNotes.after(List.of(), Scenario.unverifiedHolidays(roadmap, List.of())))
        .add(new NextCommand(plan))
        .build();
  }

  /** Returns the change at mid level, or at the only level there is. */
  private static String aside(SalaryComparison salary) {
    return salary
        .markets()
        .get(0)
        .changeInTheMiddle()
        .map(change -> Figures.percent(change.mid()) + " in the middle")
        .orElse("");
  }

  /** Returns the sections on pay, or one that says it is unknown. */
  static List<Block> blocks(Optional<SalaryComparison> salary, Optional<PayOutlook> outlook) {
    return salary
        .map(known -> blocks(known, outlook))
        .orElseGet(
            () ->
                List.of(
                    Section.of("Pay"),
                    new Paragraph(Text.of("No market has pay for both roles."))));
  }

  /** Returns the sections on pay, one for each market. */
  static List<Block> blocks(SalaryComparison salary, Optional<PayOutlook> outlook) {
    List<Block> blocks = new ArrayList<>();
    for (InMarket market : salary.markets()) {
      blocks.addAll(market(salary, market));
      outlook
          .filter(found -> found.market() == market.market())
          .ifPresent(found -> blocks.addAll(PayOverTimeSection.of(salary.transition(), found)));
    }
    if (outlook.isEmpty()) {
      blocks.add(
          Note.of(
              "Pay over time is not available: it needs the overall or mid-level pay of both roles."));
    }
    return blocks;
  }

  private static List<Block> market(SalaryComparison salary, InMarket market) {
    Transition transition = salary.transition();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Section.of(
            "Pay in the %s, %s a year".formatted(market.market(), market.market().currency())));
    blocks.add(new BarChart(bars(transition, market)));
    blocks.add(table(transition, market));
    PayClaimText.of(transition, market).ifPresent(text -> blocks.add(new Paragraph(Text.of(text))));
    market
        .dip()
        .ifPresent(dip -> blocks.add(new Paragraph(PayClaimText.dip(market.market(), dip))));
    blocks.add(Note.of(note(transition, market)));
    return blocks;
  }

  private static List<Bar> bars(Transition transition, InMarket market) {
    List<Bar> bars = new ArrayList<>();
    for (AtLevel level : market.levels()) {
      level
          .from()
          .ifPresent(
              pay -> bars.add(bar(market.market(), transition.from().title(), level, pay, false)));
      level
          .to()
          .ifPresent(
              pay -> bars.add(bar(market.market(), transition.to().title(), level, pay, true)));
    }
    return bars;
  }

  private static Bar bar(Market market, String title, AtLevel level, PayRange pay, boolean accent) {
    String label = level.level() == Level.OVERALL ? title : name(level.level()) + ": " + title;
    return new Bar(label, pay.low(), pay.high(), pay.open(), Figures.pay(market, pay), accent);
  }

  private static Table table(Transition transition, InMarket market) {
    List<List<Text>> rows =
        market.levels().stream()
            .map(
                level ->
                    List.of(
                        Text.of(name(level.level())),
                        pay(market.market(), level.from()),
                        pay(market.market(), level.to()),
                        change(level.change().map(PayChange::low)),
                        change(level.change().map(PayChange::mid)),
                        change(level.change().map(PayChange::high))))
            .toList();
    return new Table(
        List.of(
            Column.of("Level"),
            new Column(transition.from().title(), true, true),
            new Column(transition.to().title(), true, true),
            Column.number("Low"),
            Column.number("Middle"),
            Column.number("High")),
        rows);
  }

  private static String name(Level level) {
    return Figures.capital(level.word());
  }

  private static Text pay(Market market, Optional<PayRange> range) {
    return Text.of(range.map(pay -> Figures.pay(market, pay)).orElse(Figures.NONE));
  }

  private static Text change(Optional<BigDecimal> percent) {
    return percent
        .map(
            value ->
                Text.of(Figures.percent(value), value.signum() < 0 ? Style.CAUTION : Style.GOOD))
        .orElse(Text.of(Figures.NONE));
  }

  private static String note(Transition transition, InMarket market) {
    StringBuilder note = new StringBuilder();
    if (!market.sources().isEmpty()) {
      note.append("Figures from ").append(Figures.guides(market.sources())).append(".");
    }
    for (Role role : List.of(transition.from(), transition.to())) {
      if (role.payIn(market.market()).filter(pay -> pay.sources().isEmpty()).isPresent()) {
        note.append(" The pack names no source for the pay of %s.".formatted(role.plural()));
      }
    }
    transition
        .market()
        .filter(ofGuide -> ofGuide != market.market())
        .ifPresent(
            ofGuide -> note.append(" This transition's guide is for the %s.".formatted(ofGuide)));
    if (market.levels().stream().anyMatch(SalaryReport::isOpen)) {
      note.append(
          " A + means that the range is open at the top; changes are between the figures shown.");
    }
    if (market.levels().stream().anyMatch(level -> level.change().isEmpty())) {
      note.append(" " + Figures.NONE + " means no figure.");
    }
    return note.toString().strip();
  }

  private static boolean isOpen(AtLevel level) {
    return level.from().filter(PayRange::open).isPresent()
        || level.to().filter(PayRange::open).isPresent();
  }
}
