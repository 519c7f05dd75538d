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
 * The guide's figures that an outlook counts on.
 *
 * <p>Where the guide expects a {@linkplain Dip dip}: the level that is left, the level that is
 * begun at, and the new role's mid level some years later. Everywhere else the one level at which
 * both roles are known: overall, or else mid.
 *
 * @param current the old role's pay; empty if there is none and the user's own takes its place
 * @param begin what the new role pays at first
 * @param later what it pays some years after that; empty if it goes on as it begins
 */
public record PayFigures(
    Market market, Optional<Figure> current, Figure begin, Optional<Later> later) {

  public PayFigures {
    requireNonNull(market, "market");
    requireNonNull(current, "current");
    requireNonNull(begin, "begin");
    requireNonNull(later, "later");
  }

  /** Pay at a level. */
  public record Figure(Level level, PayRange pay) {}

  /**
   * Pay that is reached in time.
   *
   * @param years how long that takes, counted from the first month in the new role
   */
  public record Later(Figure figure, IntRange years) {}

  /**
   * The figures for a market; empty if some are missing.
   *
   * @param ownPay whether the user's own pay takes the place of the old role's
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
