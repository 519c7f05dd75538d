package transition.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static transition.model.Level.ENTRY;
import static transition.model.Level.MID;
import static transition.model.Level.OVERALL;
import static transition.model.Level.SENIOR;
import static transition.model.Market.UK;
import static transition.model.Market.US;
import static transition.model.Samples.NO_HEADLINE;
import static transition.model.Samples.role;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import transition.analysis.SalaryComparison.AtLevel;
import transition.analysis.SalaryComparison.Claim;
import transition.analysis.SalaryComparison.InMarket;
import transition.catalog.BundledPack;
import transition.catalog.Catalog;
import transition.error.NoAnswerException;
import transition.model.IntRange;
import transition.model.Level;
import transition.model.Market;
import transition.model.PayDip;
import transition.model.PayRange;
import transition.model.Role;
import transition.model.RolePay;
import transition.model.Samples;
import transition.model.Source;
import transition.model.Transition;

class SalaryComparisonTest {

  private static final PayRange SOME_PAY = new PayRange(100, 200, false);
  private static final PayRange LESS_PAY = new PayRange(50, 100, false);
  private static final PayDip MID_TO_ENTRY =
      new PayDip(MID, ENTRY, new IntRange(12, 18), new IntRange(2, 4), List.of());

  private final Catalog catalog = new Catalog(new BundledPack());

  @Test
  void fromBackendToMlopsPayRisesByMoreThanTheGuideClaims() {
    InMarket us = only(compare("backend", "mlops"));
    assertThat(us.market()).isEqualTo(US);
    AtLevel overall = us.levels().get(0);
    assertThat(us.levels()).hasSize(1);
    assertThat(overall.level()).isEqualTo(OVERALL);
    assertThat(overall.from()).contains(new PayRange(85_000, 140_000, false));
    assertThat(overall.to()).contains(new PayRange(130_000, 220_000, false));
    assertThat(overall.change()).contains(change("52.9", "55.6", "57.1"));
    assertThat(us.claims())
        .containsExactly(
            new Claim("headline", new IntRange(30, 30)), new Claim("answer", new IntRange(30, 40)));
    assertThat(us.dip()).isEmpty();
    assertThat(us.sources()).extracting(Source::id).containsExactly("backend-to-mlops-us");
  }

  @Test
  void aRoleWithMidPayOnlyIsComparedAtMidAndTheOtherLevelsStayOneSided() {
    InMarket uk = only(compare("ml-engineer", "backend"));
    assertThat(uk.levels()).extracting(AtLevel::level).containsExactly(ENTRY, MID, SENIOR);
    assertThat(uk.levels())
        .extracting(level -> level.from().isPresent())
        .containsExactly(false, true, false);
    assertThat(uk.levels().get(0).change()).isEmpty();
    assertThat(uk.levels().get(1).change()).contains(change("-23.6", "-23.6", "-23.5"));
    assertThat(uk.levels().get(2).to()).contains(new PayRange(70_000, 110_000, true));
    assertThat(uk.levels().get(2).change()).isEmpty();
  }

  @Test
  void theDipLeadsFromMidInTheOldRoleToEntryInTheNew() {
    SalaryComparison.Dip dip = only(compare("ml-engineer", "backend")).dip().orElseThrow();
    assertThat(dip.from()).isEqualTo(new PayRange(55_000, 85_000, false));
    assertThat(dip.to()).isEqualTo(new PayRange(26_000, 38_000, false));
    assertThat(dip.change()).isEqualTo(change("-52.7", "-54.3", "-55.3"));
    assertThat(dip.expected()).isEqualTo(MID_TO_ENTRY);
  }

  @Test
  void theGuidesOwnMarketComesFirstAndAloneHasItsClaimsAndItsDip() {
    List<InMarket> fromUk = compare("data-scientist", "backend").markets();
    assertThat(fromUk).extracting(InMarket::market).containsExactly(UK, US);
    assertThat(fromUk.get(0).dip()).isPresent();
    assertThat(fromUk.get(1).dip()).isEmpty();
    List<InMarket> fromUs = compare("backend", "data-scientist").markets();
    assertThat(fromUs).extracting(InMarket::market).containsExactly(US, UK);
    assertThat(fromUs.get(0).claims()).isNotEmpty();
    assertThat(fromUs.get(1).claims()).isEmpty();
  }

  @Test
  void onlyTheMarketThatIsAskedForIsCompared() {
    Transition transition = bundled("data-scientist", "backend");
    assertThat(SalaryComparison.of(transition, Optional.of(US)).markets())
        .extracting(InMarket::market)
        .containsExactly(US);
  }

