package transition.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static transition.model.Priority.CRITICAL;
import static transition.model.Priority.IMPORTANT;
import static transition.model.Priority.NICE_TO_HAVE;
import static transition.model.Samples.missing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import transition.model.Knowledge;
import transition.model.Knowledge.Carried;
import transition.model.Knowledge.Through;
import transition.model.Learning;
import transition.model.MissingSkill;
import transition.model.Related;
import transition.model.Samples;
import transition.model.Skill;

class EstimateOrderTest {

  private static Skill related(String id, Related... parts) {
    return new Skill(
        id, id, List.of(), "any", List.of(), List.of(), List.of(parts), Learning.UNKNOWN);
  }

  private static List<String> order(Knowledge brought, MissingSkill... skills) {
    Map<String, Skill> all = new HashMap<>();
    Stream.of(skills).forEach(one -> all.put(one.skill().id(), one.skill()));
    return EstimateOrder.of(
            List.of(skills), brought, id -> Optional.ofNullable(all.get(id)).orElseThrow())
        .stream()
        .map(one -> one.skill().id())
        .toList();
  }

  @Test
  void theMostImportantComesFirstAndOtherwiseTheProfileDecides() {
    assertThat(
            order(
                Knowledge.NONE,
                missing(Samples.skill("nice"), NICE_TO_HAVE, 1),
                missing(Samples.skill("b"), IMPORTANT, 1),
                missing(Samples.skill("a"), IMPORTANT, 1),
                missing(Samples.skill("first"), CRITICAL, 1)))
        .containsExactly("first", "b", "a", "nice");
  }

  @Test
  void aPrerequisiteIsAsImportantAsWhatNeedsIt() {
    assertThat(
            order(
                Knowledge.NONE,
                missing(Samples.skill("middle"), IMPORTANT, 1),
                missing(Samples.skill("base"), NICE_TO_HAVE, 1),
                missing(Samples.skill("top", "base"), CRITICAL, 1)))
        .containsExactly("base", "top", "middle");
  }

  @Test
  void aSkillWaitsForOneThatShortensItMore() {
    MissingSkill late = missing(related("late", new Related("early", 50, "")), IMPORTANT, 4);
    MissingSkill early = missing(related("early", new Related("late", 30, "")), IMPORTANT, 4);
    assertThat(order(Knowledge.NONE, late, early)).containsExactly("early", "late");
    MissingSkill brief = missing(late.skill(), IMPORTANT, 1);
    assertThat(order(Knowledge.NONE, brief, early)).containsExactly("late", "early");
  }

  @Test
  void whatIsBroughtAlreadySavesNothing() {
    MissingSkill late = missing(related("late", new Related("early", 50, "")), IMPORTANT, 4);
    MissingSkill early = missing(related("early", new Related("late", 30, "")), IMPORTANT, 4);
    Knowledge brought =
        Knowledge.NONE.with(
            Map.of(late.skill(), new Carried(Samples.skill("old"), 50, Through.RELATED)));
    assertThat(order(brought, late, early)).containsExactly("late", "early");
  }
}
