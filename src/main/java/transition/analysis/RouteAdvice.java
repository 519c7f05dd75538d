package transition.analysis;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import transition.model.Move;

/**
 * Which of the routes to take, as a careful adviser would see it: the direct one, unless a detour
 * is better by a margin that survives the uncertainty of estimates. The margin is our own judgment;
 * it is here and nowhere else.
 *
 * @param routes what is advised on
 * @param direct the direct route
 * @param detours those among the shortest routes, shortest first
 */
public record RouteAdvice(Routes routes, DatedRoute direct, List<Detour> detours) {

  /** The least share of the direct route's study that a better detour saves. */
  public static final int LEAST_SAVED_PERCENT = 25;

  private static final int ALL = 100;

  public RouteAdvice {
    requireNonNull(routes, "routes");
    requireNonNull(direct, "direct");
    detours = List.copyOf(detours);
  }

  /** A reason not to prefer a detour to the direct route. */
  public enum Objection {
    /** Guides cover all of one of them but not of the other, so hours alone decide nothing. */
    GUIDE_AGAINST_ESTIMATE,
    /** It saves less than the margin, or nothing. */
    SAVES_TOO_LITTLE,
    /** It reaches the new job later. */
    LATER,
    /** A job on the way pays less than the present one in a market that has both. */
    PAY_CUT;

    /** Returns the word in JSON, such as "pay-cut". */
    public String word() {
      return hyphenated(this);
    }
  }

  /** Why a route is the recommended one. */
  public enum Reason {
    NOTHING_TO_STUDY,
    ONLY_WAY,
    NO_BETTER_DETOUR,
    BETTER_DETOUR;

    /** Returns the word in JSON, such as "only-way". */
    public String word() {
      return hyphenated(this);
    }
  }

  private static String hyphenated(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * A route through other roles.
   *
   * @param savedPercent how much of the direct route's study it saves, rounded down; negative if it
   *     takes more
   * @param objections empty if it is better than the direct one
   */
  public record Detour(DatedRoute dated, long savedPercent, List<Objection> objections) {
    public Detour {
      requireNonNull(dated, "dated");
      objections = List.copyOf(objections);
    }

    public Route route() {
      return dated.route();
    }

    private boolean isBetter() {
      return objections.isEmpty();
    }
  }

  /**
   * Weighs every detour against the direct route.
   *
   * @param dates returns the dates of consecutive moves
   */
  public static RouteAdvice of(Routes routes, Function<List<Move>, List<Move.Dates>> dates) {
    DatedRoute direct = DatedRoute.of(routes.direct(), dates);
    return new RouteAdvice(
        routes,
        direct,
        routes.best().stream()
            .filter(route -> !route.isDirect())
            .map(route -> detour(DatedRoute.of(route, dates), direct))
            .toList());
  }

  private static Detour detour(DatedRoute detour, DatedRoute straight) {
    Route route = detour.route();
    Route direct = straight.route();
    long savedPercent = savedPercent(route.total().minutes(), direct.total().minutes());
    List<Objection> objections = new ArrayList<>();
    if (route.isByGuides() != direct.isByGuides()) {
      objections.add(Objection.GUIDE_AGAINST_ESTIMATE);
    }
    if (savedPercent < LEAST_SAVED_PERCENT) {
      objections.add(Objection.SAVES_TOO_LITTLE);
    }
    if (detour.newJob().isAfter(straight.newJob())) {
      objections.add(Objection.LATER);
    }
    if (route.steppingStones().stream()
        .flatMap(role -> PayOnTheWay.of(direct.first().from(), role).stream())
        .anyMatch(PayOnTheWay::isCut)) {
      objections.add(Objection.PAY_CUT);
    }
    return new Detour(detour, savedPercent, objections);
  }

  private static long savedPercent(long minutes, long directly) {
    return directly == 0 ? 0 : Math.floorDiv((directly - minutes) * ALL, directly);
  }

  /** Returns the shortest detour without objections, or else the direct route. */
  public DatedRoute recommended() {
    return better().map(Detour::dated).orElse(direct);
  }

  public Reason reason() {
    if (better().isPresent()) {
      return Reason.BETTER_DETOUR;
    }
    if (direct.route().total().isZero()) {
      return Reason.NOTHING_TO_STUDY;
    }
    return detours.isEmpty() ? Reason.ONLY_WAY : Reason.NO_BETTER_DETOUR;
  }

  private Optional<Detour> better() {
    return detours.stream().filter(Detour::isBetter).findFirst();
  }
}
