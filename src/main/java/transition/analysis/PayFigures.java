package transition.analysis;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import transition.analysis.SalaryComparison.Claim;
import transition.analysis.SalaryComparison.Dip;
import transition.analysis.SalaryComparison.InMarket;
import transition.model.IntRange;
import transition.model.Level;
import transition.model.Market;
import transition.model.PayDip;
import transition.model.PayRange;

/**
 * The figures that an outlook is based on.
 *
 * <p>Where guides expect a {@linkplain Dip dip} or the user names a level, they are the level left
 * in the old role, the first level in the new role, and the levels after it. Otherwise, they are
 * the single level at which both roles are known: overall, or else mid. Whoever is at mid level, by
 * staying or by moving, becomes senior some years later.
 *
 * @param current the old role's pay; empty if none is known and the user's own replaces it
 * @param promotion the old role's pay some years after the start; empty if it stays as it is
 * @param begin the new role's pay at first
 * @param later the new role's pay at the levels after it, in order
 * @param claim the rise that the guide claims, which may take the place of {@code begin}
 */
public record PayFigures(
    Market market,
    Optional<Figure> current,
    Optional<Later> promotion,
    Figure begin,
    List<Later> later,
    Optional<Claim> claim) {

  /**
   * The years from entry to mid level where no guide for the market says how many: our own
   * assumption, and what both British guides say.
   */
  static final IntRange ENTRY_TO_MID = new IntRange(2, 4);

  public PayFigures {
    requireNonNull(market, "market");
    requireNonNull(current, "current");
    requireNonNull(promotion, "promotion");
    requireNonNull(begin, "begin");
    later = List.copyOf(later);
    requireNonNull(claim, "claim");
  }

  /**
   * A pay range and its level.
   *
   * @param estimated whether the range is our estimate, because nobody gives it
   */
  public record Figure(Level level, PayRange pay, boolean estimated) {}

  /**
   * A pay range that is reached after some years.
   *
   * @param years counted from the level before it
   */
  public record Later(Figure figure, IntRange years) {}

  /** Returns whether staying or moving leads to senior level. */
  public boolean hasSenior() {
    return Stream.concat(promotion.stream(), later.stream())
        .anyMatch(next -> next.figure().level() == Level.SENIOR);
  }

  /** Returns the figures for a market; empty if some are missing. */
  static Optional<PayFigures> of(InMarket market, PayAssumptions said) {
    Optional<Level> expected =
        market.restart().filter(restart -> isFall(market, restart)).map(PayDip::to);
    return said.level()
        .or(() -> expected)
        .map(level -> beginningAt(level, market, said).stream())
        .orElseGet(
            () ->
                Stream.of(Level.OVERALL, Level.MID)
                    .flatMap(level -> from(level, level, market, said).stream()))
        .findFirst();
  }

  /** Returns whether the figures, or else our estimate, bear out that pay falls. */
  private static boolean isFall(InMarket market, PayDip restart) {
    return market
        .from(restart.from())
        .flatMap(
            old ->
                LevelPay.to(market, restart.to())
                    .filter(next -> next.pay().midpoint().compareTo(old.midpoint()) < 0))
        .isPresent();
  }

  private static Optional<PayFigures> beginningAt(
      Level level, InMarket market, PayAssumptions said) {
    Level left = market.restart().map(PayDip::from).orElse(Level.MID);
    return level == Level.ENTRY && market.to(Level.MID).isEmpty()
        ? Optional.empty()
        : from(left, level, market, said);
  }

  private static Optional<PayFigures> from(
      Level left, Level level, InMarket market, PayAssumptions said) {
    Optional<Figure> current = market.from(left).map(pay -> new Figure(left, pay, false));
    return LevelPay.to(market, level)
        .filter(pay -> said.current().isPresent() || current.isPresent())
        .map(
            pay ->
                new PayFigures(
                    market.market(),
                    current,
                    left == Level.MID
                        ? LevelPay.from(market, Level.SENIOR).map(senior -> senior(senior, said))
                        : Optional.empty(),
                    new Figure(level, pay.pay(), pay.estimated()),
                    later(level, market, said),
                    claim(level, market)));
  }

  private static List<Later> later(Level level, InMarket market, PayAssumptions said) {
    List<Later> later = new ArrayList<>();
    if (level == Level.ENTRY) {
      IntRange years = market.restart().map(PayDip::backToMidYears).orElse(ENTRY_TO_MID);
      market
          .to(Level.MID)
          .ifPresent(mid -> later.add(new Later(new Figure(Level.MID, mid, false), years)));
    }
    if (level == Level.ENTRY || level == Level.MID) {
      LevelPay.to(market, Level.SENIOR).ifPresent(senior -> later.add(senior(senior, said)));
    }
    return later;
  }

  private static Later senior(LevelPay senior, PayAssumptions said) {
    return new Later(
        new Figure(Level.SENIOR, senior.pay(), senior.estimated()),
        new IntRange(said.seniorAfter(), said.seniorAfter()));
  }

  /** Returns the guide's first claim; empty where it expects a fall, too. */
  private static Optional<Claim> claim(Level level, InMarket market) {
    return market.claims().stream()
        .filter(claim -> market.dip().isEmpty())
        .filter(claim -> level == Level.OVERALL || level == Level.MID)
        .findFirst();
  }
}
