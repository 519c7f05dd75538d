package transition.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static transition.model.Priority.CRITICAL;
import static transition.model.Priority.IMPORTANT;
import static transition.model.Priority.NICE_TO_HAVE;
import static transition.model.Samples.skill;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import transition.model.Priority;
import transition.model.Role;
import transition.model.Skill;

class EstimatedPriorityTest {

  private static final Skill BASE = skill("base");
  private static final Skill MIDDLE = skill("middle", "base");
  private static final Skill TOP = skill("top", "middle");
  private static final Map<String, Skill> ALL =
      Stream.of(BASE, MIDDLE, TOP).collect(Collectors.toMap(Skill::id, Function.identity()));

  private static Priority of(Skill skill, Priority... given) {
    Role role =
        new Role(
            "new",
            "new",
            "new",
            List.of(),
            "",
            List.of(),
            List.of(),
            List.of(BASE, MIDDLE, TOP),
            List.of(),
            List.of());
    Map<String, List<Priority>> guides =
        given.length == 0 ? Map.of() : Map.of(skill.id(), List.of(given));
    return new EstimatedPriority(role, guides, id -> ALL.getOrDefault(id, BASE)).of(skill);
  }

  @Test
  void whatNoGuideRanksIsImportantUnlessTwoOthersBuildOnIt() {
    assertThat(of(TOP)).isEqualTo(IMPORTANT);
    assertThat(of(MIDDLE)).isEqualTo(IMPORTANT);
    assertThat(of(BASE)).isEqualTo(CRITICAL);
  }

  @Test
  void halfOfTheGuidesThatRankASkillDecide() {
    assertThat(of(TOP, NICE_TO_HAVE)).isEqualTo(NICE_TO_HAVE);
    assertThat(of(TOP, NICE_TO_HAVE, CRITICAL)).isEqualTo(CRITICAL);
    assertThat(of(TOP, NICE_TO_HAVE, NICE_TO_HAVE, CRITICAL)).isEqualTo(NICE_TO_HAVE);
    assertThat(of(TOP, IMPORTANT, NICE_TO_HAVE, CRITICAL)).isEqualTo(IMPORTANT);
    assertThat(of(TOP, IMPORTANT, NICE_TO_HAVE)).isEqualTo(IMPORTANT);
  }

  @Test
  void whatOthersBuildOnIsCriticalWhateverTheGuidesSay() {
    assertThat(of(BASE, NICE_TO_HAVE)).isEqualTo(CRITICAL);
  }
}
