package transition.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import transition.Seeds;
import transition.model.Effort;
import transition.model.Knowledge;
import transition.model.Move;
import transition.model.Role;
import transition.model.Skill;
import transition.model.Transition;

/** The search finds what trying every route finds. */
class RouteSearchTest {

  /** A route with its total, as the oracle writes it down. */
  private record Found(long minutes, int steps, String ids) {
    static Found of(Route route) {
      List<String> ids = route.steps().stream().map(step -> step.to().id()).toList();
      return new Found(route.total().minutes(), ids.size(), String.join(" ", ids));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void noneOfTheBestIsMissed(int mostSteps) {
    Seeds.each(
        200,
        400,
        seed -> {
          RandomRouteGraph ways = new RandomRouteGraph(seed);
          Knowledge said = seed % 3 == 0 ? Knowledge.NONE : said(ways, seed);
          Role from = ways.roles().get(0);
          Role to = ways.roles().get(1);
          int count = 1 + (int) (seed % 5);
          Routes routes = RouteSearch.between(from, to, said, ways, mostSteps, count);
          List<Found> all = new ArrayList<>();
          collect(ways, List.of(from), to, said, 0, mostSteps, all);
          all.sort(
              Comparator.comparingLong(Found::minutes)
                  .thenComparing(Found::steps)
                  .thenComparing(Found::ids));
          assertThat(routes.best().stream().map(Found::of))
              .isEqualTo(all.subList(0, Math.min(count, all.size())));
          assertThat(routes.direct().isDirect()).isTrue();
        });
  }

  @Test
  void randomGraphsHaveWhatMakesTheSearchHard() {
    int detoursFirst = 0;
    int byGuide = 0;
    long[] seeds = Seeds.stream(200, 400).toArray();
    for (long seed : seeds) {
      RandomRouteGraph ways = new RandomRouteGraph(seed);
      Routes routes =
          RouteSearch.between(ways.roles().get(0), ways.roles().get(1), Knowledge.NONE, ways, 3, 3);
      Route best = routes.best().get(0);
      detoursFirst += best.isDirect() ? 0 : 1;
      byGuide += best.first().move().transition().isDerived() ? 0 : 1;
    }
    int few = seeds.length / 20;
    assertThat(detoursFirst).isBetween(few, seeds.length - few);
    assertThat(byGuide).isBetween(few, seeds.length - few);
  }

  private static Knowledge said(RandomRouteGraph ways, long seed) {
    int percent = seed % 3 == 1 ? 100 : 40;
    return new Knowledge(Map.of(ways.anySkill(), percent));
  }

  /** Tries every continuation, with plain sets. */
  private static void collect(
      RandomRouteGraph ways,
      List<Role> roles,
      Role target,
      Knowledge said,
      long before,
      int stepsLeft,
      List<Found> found) {
    Role here = roles.get(roles.size() - 1);
    long arrived = before + minutes(ways, roles, target, said);
    List<String> ids = new ArrayList<>(roles.stream().skip(1).map(Role::id).toList());
    ids.add(target.id());
    found.add(new Found(arrived, ids.size(), String.join(" ", ids)));
    if (stepsLeft == 1) {
      return;
    }
    Set<Skill> open = closure(ways, target.skills());
    roles.forEach(role -> open.removeAll(closure(ways, role.skills())));
    open.removeAll(closure(ways, ways.skillsOfAnyJob()));
    Set<Skill> known =
        closure(
            ways,
            said.percents().keySet().stream()
                .filter(skill -> said.percentOf(skill) == 100)
                .toList());
    known.removeIf(skill -> said.percents().getOrDefault(skill, 100) < 100);
    open.removeAll(known);
    Set<String> held = new HashSet<>();
    roles.forEach(role -> closure(ways, role.skills()).forEach(skill -> held.add(skill.id())));
    closure(ways, ways.skillsOfAnyJob()).forEach(skill -> held.add(skill.id()));
    known.forEach(skill -> held.add(skill.id()));
    List<Skill> inOtherWords =
        open.stream().filter(skill -> skill.heldWith().stream().anyMatch(held::contains)).toList();
    open.removeAll(closure(ways, inOtherWords));
    for (Role next : ways.roles()) {
      Set<Skill> teaches = closure(ways, next.skills());
      teaches.retainAll(open);
      if (!next.equals(target) && !roles.contains(next) && !teaches.isEmpty()) {
        List<Role> longer = new ArrayList<>(roles);
        longer.add(next);
        long after = before + minutes(ways, roles, next, said);
        collect(ways, longer, target, said, after, stepsLeft - 1, found);
      }
    }
    assertThat(here).isNotEqualTo(target);
  }

  private static long minutes(RandomRouteGraph ways, List<Role> roles, Role next, Knowledge said) {
    Role here = roles.get(roles.size() - 1);
    Set<Skill> gathered = new LinkedHashSet<>();
    roles
        .subList(0, roles.size() - 1)
        .forEach(role -> gathered.addAll(closure(ways, role.skills())));
    Transition transition = ways.between(here, next);
    Knowledge knowledge =
        CarryOver.added(said.knowing(gathered), transition, Set.of(), ways::skill);
    Effort total = ways.total(new Move(transition, knowledge));
    return total.minutes();
  }

  private static Set<Skill> closure(RandomRouteGraph ways, Iterable<Skill> skills) {
    Set<Skill> all = new HashSet<>();
    for (Skill skill : skills) {
      all.add(skill);
      all.addAll(closure(ways, skill.needsFirst().stream().map(ways::skill).toList()));
    }
    return all;
  }
}
