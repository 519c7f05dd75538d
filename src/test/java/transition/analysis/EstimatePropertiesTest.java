package transition.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import transition.Seeds;
import transition.model.Effort;
import transition.model.Knowledge;
import transition.model.Knowledge.Carried;
import transition.model.Knowledge.Through;
import transition.model.MissingSkill;
import transition.model.Move;
import transition.model.Role;
import transition.model.Skill;
import transition.model.Transition;

/** What holds for every estimate, in small random worlds. */
class EstimatePropertiesTest {

  private interface Check {
    void of(RandomRouteGraph graph, Transition estimate);
  }

  private static void each(Check check) {
    Seeds.each(
        100,
        1_000,
        seed -> {
          RandomRouteGraph graph = new RandomRouteGraph(seed);
          for (Role from : graph.roles()) {
            for (Role to : graph.roles()) {
              if (!from.equals(to) && graph.between(from, to).isDerived()) {
                check.of(graph, graph.between(from, to));
              }
            }
          }
        });
  }

  private static Knowledge added(
      RandomRouteGraph graph, Transition estimate, Knowledge said, Set<Skill> skipped) {
    return CarryOver.added(said, estimate, skipped, graph::skill);
  }

  private static Effort total(RandomRouteGraph graph, Transition estimate, Knowledge said) {
    return graph.total(new Move(estimate, added(graph, estimate, said, Set.of())));
  }

  private static List<Skill> skills(Transition estimate) {
    return estimate.missing().items().stream().map(MissingSkill::skill).toList();
  }

  @Test
  void prerequisitesComeFirst() {
    each(
        (graph, estimate) -> {
          Set<String> later = new HashSet<>();
          skills(estimate).forEach(skill -> later.add(skill.id()));
          for (Skill skill : skills(estimate)) {
            assertThat(skill.needsFirst()).noneMatch(later::contains);
            later.remove(skill.id());
          }
        });
  }

  /** All that comes with other skills only ever makes an estimate shorter. */
  @Test
  void whatCarriesOverNeverAddsToATotal() {
    each(
        (graph, estimate) -> {
          Effort whole = graph.total(new Move(estimate, Knowledge.NONE));
          Knowledge brought = added(graph, estimate, Knowledge.NONE, Set.of());
          Effort withoutLearning =
              graph.total(
                  new Move(estimate, brought.withoutLearning(Set.copyOf(skills(estimate)))));
          assertThat(total(graph, estimate, Knowledge.NONE)).isLessThanOrEqualTo(withoutLearning);
          assertThat(withoutLearning).isLessThanOrEqualTo(whole);
        });
  }

  @Test
  void knowingMoreNeverAddsToATotal() {
    each(
        (graph, estimate) -> {
          Effort before = total(graph, estimate, Knowledge.NONE);
          Skill more = graph.anySkill();
          assertThat(total(graph, estimate, new Knowledge(Map.of(more, 100))))
              .isLessThanOrEqualTo(before);
        });
  }

  @Test
  void whatIsTaughtEarlierIsTaughtEarlierAndNotSkipped() {
    each(
        (graph, estimate) -> {
          Skill skipped = graph.anySkill();
          Map<Skill, Carried> carried =
              added(graph, estimate, Knowledge.NONE, Set.of(skipped)).carried();
          List<Skill> before = new ArrayList<>();
          for (Skill skill : skills(estimate)) {
            Carried part = carried.get(skill);
            if (part != null && part.through() == Through.TAUGHT_EARLIER) {
              assertThat(before).contains(part.from());
              assertThat(part.from()).isNotEqualTo(skipped);
            }
            before.add(skill);
          }
        });
  }

  @Test
  void aDroppedSkillShortensNothingAnyMore() {
    each(
        (graph, estimate) -> {
          Knowledge brought = added(graph, estimate, Knowledge.NONE, Set.of());
          for (Skill dropped : skills(estimate)) {
            assertThat(brought.withoutLearning(Set.of(dropped)).carried().values())
                .noneMatch(
                    part ->
                        part.through() == Through.TAUGHT_EARLIER && part.from().equals(dropped));
          }
        });
  }

  @Test
  void theGapHasTheOrderOfThePlan() {
    each(
        (graph, estimate) ->
            assertThat(
                    Gap.of(estimate, Knowledge.NONE, Set.of()).missing().stream()
                        .map(Gap.Open::skill))
                .isEqualTo(skills(estimate)));
  }
}
