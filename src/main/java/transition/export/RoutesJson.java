package transition.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import transition.analysis.DatedRoute;
import transition.analysis.PayOnTheWay;
import transition.analysis.Route;
import transition.analysis.RouteAdvice;
import transition.analysis.RouteAdvice.Detour;
import transition.analysis.RouteAdvice.Objection;
import transition.analysis.Routes;
import transition.model.MiddlePay;
import transition.model.Move;
import transition.model.ReferencePace;
import transition.model.Role;
import transition.planner.RoadmapRequest;
import transition.planner.Stay;

/**
 * The answer of {@code path}.
 *
 * @param hoursPerWeek outside of periods
 * @param direct the way in one step
 * @param routes the shortest ones, shortest first, the direct one among them if it is
 * @param referenceHoursPerWeek what a guide's week is taken as: our assumption
 * @param holidays absent unless holidays are kept free
 */
public record RoutesJson(
    int schema,
    Reference from,
    Reference to,
    String start,
    BigDecimal hoursPerWeek,
    int slackPercent,
    StayJson stay,
    VerdictJson verdict,
    RouteJson direct,
    List<RouteJson> routes,
    long referenceHoursPerWeek,
    @Nullable PlaceJson holidays) {

  /**
   * The least time in each job on the way.
   *
   * @param basis who says so: "assumption" or "user"
   */
  record StayJson(int months, String basis) {
    static StayJson of(Stay stay) {
      return new StayJson(stay.months(), stay.isAssumed() ? "assumption" : "user");
    }
  }

  /**
   * Which route to take, by our judgment.
   *
   * @param recommended "direct" or "detour"
   * @param rank that of the recommended route; absent as there
   * @param through the roles on the way; empty if it is direct
   * @param reason "nothing-to-study", "only-way", "no-better-detour" or "better-detour"
   */
  record VerdictJson(
      String recommended,
      @Nullable Integer rank,
      List<Reference> through,
      String reason,
      MarginJson margin) {
    static VerdictJson of(RouteAdvice advice) {
      Route route = advice.recommended().route();
      return new VerdictJson(
          route.isDirect() ? "direct" : "detour",
          Json.orAbsent(advice.routes().rank(route)),
          route.steppingStones().stream().map(Reference::to).toList(),
          advice.reason().word(),
          new MarginJson(RouteAdvice.LEAST_SAVED_PERCENT, "judgment"));
    }
  }

  /**
   * By how much a detour must be better. It also must not reach the new job later or take a pay
   * cut, and its hours count only if guides cover all of both routes, or of neither.
   *
   * @param leastSavedPercent the share of the direct route's hours that it saves
   * @param origin always "judgment"
   */
  record MarginJson(int leastSavedPercent, String origin) {}

  /**
   * A route with its rank.
   *
   * @param rank from 1; absent where the way is not among the shortest ones
   * @param totalHours of study, without job searches
   * @param end the last day of the phases of the last step, as in {@link RoadmapJson}
   * @param newJob the first day in the job that it leads to
   * @param objections why it is not better than the direct route: any of "guide-against-estimate",
   *     "saves-too-little", "later" and "pay-cut"; empty if it is direct
   */
  record RouteJson(
      @Nullable Integer rank,
      BigDecimal totalHours,
      String end,
      String newJob,
      int jobSearches,
      List<String> objections,
      List<StepJson> steps) {

    static RouteJson direct(RouteAdvice advice) {
      return of(advice.routes(), advice.direct(), List.of());
    }

    static RouteJson detour(Routes routes, Detour detour) {
      return of(routes, detour.dated(), detour.objections().stream().map(Objection::word).toList());
    }

    private static RouteJson of(Routes routes, DatedRoute dated, List<String> objections) {
      Route route = dated.route();
      List<StepJson> steps = new ArrayList<>();
      for (int i = 0; i < dated.dates().size(); i++) {
        Route.Step step = route.steps().get(i);
        Move.Dates dates = dated.dates().get(i);
        steps.add(
            new StepJson(
                Reference.to(step.from()),
                Reference.to(step.to()),
                step.basis().word(),
                step.effort().hours(),
                route.totalAfter(i + 1).hours(),
                dates.end().toString(),
                PayJson.of(routes.from(), step.to()),
                step.effort().hours(),
                dates.studyEnd().toString(),
                dates.newJob().toString()));
      }
      return new RouteJson(
          Json.orAbsent(routes.rank(route)),
          route.total().hours(),
          dated.last().end().toString(),
          dated.newJob().toString(),
          route.steps().size(),
          objections,
          steps);
    }
  }

  /**
   * A step to the next role.
   *
   * @param basis "authored" or "derived", as in {@link GapJson}
   * @param hours its study, without the job search, with all that was gathered before as known;
   *     {@code studyHours} as well, the name for it in {@link RoadmapJson}
   * @param hoursSoFar with those of the steps before it
   * @param end the last day of its phases, as in {@link RoadmapJson}
   * @param newJob the first day in the job that it leads to
   * @param pay in the middle, in each market where it is known
   */
  record StepJson(
      Reference from,
      Reference to,
      String basis,
      BigDecimal hours,
      BigDecimal hoursSoFar,
      String end,
      List<PayJson> pay,
      BigDecimal studyHours,
      String studyEnd,
      String newJob) {}

  /**
   * The middle of a year's pay range.
   *
   * @param changePercent from that of the role at the start; absent where it is not known
   */
  record PayJson(
      String market, String currency, BigDecimal middle, @Nullable BigDecimal changePercent) {
    static List<PayJson> of(Role present, Role there) {
      List<PayOnTheWay> compared = PayOnTheWay.of(present, there);
      return MiddlePay.of(there).stream()
          .map(
              pay ->
                  new PayJson(
                      pay.market().name(),
                      pay.market().currency(),
                      pay.amount(),
                      compared.stream()
                          .filter(other -> other.market() == pay.market())
                          .map(PayOnTheWay::changePercent)
                          .findFirst()
                          .orElse(null)))
          .toList();
    }
  }

  /**
   * Returns the view.
   *
   * @param stay the time in each job on the way that the dates count
   */
  public static RoutesJson of(RouteAdvice advice, RoadmapRequest request, Stay stay) {
    Routes routes = advice.routes();
    RouteJson direct = RouteJson.direct(advice);
    List<RouteJson> best =
        new ArrayList<>(
            advice.detours().stream().map(detour -> RouteJson.detour(routes, detour)).toList());
    routes.rank(routes.direct()).ifPresent(rank -> best.add(rank - 1, direct));
    return new RoutesJson(
        Json.SCHEMA,
        Reference.to(routes.from()),
        Reference.to(routes.to()),
        request.start().toString(),
        request.availability().pace().weekly().hours(),
        request.workload().slackPercent(),
        StayJson.of(stay),
        VerdictJson.of(advice),
        direct,
        best,
        ReferencePace.HOURS_A_WEEK,
        PlaceJson.of(
            request.availability(),
            request.start(),
            Stream.concat(Stream.of(advice.direct()), advice.detours().stream().map(Detour::dated))
                .flatMap(route -> route.dates().stream())
                .map(Move.Dates::newJob)));
  }
}