  @Test
  void aMarketThatOneRoleLacksHasNoAnswerAndTheMessageSaysWhatThereIs() {
    assertThatThrownBy(() -> SalaryComparison.of(bundled("backend", "mlops"), Optional.of(UK)))
        .isInstanceOf(NoAnswerException.class)
        .hasMessageStartingWith(
            "no pay in the UK is known for both roles: backend has pay for the US ($85,000-140,000) and"
                + " the UK (entry £26,000-38,000, ")
        .hasMessageEndingWith("+), mlops for the US ($130,000-220,000)");
  }

  @Test
  void rolesWithoutACommonMarketHaveNoAnswer() {
    Transition apart = between(role("old"), role("new", pay(US, MID)), Optional.empty());
    assertThatThrownBy(() -> SalaryComparison.of(apart, Optional.empty()))
        .isInstanceOf(NoAnswerException.class)
        .hasMessage(
            "no market has pay for both roles: old has pay for no market, new for the US (mid $100-200)");
  }

  @Test
  void anOpenRangeIsComparedByTheFigureItStates() {
    AtLevel senior = compare("data-scientist", "backend").markets().get(0).levels().get(2);
    assertThat(senior.from()).contains(new PayRange(85_000, 150_000, true));
    assertThat(senior.to()).contains(new PayRange(70_000, 110_000, true));
    assertThat(senior.change()).contains(change("-17.6", "-23.4", "-26.7"));
  }

  @Test
  void aDipBetweenLevelsThatAreNotBothKnownIsLeftOut() {
    Optional<PayDip> dip = Optional.of(MID_TO_ENTRY);
    Role mid = role("mid", pay(US, MID));
    Role entry = role("entry", pay(US, ENTRY));
    assertThat(dipOf(between(mid, entry, dip))).isPresent();
    assertThat(dipOf(between(mid, mid, dip))).isEmpty();
    assertThat(dipOf(between(entry, entry, dip))).isEmpty();
  }

  @Test
  void aDipThatTheFiguresDoNotBearOutIsLeftOut() {
    Role mid = role("mid", pay(US, MID));
    Role wellPaid = role("new", Samples.pay(US, Map.of(ENTRY, SOME_PAY), Samples.SOURCE));
    assertThat(dipOf(between(mid, wellPaid, Optional.of(MID_TO_ENTRY)))).isEmpty();
  }

  @Test
  void aDipIsOnlyExpectedInTheGuidesMarket() {
    Role mid = role("mid", pay(UK, MID), pay(US, MID));
    Role entry = role("entry", pay(UK, ENTRY), pay(US, ENTRY));
    Transition transition = between(mid, entry, Optional.of(MID_TO_ENTRY));
    assertThat(SalaryComparison.of(transition, Optional.empty()).markets())
        .extracting(market -> market.market() + " " + market.dip().isPresent())
        .containsExactly("US true", "UK false");
  }

  @Test
  void withoutACommonSourceAllSourcesOfBothRolesAreNamedOnce() {
    Source one = Samples.source("one");
    Source two = Samples.source("two");
    Source three = Samples.source("three");
    assertThat(sources(List.of(one, two), List.of(three))).containsExactly(one, two, three);
    assertThat(sources(List.of(one, two), List.of(two, three))).containsExactly(two);
    assertThat(sources(List.of(one, one), List.of(three))).containsExactly(one, three);
  }

  private static List<Source> sources(List<Source> from, List<Source> to) {
    Role old = role("old", Samples.pay(US, Map.of(MID, SOME_PAY), from.toArray(Source[]::new)));
    Role next = role("new", Samples.pay(US, Map.of(MID, SOME_PAY), to.toArray(Source[]::new)));
    Transition transition = between(old, next, Optional.empty());
    return only(SalaryComparison.of(transition, Optional.empty())).sources();
  }

  private static Optional<SalaryComparison.Dip> dipOf(Transition transition) {
    return only(SalaryComparison.of(transition, Optional.empty())).dip();
  }

  private static RolePay pay(Market market, Level level) {
    PayRange pay = level == ENTRY ? LESS_PAY : SOME_PAY;
    return Samples.pay(market, Map.of(level, pay), Samples.SOURCE);
  }

  private static Transition between(Role from, Role to, Optional<PayDip> dip) {
    return Samples.transition(from, to, NO_HEADLINE, dip, List.of(), List.of());
  }

  private static InMarket only(SalaryComparison comparison) {
    assertThat(comparison.markets()).hasSize(1);
    return comparison.markets().get(0);
  }

  private SalaryComparison compare(String from, String to) {
    return SalaryComparison.of(bundled(from, to), Optional.empty());
  }

  private Transition bundled(String from, String to) {
    return catalog.transition(catalog.role(from), catalog.role(to)).orElseThrow();
  }

  private static PayChange change(String low, String mid, String high) {
    return new PayChange(new BigDecimal(low), new BigDecimal(mid), new BigDecimal(high));
  }
}
