package transition.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import transition.Seeds;
import transition.analysis.RouteAdvice.Detour;
import transition.analysis.RouteAdvice.Objection;
import transition.model.Basis;
import transition.model.Effort;
import transition.model.Knowledge;
import transition.model.Move;
import transition.planner.Availability;
import transition.planner.Forecast;
import transition.planner.HiringTime;
import transition.planner.Pace;
import transition.planner.RoadmapRequest;
import transition.planner.Stay;
import transition.planner.Workload;

class RouteAdviceTest {

  private static final LocalDate START = LocalDate.of(2027, 1, 4);

  @Test
  void theDirectRouteIsRecommendedUnlessADetourClearsTheMargin() {
    int[] better = new int[1];
    Seeds.each(
        300,
        2000,
        seed -> {
          Random random = Seeds.random(seed);
          Routes routes = routes(seed);
          Map<List<Move>, LocalDate> days = new HashMap<>();
          RouteAdvice advice =
              RouteAdvice.of(
                  routes,
                  moves -> {
                    LocalDate day =
                        days.computeIfAbsent(moves, key -> START.plusDays(random.nextInt(3)));
                    return moves.stream().map(move -> new Move.Dates(START, START, day)).toList();
                  });
          Route direct = routes.direct();
          Route expected = direct;
          for (Route route : routes.best()) {
            boolean clears =
                guided(route) == guided(direct)
                    && direct.total().minutes() > 0
                    && route.total().minutes() * 4 <= direct.total().minutes() * 3
                    && !days.get(moves(route)).isAfter(days.get(moves(direct)));
            if (!route.isDirect() && clears) {
              expected = route;
              better[0]++;
              break;
            }
          }
          assertThat(advice.recommended().route()).isSameAs(expected);
          assertThat(advice.reason() == RouteAdvice.Reason.BETTER_DETOUR)
              .isEqualTo(!expected.isDirect());
        });
    assertThat(better[0]).isGreaterThan(Seeds.count(300, 2000) / 50);
  }

  private static boolean guided(Route route) {
    return route.steps().stream().noneMatch(step -> step.basis() == Basis.DERIVED);
  }

  private static List<Move> moves(Route route) {
    return route.steps().stream().map(Route.Step::move).toList();
  }

  @Test
  void aLongerStayNeverMakesADetourBetter() {
    int[] turned = new int[1];
    Seeds.each(
        200,
        1000,
        seed -> {
          Random random = Seeds.random(seed);
          Routes routes = routes(seed);
          Forecast forecast = forecast(1 + random.nextInt(6));
          int months = random.nextInt(18);
          RouteAdvice advice = advice(routes, forecast, months);
          RouteAdvice longer = advice(routes, forecast, months + 1 + random.nextInt(18));
          for (int i = 0; i < advice.detours().size(); i++) {
            List<Objection> objections = advice.detours().get(i).objections();
            Detour detour = longer.detours().get(i);
            assertThat(detour.objections()).containsAll(objections);
            assertThat(detour.dated().newJob())
                .isAfterOrEqualTo(advice.detours().get(i).dated().newJob());
            turned[0] += detour.objections().size() - objections.size();
          }
          assertThat(longer.direct()).isEqualTo(advice.direct());
          if (advice.recommended().route().isDirect()) {
            assertThat(longer.recommended().route().isDirect()).isTrue();
          }
        });
    assertThat(turned[0]).isPositive();
  }

  private static RouteAdvice advice(Routes routes, Forecast forecast, int months) {
    return RouteAdvice.of(routes, moves -> forecast.dates(moves, Stay.ofMonths(months)));
  }

  private static Forecast forecast(int hours) {
    return new Forecast(
        new RoadmapRequest(
            START,
            Availability.even(new Pace.Even(Effort.ofHours(hours)), List.of()),
            new Workload(Knowledge.NONE, Set.of(), 0),
            Optional.empty(),
            HiringTime.UNSAID));
  }

  private static Routes routes(long seed) {
    RandomRouteGraph ways = new RandomRouteGraph(seed);
    return RouteSearch.between(
        ways.roles().get(0), ways.roles().get(1), Knowledge.NONE, ways, 3, 5);
  }
}
