package transition.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import transition.analysis.Route;
import transition.analysis.Routes;
import transition.model.MiddlePay;
import transition.model.ReferencePace;
import transition.model.Role;
import transition.planner.RoadmapRequest;

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
    RouteJson direct,
    List<RouteJson> routes,
    long referenceHoursPerWeek,
    @Nullable PlaceJson holidays) {

  /**
   * A route with its rank.
   *
   * @param rank from 1; absent where the way is not among the shortest ones
   */
  record RouteJson(
      @Nullable Integer rank, BigDecimal totalHours, String end, List<StepJson> steps) {
    static RouteJson of(@Nullable Integer rank, Route route, List<LocalDate> ends) {
      List<StepJson> steps = new ArrayList<>();
      for (int i = 0; i < ends.size(); i++) {
        Route.Step step = route.steps().get(i);
        steps.add(
            new StepJson(
                Reference.to(step.from()),
                Reference.to(step.to()),
                step.basis().word(),
                step.effort().hours(),
                route.totalAfter(i + 1).hours(),
                ends.get(i).toString(),
                PayJson.of(step.to())));
      }
      return new RouteJson(
          rank, route.total().hours(), ends.get(ends.size() - 1).toString(), steps);
    }
  }

  /**
   * A step to the next role.
   *
   * @param basis "authored" or "derived", as in {@link GapJson}
   * @param hours its own, with all that was gathered before as known
   * @param hoursSoFar with those of the steps before it
   * @param pay in the middle, in each market where it is known
   */
  record StepJson(
      Reference from,
      Reference to,
      String basis,
      BigDecimal hours,
      BigDecimal hoursSoFar,
      String end,
      List<PayJson> pay) {}

  /** The middle of a year's pay range. */
  record PayJson(String market, String currency, BigDecimal middle) {
    static List<PayJson> of(Role role) {
      return MiddlePay.of(role).stream()
          .map(pay -> new PayJson(pay.market().name(), pay.market().currency(), pay.amount()))
          .toList();
    }
  }

  /**
   * Returns the view.
   *
   * @param finish the last day of each step of a route
   */
  public static RoutesJson of(
      Routes routes, RoadmapRequest request, Function<Route, List<LocalDate>> finish) {
    List<RouteJson> best = new ArrayList<>();
    for (Route route : routes.best()) {
      best.add(RouteJson.of(best.size() + 1, route, finish.apply(route)));
    }
    return new RoutesJson(
        Json.SCHEMA,
        Reference.to(routes.from()),
        Reference.to(routes.to()),
        request.start().toString(),
        request.availability().pace().weekly().hours(),
        request.workload().slackPercent(),
        RouteJson.of(
            Json.orAbsent(routes.rankOfDirect()), routes.direct(), finish.apply(routes.direct())),
        best,
        ReferencePace.HOURS_A_WEEK,
        PlaceJson.of(
            request.availability(),
            request.start(),
            Stream.concat(Stream.of(routes.direct()), routes.best().stream())
                .flatMap(route -> finish.apply(route).stream())));
  }
}
