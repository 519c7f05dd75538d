package transition.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import transition.analysis.PayChange;
import transition.analysis.PayOutlook;
import transition.analysis.SalaryComparison;
import transition.analysis.SalaryComparison.AtLevel;
import transition.analysis.SalaryComparison.Claim;
import transition.analysis.SalaryComparison.Dip;
import transition.analysis.SalaryComparison.InMarket;
import transition.model.PayRange;
import transition.planner.Roadmap;

/**
 * The answer of {@code salary}. Pay is a year's, in whole units of the currency.
 *
 * @param outlook absent if the guides do not give enough for one
 * @param basis "authored" or "derived", as in {@link GapJson}; pay itself is always the sources'
 * @param restsOn as in {@link GapJson}
 * @param holidays absent unless holidays are kept free
 */
public record SalaryJson(
    int schema,
    Reference from,
    Reference to,
    List<MarketJson> markets,
    @Nullable OutlookJson outlook,
    String basis,
    @Nullable List<String> restsOn,
    @Nullable PlaceJson holidays) {

  /**
   * The pay of both roles in a market.
   *
   * @param claimedPercent from the lowest to the highest rise that the guide claims anywhere
   * @param claims each claim with its place
   * @param source the ids of the guides, separated by commas
   * @param sources the same as a list
   */
  record MarketJson(
      String market,
      String currency,
      List<LevelJson> levels,
      @Nullable RangeJson claimedPercent,
      List<ClaimJson> claims,
      @Nullable DipJson dip,
      String source,
      List<String> sources) {
    static MarketJson of(InMarket market) {
      return new MarketJson(
          market.market().name(),
          market.market().currency(),
          market.levels().stream().map(LevelJson::of).toList(),
          claimed(market.claims()),
          market.claims().stream().map(ClaimJson::of).toList(),
          market.dip().map(DipJson::of).orElse(null),
          String.join(",", Reference.toSources(market.sources())),
          Reference.toSources(market.sources()));
    }

    private static @Nullable RangeJson claimed(List<Claim> claims) {
      return claims.isEmpty()
          ? null
          : new RangeJson(
              claims.stream().mapToInt(claim -> claim.percent().low()).min().getAsInt(),
              claims.stream().mapToInt(claim -> claim.percent().high()).max().getAsInt());
    }
  }

  record LevelJson(
      String level,
      @Nullable PayJson from,
      @Nullable PayJson to,
      @Nullable ChangeJson changePercent) {
    static LevelJson of(AtLevel level) {
      return new LevelJson(
          level.level().word(),
          level.from().map(PayJson::of).orElse(null),
          level.to().map(PayJson::of).orElse(null),
          level.change().map(ChangeJson::of).orElse(null));
    }
  }

  record PayJson(long low, long high, boolean open) {
    static PayJson of(PayRange pay) {
      return new PayJson(pay.low(), pay.high(), pay.open());
    }
  }

  record ChangeJson(BigDecimal low, BigDecimal mid, BigDecimal high) {
    static ChangeJson of(PayChange change) {
      return new ChangeJson(change.low(), change.mid(), change.high());
    }
  }

  record ClaimJson(String where, RangeJson percent) {
    static ClaimJson of(Claim claim) {
      return new ClaimJson(claim.where(), RangeJson.of(claim.percent()));
    }
  }

  /**
   * The fall in pay that a guide expects at first.
   *
   * @param fromLevel the level left in the old role
   * @param toLevel the level begun at in the new one
   * @param borrowedFrom ids of the guides that say so of other moves, empty if it is the
   *     transition's own
   */
  record DipJson(
      String fromLevel,
      String toLevel,
      ChangeJson changePercent,
      RangeJson gapMonths,
      RangeJson backToMidYears,
      List<String> borrowedFrom) {
    static DipJson of(Dip dip) {
      return new DipJson(
          dip.expected().from().word(),
          dip.expected().to().word(),
          ChangeJson.of(dip.change()),
          RangeJson.of(dip.expected().gapMonths()),
          RangeJson.of(dip.expected().backToMidYears()),
          Reference.toSources(dip.expected().borrowedFrom()));
    }
  }

  public static SalaryJson of(
      SalaryComparison salary, Optional<PayOutlook> outlook, Roadmap roadmap) {
    return new SalaryJson(
        Json.SCHEMA,
        Reference.to(salary.transition().from()),
        Reference.to(salary.transition().to()),
        salary.markets().stream().map(MarketJson::of).toList(),
        outlook.map(pay -> OutlookJson.of(pay, roadmap.end())).orElse(null),
        salary.transition().basis().word(),
        GapJson.restsOn(salary.transition()),
        PlaceJson.of(
            roadmap.request().availability(), roadmap.start(), Stream.of(roadmap.newJob())));
  }
}
