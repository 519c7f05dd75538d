package transition.analysis;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import transition.error.NoAnswerException;
import transition.model.IntRange;
import transition.model.Level;
import transition.model.Market;
import transition.model.PayDip;
import transition.model.PayRange;
import transition.model.Role;
import transition.model.RolePay;
import transition.model.Source;
import transition.model.Transition;

/**
 * The pay of two roles in every market where both are known.
 *
 * @param markets the guide's own market first; never empty
 */
public record SalaryComparison(Transition transition, List<InMarket> markets) {

  public SalaryComparison {
    requireNonNull(transition, "transition");
    markets = List.copyOf(markets);
  }

  /**
   * Both roles' pay in one market.
   *
   * @param claims what the guide says about the change, if it is written for this market
   * @param restart where guides for this market say that one begins in the new role
   * @param sources the guides behind the figures
   */
  public record InMarket(
      Market market,
      List<AtLevel> levels,
      List<Claim> claims,
      Optional<PayDip> restart,
      List<Source> sources) {

    public InMarket {
      requireNonNull(market, "market");
      levels = List.copyOf(levels);
      claims = List.copyOf(claims);
      requireNonNull(restart, "restart");
      sources = List.copyOf(sources);
    }

    /** Returns the fall in pay that guides expect; empty if the figures do not bear it out. */
    public Optional<Dip> dip() {
      return restart
          .flatMap(
              expected ->
                  from(expected.from())
                      .flatMap(
                          old ->
                              to(expected.to())
                                  .map(
                                      next ->
                                          new Dip(
                                              expected, old, next, PayChange.between(old, next)))))
          .filter(dip -> dip.change().mid().signum() < 0);
    }

    /** Returns the old role's pay at a level. */
    public Optional<PayRange> from(Level level) {
      return at(level).flatMap(AtLevel::from);
    }

    /** Returns the new role's pay at a level. */
    public Optional<PayRange> to(Level level) {
      return at(level).flatMap(AtLevel::to);
    }

    /** Returns whether the new role's pay at a level is known, or mid pay and the other role's. */
    public boolean hasPayAt(Level level) {
      return to(level).isPresent()
          || (to(Level.MID).isPresent() && from(Level.MID).isPresent() && from(level).isPresent());
    }

    private Optional<AtLevel> at(Level level) {
      return levels.stream().filter(at -> at.level() == level).findFirst();
    }

    /**
     * Returns the change at mid level, or overall if there is a single range; empty if one is
     * unknown.
     */
    public Optional<PayChange> changeInTheMiddle() {
      return levels.stream()
          .filter(at -> at.level() == Level.OVERALL || at.level() == Level.MID)
          .flatMap(at -> at.change().stream())
          .findFirst();
    }
  }

  /** Pay at one level. A range is empty if no guide gives it, and then so is the change. */
  public record AtLevel(
      Level level, Optional<PayRange> from, Optional<PayRange> to, Optional<PayChange> change) {

    static AtLevel of(Level level, Optional<PayRange> from, Optional<PayRange> to) {
      return new AtLevel(
          level, from, to, from.flatMap(old -> to.map(next -> PayChange.between(old, next))));
    }
  }

  /**
   * A rise in pay that the guide claims.
   *
   * @param where its place in the guide, such as "headline"
   */
  public record Claim(String where, IntRange percent) {}

  /** The fall from a level of the old role to a level of the new one; the change is negative. */
  public record Dip(PayDip expected, PayRange from, PayRange to, PayChange change) {}

  /**
   * Compares the pay of both roles.
   *
   * @param only the market to compare; empty for all
   * @throws NoAnswerException if no market has the pay of both; the message lists what is known
   */
  public static SalaryComparison of(Transition transition, Optional<Market> only) {
    return find(transition, only)
        .orElseThrow(
            () ->
                new NoAnswerException(
                    "%s for both roles: %s has pay for %s, %s for %s"
                        .formatted(
                            only.map(market -> "no pay in the " + market + " is known")
                                .orElse("no market has pay"),
                            transition.from().id(),
                            payOf(transition.from()),
                            transition.to().id(),
                            payOf(transition.to()))));
  }

