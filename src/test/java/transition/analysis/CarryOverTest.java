package transition.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import transition.model.Effort;
import transition.model.Knowledge;
import transition.model.Knowledge.Carried;
import transition.model.Knowledge.Through;
import transition.model.Learning;
import transition.model.PlaybookDefaults;
import transition.model.Related;
import transition.model.Role;
import transition.model.Samples;
import transition.model.Skill;
import transition.model.Sourced;
import transition.model.Transition;

class CarryOverTest {

  private static final Skill PODMAN = Samples.skill("podman");
  private static final Skill CLOUD = Samples.skill("cloud");
  private static final Skill DOCKER =
      new Skill(
          "docker",
          "Docker",
          List.of(),
          "any",
          List.of(),
          List.of(),
          List.of(new Related("cloud", 20, ""), new Related("podman", 75, "")),
          new Learning(
              OptionalInt.of(4), Optional.empty(), "", "Read.", List.of(), Optional.of("Build.")));

  @Test
  void theRelatedSkillThatBringsTheMostCounts() {
    Knowledge known = added(Knowledge.NONE, estimate(CLOUD, PODMAN));
    assertThat(known.carried())
        .containsExactly(Map.entry(DOCKER, new Carried(PODMAN, 75, Through.RELATED)));
    assertThat(known.percentOf(DOCKER)).isEqualTo(75);
    assertThat(known.left(new Effort(2_400), DOCKER)).isEqualTo(new Effort(600));
  }

  @Test
  void aSkillThatAnotherOneOfTheRoleBuildsOnCountsToo() {
    Skill pods = Samples.skill("pods", "podman");
    Transition estimate = estimate(pods);
    assertThat(added(Knowledge.NONE, estimate).carried())
        .containsExactly(Map.entry(DOCKER, new Carried(PODMAN, 75, Through.RELATED)));
    assertThat(estimate.headline().difficulty()).contains("easy");
  }

  @Test
  void withoutARelatedSkillNothingCarriesOver() {
    assertThat(added(Knowledge.NONE, estimate()).carried()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"100, 75", "50, 37", "2, 1", "1, 0"})
  void aPartlyKnownSkillCarriesOverInPart(int known, int carried) {
    Knowledge said = new Knowledge(Map.of(PODMAN, known));
    assertThat(added(said, estimate()).percentOf(DOCKER)).isEqualTo(carried);
  }

  @Test
  void whatTheUserSaysOfASkillCountsMore() {
    Knowledge said = new Knowledge(Map.of(DOCKER, 10));
    Knowledge known = added(said, estimate(PODMAN));
    assertThat(known.percentOf(DOCKER)).isEqualTo(10);
    assertThat(known.carriedUnsaid()).isEmpty();
    assertThat(known.entries()).containsExactly("docker=10%");
  }

  @Test
  void aSkillKnownInFullBringsItsPrerequisites() {
    Skill swarm = Samples.skill("swarm", "docker");
    Knowledge known = added(new Knowledge(Map.of(swarm, 100)), estimate());
    assertThat(known.carried())
        .containsExactly(Map.entry(DOCKER, new Carried(swarm, 100, Through.DEPENDENT)));
    assertThat(known.left(new Effort(2_400), DOCKER)).isEqualTo(Effort.ZERO);
    assertThat(added(new Knowledge(Map.of(swarm, 99)), estimate()).carried()).isEmpty();
    Knowledge said = new Knowledge(Map.of(swarm, 100, DOCKER, 10));
    assertThat(added(said, estimate()).percentOf(DOCKER)).isEqualTo(10);
  }

  @Test
  void theFiguresOfAGuideStayItsOwn() {
    Transition guided = Samples.transition(List.of(Samples.unranked(DOCKER)), List.of());
    assertThat(added(new Knowledge(Map.of(PODMAN, 100)), guided).carried()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"100, easy", "101, moderate", "300, moderate", "301, hard", "9000, hard"})
  void theDifficultyOfAnEstimateFollowsFromItsHours(long hours, String word) {
    assertThat(Difficulty.of(new Effort(hours * 60)).word()).isEqualTo(word);
  }

  /** From a role with these skills to one that asks for Docker. */
  private static Transition estimate(Skill... skills) {
    ProfileGap gap =
        ProfileGap.of(with("old", skills), with("new", DOCKER), List.of(), CarryOverTest::skill);
    PlaybookDefaults backing =
        new PlaybookDefaults(
            Sourced.own(List.of()),
            Sourced.own(List.of()),
            Sourced.own(List.of()),
            Sourced.own(List.of()),
            Optional.empty());
    return DerivedTransition.of(gap, backing, Map.of(), CarryOverTest::skill);
  }

  private static Knowledge added(Knowledge knowledge, Transition transition) {
    return CarryOver.added(knowledge, transition, Set.of(), CarryOverTest::skill);
  }

  private static Skill skill(String id) {
    return Stream.of(PODMAN, CLOUD, DOCKER)
        .filter(one -> one.id().equals(id))
        .findAny()
        .orElseThrow();
  }

  private static Role with(String id, Skill... skills) {
    return new Role(
        id, id, id, List.of(), "", List.of(), List.of(), List.of(skills), List.of(), List.of());
  }
}
