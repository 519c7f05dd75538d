package transition.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static transition.analysis.PaySamples.market;
import static transition.analysis.PaySamples.pay;
import static transition.model.Level.ENTRY;
import static transition.model.Level.MID;
import static transition.model.Level.OVERALL;
import static transition.model.Level.SENIOR;
import static transition.model.Market.UK;
import static transition.model.Market.US;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import transition.analysis.PayFigures.Figure;
import transition.analysis.PayFigures.Later;
import transition.analysis.SalaryComparison.InMarket;
import transition.catalog.BundledPack;
import transition.catalog.Catalog;
import transition.model.IntRange;
import transition.model.Level;
import transition.model.Market;
import transition.model.PayDip;
import transition.model.PayRange;

class PayFiguresTest {

  private static final PayRange OLD = pay(100, 200);
  private static final PayRange LESS = pay(50, 90);
  private static final PayRange MORE = pay(120, 220);
  private static final IntRange YEARS = new IntRange(2, 4);

  private final Catalog catalog = new Catalog(new BundledPack());

  @Test
  void whereTheGuidesGiveOverallPayThatIsTaken() {
    assertFigures("backend", "mlops", US, "overall 85,000-140,000", "overall 130,000-220,000", "");
    assertFigures(
        "data-scientist", "backend", US, "overall 110,000-190,000", "overall 85,000-140,000", "");
  }

  @Test
  void whereTheGuideExpectsADipItLeadsFromMidToEntryAndBackToMid() {
    assertFigures(
        "data-scientist",
        "backend",
        UK,
        "mid 50,000-80,000",
        "entry 26,000-38,000",
        "mid 42,000-65,000 in 2-4");
    assertFigures(
        "ml-engineer",
        "backend",
        UK,
        "mid 55,000-85,000",
        "entry 26,000-38,000",
        "mid 42,000-65,000 in 2-4");
  }

  @Test
  void withoutADipMidPayIsComparedWithMidPay() {
    assertFigures("backend", "data-scientist", UK, "mid 42,000-65,000", "mid 50,000-80,000", "");
  }

  @Test
  void overallGoesBeforeMid() {
    Map<Level, PayRange> both = Map.of(MID, OLD, OVERALL, MORE);
    assertThat(figures(market(both, both), false).begin()).isEqualTo(new Figure(OVERALL, MORE));
    assertThat(figures(market(both, Map.of(MID, LESS)), false).begin())
        .isEqualTo(new Figure(MID, LESS));
  }

  @Test
  void withoutALevelInCommonThereAreNoneUnlessTheUserNamesTheirPay() {
    InMarket apart = market(Map.of(MID, OLD), Map.of(OVERALL, MORE));
    assertThat(PayFigures.of(apart, false)).isEmpty();
    assertThat(figures(apart, true))
        .isEqualTo(
            new PayFigures(US, Optional.empty(), new Figure(OVERALL, MORE), Optional.empty()));
  }

  @Test
  void entryAndSeniorPayAloneAreNotTaken() {
    InMarket entry = market(Map.of(ENTRY, OLD), Map.of(ENTRY, MORE));
    InMarket senior = market(Map.of(SENIOR, OLD), Map.of(SENIOR, MORE));
    assertThat(PayFigures.of(entry, true)).isEmpty();
    assertThat(PayFigures.of(senior, true)).isEmpty();
  }

  @Test
  void aDipWithoutMidPayInTheNewRoleHasNoFigures() {
    InMarket dip = market(Map.of(MID, OLD), Map.of(ENTRY, LESS), to(ENTRY));
    assertThat(dip.dip()).isPresent();
    assertThat(PayFigures.of(dip, true)).isEmpty();
  }

  @Test
  void aDipToMidPayGoesOnAsItBegins() {
    assertThat(figures(market(Map.of(MID, OLD), Map.of(MID, LESS), to(MID)), false))
        .isEqualTo(
            new PayFigures(
                US, Optional.of(new Figure(MID, OLD)), new Figure(MID, LESS), Optional.empty()));
  }

  @Test
  void aDipThatTheFiguresDoNotBearOutIsNone() {
    InMarket rise = market(Map.of(MID, OLD), Map.of(ENTRY, MORE, MID, MORE), to(ENTRY));
    assertThat(figures(rise, false).begin()).isEqualTo(new Figure(MID, MORE));
  }

  @Test
  void aDipWithLaterMidPayIsKept() {
    assertThat(figures(market(Map.of(MID, OLD), Map.of(ENTRY, LESS, MID, MORE), to(ENTRY)), true))
        .isEqualTo(
            new PayFigures(
                US,
                Optional.of(new Figure(MID, OLD)),
                new Figure(ENTRY, LESS),
                Optional.of(new Later(new Figure(MID, MORE), YEARS))));
  }

  private static PayDip to(Level level) {
    return new PayDip(MID, level, new IntRange(12, 18), YEARS);
  }

  private static PayFigures figures(InMarket market, boolean ownPay) {
    return PayFigures.of(market, ownPay).orElseThrow();
  }

  private void assertFigures(
      String from, String to, Market market, String current, String begin, String later) {
    InMarket found =
        SalaryComparison.of(
                catalog.transition(catalog.role(from), catalog.role(to)).orElseThrow(),
                Optional.of(market))
            .markets()
            .get(0);
    PayFigures figures = figures(found, false);
    assertThat(figures.market()).isEqualTo(market);
    assertThat(figures.current().map(PayFiguresTest::words)).contains(current);
    assertThat(words(figures.begin())).isEqualTo(begin);
    assertThat(figures.later().map(next -> words(next.figure()) + " in " + next.years()).orElse(""))
        .isEqualTo(later);
  }

  private static String words(Figure figure) {
    return figure.level().word() + " " + figure.pay();
  }
}