  /** Compares the pay in all markets; empty if none has the pay of both roles. */
  public static Optional<SalaryComparison> inAllMarkets(Transition transition) {
    return find(transition, Optional.empty());
  }

  /**
   * Returns the first market in which the new role's pay at a level is known or can be estimated.
   *
   * @throws NoAnswerException if there is none
   */
  public InMarket having(Level level) {
    return markets.stream()
        .filter(market -> market.hasPayAt(level))
        .findFirst()
        .orElseThrow(() -> new NoAnswerException(lacking(level)));
  }

  private String lacking(Level level) {
    Role role = transition.to();
    String known =
        markets.stream()
            .flatMap(market -> role.payIn(market.market()).stream())
            .map(pay -> "%s in the %s".formatted(levels(pay), pay.market()))
            .collect(Collectors.joining(" and "));
    return "no pay at %s level is known for %s, only %s; choose another level or none"
        .formatted(level.word(), role.plural(), known);
  }

  private static String levels(RolePay pay) {
    return pay.levels().keySet().stream()
        .map(level -> level == Level.OVERALL ? "one range for all levels" : level.word() + " level")
        .collect(Collectors.joining(" and "));
  }

  private static Optional<SalaryComparison> find(Transition transition, Optional<Market> only) {
    List<InMarket> markets =
        Arrays.stream(Market.values())
            .filter(market -> only.isEmpty() || only.get() == market)
            .sorted(
                (one, other) ->
                    Boolean.compare(isOfGuide(transition, other), isOfGuide(transition, one)))
            .flatMap(market -> inMarket(transition, market).stream())
            .toList();
    return markets.isEmpty()
        ? Optional.empty()
        : Optional.of(new SalaryComparison(transition, markets));
  }

  private static boolean isOfGuide(Transition transition, Market market) {
    return transition.market().filter(market::equals).isPresent();
  }

  /** Returns the markets and pay of a role, such as "the US ($130,000-220,000)". */
  private static String payOf(Role role) {
    List<String> markets =
        role.pay().stream().map(pay -> "the %s (%s)".formatted(pay.market(), ranges(pay))).toList();
    return markets.isEmpty() ? "no market" : String.join(" and ", markets);
  }

  private static String ranges(RolePay pay) {
    return pay.levels().entrySet().stream()
        .map(
            level ->
                (level.getKey() == Level.OVERALL ? "" : level.getKey().word() + " ")
                    + pay.market().symbol()
                    + level.getValue())
        .collect(Collectors.joining(", "));
  }

  private static Optional<InMarket> inMarket(Transition transition, Market market) {
    Optional<RolePay> from = transition.from().payIn(market);
    Optional<RolePay> to = transition.to().payIn(market);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    boolean ofGuide = isOfGuide(transition, market);
    return Optional.of(
        new InMarket(
            market,
            levels(from.get(), to.get()),
            ofGuide ? claims(transition) : List.of(),
            transition
                .payDip()
                .filter(dip -> dip.market(transition.market()).filter(market::equals).isPresent()),
            sources(from.get(), to.get())));
  }

  private static List<AtLevel> levels(RolePay from, RolePay to) {
    return Arrays.stream(Level.values())
        .filter(level -> from.levels().containsKey(level) || to.levels().containsKey(level))
        .map(level -> AtLevel.of(level, at(from, level), at(to, level)))
        .toList();
  }

  private static Optional<PayRange> at(RolePay pay, Level level) {
    return Optional.ofNullable(pay.levels().get(level));
  }

  private static List<Claim> claims(Transition transition) {
    List<Claim> claims = new ArrayList<>();
    transition.headline().payChange().ifPresent(rise -> claims.add(new Claim("headline", rise)));
    transition.payClaim().ifPresent(rise -> claims.add(new Claim("answer", rise)));
    return claims;
  }

  /**
   * Returns the guides that give the pay of both roles, or else all that give the pay of either.
   */
  private static List<Source> sources(RolePay from, RolePay to) {
    List<Source> both = from.sources().stream().filter(to.sources()::contains).toList();
    if (!both.isEmpty()) {
      return both;
    }
    List<Source> either = new ArrayList<>(from.sources());
    either.addAll(to.sources());
    return either.stream().distinct().toList();
  }
}
