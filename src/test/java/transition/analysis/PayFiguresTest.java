package transition.analysis;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static transition.analysis.PaySamples.NOTHING_SAID;
import static transition.analysis.PaySamples.beginningAt;
import static transition.analysis.PaySamples.market;
import static transition.analysis.PaySamples.pay;
import static transition.analysis.PaySamples.said;
import static transition.model.Level.ENTRY;
import static transition.model.Level.MID;
import static transition.model.Level.OVERALL;
import static transition.model.Level.SENIOR;
import static transition.model.Market.UK;
import static transition.model.Market.US;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

  private static final PayAssumptions OWN_PAY = said("50000", "0", "0");

  private final Catalog catalog = new Catalog(new BundledPack());

  @Test
  void whereTheGuidesGiveOverallPayThatIsTaken() {
    assertFigures("backend", "mlops", US, "overall 85,000-140,000", "overall 130,000-220,000", "");
    assertFigures(
        "data-scientist", "backend", US, "overall 110,000-190,000", "overall 85,000-140,000", "");
  }

  @Test
  void whereTheGuideExpectsADipItLeadsFromMidToEntryBackToMidAndOnToSenior() {
    assertFigures(
        "data-scientist",
        "backend",
        UK,
        "mid 50,000-80,000, in 5 senior 85,000-150,000+",
        "entry 26,000-38,000",
        "in 2-4 mid 42,000-65,000, in 5 senior 70,000-110,000+");
    assertFigures(
        "ml-engineer",
        "backend",
        UK,
        // No guide gives senior pay for ML engineers: 55,000 x 70 / 42, 85,000 x 110 / 65.
        "mid 55,000-85,000, in 5 senior 92,000-144,000 (estimate)",
        "entry 26,000-38,000",
        "in 2-4 mid 42,000-65,000, in 5 senior 70,000-110,000+");
  }

  @Test
  void withoutADipMidPayIsComparedWithMidPay() {
    assertFigures(
        "backend",
        "data-scientist",
        UK,
        "mid 42,000-65,000, in 5 senior 70,000-110,000+",
        "mid 50,000-80,000",
        "in 5 senior 85,000-150,000+");
  }

  @Test
  void overallGoesBeforeMid() {
    Map<Level, PayRange> both = Map.of(MID, OLD, OVERALL, MORE);
    assertThat(figures(market(both, both), NOTHING_SAID).begin())
        .isEqualTo(new Figure(OVERALL, MORE, false));
    assertThat(figures(market(both, Map.of(MID, LESS)), NOTHING_SAID).begin())
        .isEqualTo(new Figure(MID, LESS, false));
  }

  @Test
  void withoutALevelInCommonThereAreNoneUnlessTheUserNamesTheirPay() {
    InMarket apart = market(Map.of(MID, OLD), Map.of(OVERALL, MORE));
    assertThat(PayFigures.of(apart, NOTHING_SAID)).isEmpty();
    assertThat(figures(apart, OWN_PAY))
        .isEqualTo(
            new PayFigures(
                US,
                Optional.empty(),
                Optional.empty(),
                new Figure(OVERALL, MORE, false),
                List.of(),
                Optional.empty()));
  }

  @Test
  void entryAndSeniorPayAloneAreNotTaken() {
    InMarket entry = market(Map.of(ENTRY, OLD), Map.of(ENTRY, MORE));
    InMarket senior = market(Map.of(SENIOR, OLD), Map.of(SENIOR, MORE));
    assertThat(PayFigures.of(entry, OWN_PAY)).isEmpty();
    assertThat(PayFigures.of(senior, OWN_PAY)).isEmpty();
  }

  @Test
  void aDipWithoutMidPayInTheNewRoleHasNoFigures() {
    InMarket dip = market(Map.of(MID, OLD), Map.of(ENTRY, LESS), to(ENTRY));
    assertThat(dip.dip()).isPresent();
    assertThat(PayFigures.of(dip, OWN_PAY)).isEmpty();
  }

  @Test
  void aDipToMidPayGoesOnAsItBegins() {
    assertThat(figures(market(Map.of(MID, OLD), Map.of(MID, LESS), to(MID)), NOTHING_SAID))
        .isEqualTo(
            new PayFigures(
                US,
                Optional.of(new Figure(MID, OLD, false)),
                Optional.empty(),
                new Figure(MID, LESS, false),
                List.of(),
                Optional.empty()));
  }

  @Test
  void aDipThatTheFiguresDoNotBearOutIsNone() {
    InMarket rise = market(Map.of(MID, OLD), Map.of(ENTRY, MORE, MID, MORE), to(ENTRY));
    assertThat(figures(rise, NOTHING_SAID).begin()).isEqualTo(new Figure(MID, MORE, false));
  }

  @Test
  void aDipWithLaterMidPayIsKept() {
    assertThat(
            figures(market(Map.of(MID, OLD), Map.of(ENTRY, LESS, MID, MORE), to(ENTRY)), OWN_PAY))
        .isEqualTo(
            new PayFigures(
                US,
                Optional.of(new Figure(MID, OLD, false)),
                Optional.empty(),
                new Figure(ENTRY, LESS, false),
                List.of(new Later(new Figure(MID, MORE, false), YEARS)),
                Optional.empty()));
  }

  @Test
  void theLevelThatTheUserNamesGoesBeforeTheGuides() {
    Map<Level, PayRange> all = Map.of(ENTRY, LESS, MID, OLD, SENIOR, MORE);
    InMarket dip = market(all, all, to(ENTRY));
    assertThat(figures(dip, NOTHING_SAID).begin().level()).isEqualTo(ENTRY);
    assertThat(figures(dip, beginningAt(MID)).begin().level()).isEqualTo(MID);
    assertThat(figures(dip, beginningAt(MID)).later())
        .extracting(this::level)
        .containsExactly("senior");
    assertThat(figures(dip, beginningAt(SENIOR)).later()).isEmpty();
    // Without a guide for the market, entry level lasts as long as both British guides say.
    InMarket none = market(all, all);
    assertThat(figures(none, NOTHING_SAID).begin().level()).isEqualTo(MID);
    assertThat(figures(none, beginningAt(ENTRY)).later())
        .extracting(later -> level(later) + " " + later.years())
        .containsExactly("mid 2-4", "senior 5");
  }

  @Test
  void whereOneRoleHasNoSeniorPayItIsAsFarAboveMidAsTheOthers() {
    PayRange mid = pay(40_000, 60_000);
    InMarket market =
        market(
            Map.of(MID, mid, SENIOR, pay(60_000, 75_000)),
            Map.of(MID, pay(50_000, 70_000), ENTRY, pay(1, 2)),
            to(ENTRY));
    // 50,000 x 60 / 40 = 75,000; 70,000 x 75 / 60 = 87,500, to the next thousand.
    Later senior = figures(market, NOTHING_SAID).later().get(1);
    assertThat(senior.figure()).isEqualTo(new Figure(SENIOR, pay(75_000, 88_000), true));
    assertThat(figures(market, NOTHING_SAID).promotion().orElseThrow().figure().estimated())
        .isFalse();
  }

  @Test
  void anEstimatedPayRangeIsNeverBeyondWhatPayCanBe() {
    InMarket market =
        market(
            Map.of(MID, pay(1, 2), SENIOR, pay(100_000_000, 100_000_000)),
            Map.of(MID, pay(90_000_000, 100_000_000)));
    assertThat(figures(market, NOTHING_SAID).later().get(0).figure().pay())
        .isEqualTo(pay(100_000_000, 100_000_000));
  }

  private String level(Later later) {
    return later.figure().level().word();
  }

  private static PayDip to(Level level) {
    return new PayDip(MID, level, new IntRange(12, 18), YEARS, List.of());
  }

  private static PayFigures figures(InMarket market, PayAssumptions said) {
    return PayFigures.of(market, said).orElseThrow();
  }

  private void assertFigures(
      String from, String to, Market market, String current, String begin, String later) {
    InMarket found =
        SalaryComparison.of(
                catalog.transition(catalog.role(from), catalog.role(to)).orElseThrow(),
                Optional.of(market))
            .markets()
            .get(0);
    PayFigures figures = figures(found, NOTHING_SAID);
    assertThat(figures.market()).isEqualTo(market);
    assertThat(
            Stream.concat(
                    figures.current().map(PayFiguresTest::words).stream(),
                    figures.promotion().map(PayFiguresTest::words).stream())
                .collect(joining(", ")))
        .isEqualTo(current);
    assertThat(words(figures.begin())).isEqualTo(begin);
    assertThat(figures.later().stream().map(PayFiguresTest::words).collect(joining(", ")))
        .isEqualTo(later);
  }

  private static String words(Later later) {
    int low = later.years().low();
    return "in %s %s%s"
        .formatted(
            low == later.years().high() ? low : later.years(),
            words(later.figure()),
            later.figure().estimated() ? " (estimate)" : "");
  }

  private static String words(Figure figure) {
    return figure.level().word() + " " + figure.pay();
  }
}
