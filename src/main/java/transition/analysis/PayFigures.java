package transition.analysis;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.stream.Stream;
import transition.analysis.SalaryComparison.AtLevel;
import transition.analysis.SalaryComparison.Dip;
import transition.analysis.SalaryComparison.InMarket;
import transition.model.IntRange;
import transition.model.Level;
import transition.model.Market;
import transition.model.PayRange;

/**
 * The guide's figures that an outlook is based on.
 *
 * <p>If the guide expects a {@linkplain Dip dip}, they are the level left in the old role, the
 * first level in the new role, and the new role's mid level some years later. Otherwise, they are
 * the single level at which both roles are known: overall, or else mid.
 *
 * @param current the old role's pay; empty if none is known and the user's own replaces it
 * @param begin the new role's pay at first
 * @param later the new role's pay some years later; empty if it stays at its first level
 */
public record PayFigures(
    Market market, Optional<Figure> current, Figure begin, Optional<Later> later) {

  public PayFigures {
    requireNonNull(market, "market");
    requireNonNull(current, "current");
    requireNonNull(begin, "begin");
    requireNonNull(later, "later");
  }

  /** A pay range and its level. */
  public record Figure(Level level, PayRange pay) {}

  /**
   * A pay range that is reached after some years.
   *
   * @param years counted from the first month in the new role
   */
  public record Later(Figure figure, IntRange years) {}

  /**
   * Returns the figures for a market; empty if some are missing.
   *
   * @param ownPay whether the user's own pay replaces the old role's
   */
  static Optional<PayFigures> of(InMarket market, boolean ownPay) {
    return market
        .dip()
        .map(dip -> withDip(market, dip))
        .orElseGet(
            () ->
                Stream.of(Level.OVERALL, Level.MID)
                    .flatMap(level -> market.levels().stream().filter(at -> at.level() == level))
                    .flatMap(at -> at(market.market(), at, ownPay).stream())
                    .findFirst());
  }

  private static Optional<PayFigures> withDip(InMarket market, Dip dip) {
    Figure current = new Figure(dip.expected().from(), dip.from());
    Figure begin = new Figure(dip.expected().to(), dip.to());
    if (begin.level() == Level.MID) {
      return Optional.of(
          new PayFigures(market.market(), Optional.of(current), begin, Optional.empty()));
    }
    return market.levels().stream()
        .filter(at -> at.level() == Level.MID)
        .flatMap(at -> at.to().stream())
        .map(mid -> new Later(new Figure(Level.MID, mid), dip.expected().backToMidYears()))
        .map(
            later ->
                new PayFigures(market.market(), Optional.of(current), begin, Optional.of(later)))
        .findFirst();
  }

  private static Optional<PayFigures> at(Market market, AtLevel at, boolean ownPay) {
    Optional<Figure> current = at.from().map(pay -> new Figure(at.level(), pay));
    return at.to()
        .filter(pay -> ownPay || current.isPresent())
        .map(pay -> new PayFigures(market, current, new Figure(at.level(), pay), Optional.empty()));
  }
}
