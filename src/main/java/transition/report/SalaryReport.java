package transition.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import transition.analysis.PayChange;
import transition.analysis.SalaryComparison;
import transition.analysis.SalaryComparison.AtLevel;
import transition.analysis.SalaryComparison.Dip;
import transition.analysis.SalaryComparison.InMarket;
import transition.model.Level;
import transition.model.Market;
import transition.model.PayRange;
import transition.model.Transition;
import transition.report.Block.Bar;
import transition.report.Block.Bars;
import transition.report.Block.Column;
import transition.report.Block.Next;
import transition.report.Block.Note;
import transition.report.Block.Paragraph;
import transition.report.Block.Section;
import transition.report.Block.Table;
import transition.report.Block.Title;
import transition.report.Text.Style;

/** Pay in both roles and the change between them. */
public final class SalaryReport {

  private SalaryReport() {}

  public static Document of(SalaryComparison salary) {
    Transition transition = salary.transition();
    return new Document.Builder()
        .add(new Title(Headlines.roles(transition), Text.muted(aside(salary))))
        .addAll(blocks(salary))
        .add(new Next(CommandLines.of("plan", transition) + " --output plan.md"))
        .build();
  }

  /** The change in the middle: at mid level, or at the one level there is. */
  private static String aside(SalaryComparison salary) {
    return salary.markets().get(0).levels().stream()
        .filter(level -> level.level() == Level.OVERALL || level.level() == Level.MID)
        .flatMap(level -> level.change().stream())
        .findFirst()
        .map(change -> Figures.percent(change.mid()) + " in the middle")
        .orElse("");
  }

  /** The markets one after the other. */
  static List<Block> blocks(SalaryComparison salary) {
    return salary.markets().stream().flatMap(market -> market(salary, market).stream()).toList();
  }

  private static List<Block> market(SalaryComparison salary, InMarket market) {
    Transition transition = salary.transition();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Section.of(
            "Pay in the %s, %s a year".formatted(market.market(), market.market().currency())));
    blocks.add(new Bars(bars(transition, market)));
    blocks.add(table(transition, market));
    claims(transition, market).ifPresent(text -> blocks.add(new Paragraph(Text.of(text))));
    market.dip().ifPresent(dip -> blocks.add(new Paragraph(dip(market.market(), dip))));
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
    String word = level.word();
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
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

  /** What the guide claims beside what the figures say; empty where it claims nothing. */
  static Optional<String> claims(Transition transition, InMarket market) {
    if (market.claims().isEmpty()) {
      return Optional.empty();
    }
    String claimed =
        market.claims().stream()
            .map(claim -> Figures.rise(claim.percent()) + " in its " + claim.where())
            .collect(Collectors.joining(" and "));
    String whose = market.sources().contains(transition.source()) ? "its own ranges" : "the ranges";
    String computed =
        market.levels().stream()
            .filter(level -> level.change().isPresent())
            .findFirst()
            .map(level -> "; " + whose + computed(level))
            .orElse("");
    return Optional.of("The guide claims " + claimed + computed + ".");
  }

  private static String computed(AtLevel level) {
    String where = level.level() == Level.OVERALL ? "" : " at " + level.level().word() + " level";
    PayChange change = level.change().orElseThrow();
    return "%s come to %s at the low end, %s in the middle and %s at the high end"
        .formatted(
            where,
            Figures.percent(change.low()),
            Figures.percent(change.mid()),
            Figures.percent(change.high()));
  }

  private static Text dip(Market market, Dip dip) {
    return Text.of("Expect a dip at first: ", Style.CAUTION)
        .plus(
            ("from %s pay (%s) to %s pay (%s), it is %s%% less between the midpoints. The guide says that the gap is"
                    + " felt most in the first %s months, and that it takes %s years to reach mid"
                    + " pay in the new role.")
                .formatted(
                    dip.expected().from().word(),
                    Figures.pay(market, dip.from()),
                    dip.expected().to().word(),
                    Figures.pay(market, dip.to()),
                    dip.change().mid().negate().toPlainString(),
                    Figures.dashed(dip.expected().gapMonths()),
                    Figures.dashed(dip.expected().backToMidYears())));
  }

  private static String note(Transition transition, InMarket market) {
    StringBuilder note = new StringBuilder();
    note.append("Figures from ").append(Figures.guides(market.sources())).append(".");
    if (market.market() != transition.market()) {
      note.append(" This transition's guide is for the %s.".formatted(transition.market()));
    }
    if (market.levels().stream().anyMatch(SalaryReport::isOpen)) {
      note.append(
          " A + means that pay goes on beyond the figure; changes are between the figures as they"
              + " stand.");
    }
    if (market.levels().stream().anyMatch(level -> level.change().isEmpty())) {
      note.append(" " + Figures.NONE + " means that no guide gives a figure.");
    }
    return note.toString();
  }

  private static boolean isOpen(AtLevel level) {
    return level.from().filter(PayRange::open).isPresent()
        || level.to().filter(PayRange::open).isPresent();
  }
}
