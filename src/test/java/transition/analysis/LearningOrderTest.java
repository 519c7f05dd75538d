package transition.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static transition.model.Priority.CRITICAL;
import static transition.model.Priority.IMPORTANT;
import static transition.model.Priority.NICE_TO_HAVE;
import static transition.model.Samples.missing;
import static transition.model.Samples.skill;
import static transition.model.Samples.unranked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import transition.NamedCases;
import transition.Seeds;
import transition.model.MissingSkill;
import transition.model.Priority;

@ExtendWith(NamedCases.class)
class LearningOrderTest {

  @Test
  void skillsAreLearnedByPriorityThenAsTheGuideListsThem() {
    assertThat(
            order(
                missing(skill("nice"), NICE_TO_HAVE, 1),
                missing(skill("second"), CRITICAL, 1),
                unranked(skill("unranked")),
                missing(skill("middle"), IMPORTANT, 1),
                missing(skill("third"), CRITICAL, 1)))
        .containsExactly("second", "third", "middle", "nice", "unranked");
  }

  @Test
  void aGuideWithoutPrioritiesKeepsItsOwnOrder() {
    assertThat(order(unranked(skill("b")), unranked(skill("c")), unranked(skill("a"))))
        .containsExactly("b", "c", "a");
  }

  @Test
  void aPrerequisiteIsPulledForwardRightBeforeWhatNeedsIt() {
    assertThat(
            order(
                missing(skill("base"), NICE_TO_HAVE, 1),
                missing(skill("first"), CRITICAL, 1),
                missing(skill("top", "base"), CRITICAL, 1)))
        .containsExactly("first", "base", "top");
  }

  @Test
  void whatAPrerequisiteNeedsComesBeforeIt() {
    assertThat(
            order(
                missing(skill("top", "mid"), CRITICAL, 1),
                missing(skill("mid", "base"), IMPORTANT, 1),
                missing(skill("base"), NICE_TO_HAVE, 1)))
        .containsExactly("base", "mid", "top");
  }

  @Test
  void severalPrerequisitesComeByTheirOwnPriority() {
    assertThat(
            order(
                missing(skill("top", "low", "high"), CRITICAL, 1),
                missing(skill("low"), NICE_TO_HAVE, 1),
                missing(skill("high"), IMPORTANT, 1)))
        .containsExactly("high", "low", "top");
  }

  @Test
  void aPrerequisiteThatIsNotMissingCountsAsMet() {
    assertThat(order(missing(skill("top", "known"), CRITICAL, 1))).containsExactly("top");
  }

  static LongStream seeds() {
    return Seeds.stream(300, 3_000);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everySkillIsLearnedOnceAndNeverBeforeWhatItNeeds(long seed) {
    Map<String, MissingSkill> open = randomGraph(new SplittableRandom(seed));
    List<String> order = ids(LearningOrder.of(open));
    assertThat(order).containsExactlyInAnyOrderElementsOf(open.keySet());
    for (MissingSkill missing : open.values()) {
      for (String need : missing.skill().needsFirst()) {
        assertThat(order).containsSubsequence(need, missing.skill().id());
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aLessImportantSkillComesEarlierOnlyIfSomethingAfterItNeedsIt(long seed) {
    Map<String, MissingSkill> open = randomGraph(new SplittableRandom(seed));
    List<MissingSkill> order = LearningOrder.of(open);
    for (int i = 1; i < order.size(); i++) {
      MissingSkill before = order.get(i - 1);
      MissingSkill after = order.get(i);
      if (rank(before) > rank(after)) {
        assertThat(order.subList(i, order.size()))
            .anyMatch(later -> later.skill().needsFirst().contains(before.skill().id()));
      }
    }
  }

  /** Skills in any order that need some of those with a lower number. */
  private static Map<String, MissingSkill> randomGraph(SplittableRandom random) {
    List<MissingSkill> skills = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(12); i++) {
      String[] needs =
          IntStream.range(0, i)
              .filter(need -> random.nextInt(4) == 0)
              .mapToObj(need -> "s" + need)
              .toArray(String[]::new);
      int rank = random.nextInt(4);
      Optional<Priority> priority =
          rank == 3
              ? Optional.empty()
              : Optional.of(List.of(CRITICAL, IMPORTANT, NICE_TO_HAVE).get(rank));
      MissingSkill missing =
          new MissingSkill(skill("s" + i, needs), priority, OptionalInt.empty(), "", List.of());
      skills.add(random.nextInt(skills.size() + 1), missing);
    }
    return byId(skills);
  }

  private static int rank(MissingSkill missing) {
    return missing.priority().map(Priority::ordinal).orElse(3);
  }

  private static List<String> order(MissingSkill... skills) {
    return ids(LearningOrder.of(byId(List.of(skills))));
  }

  private static Map<String, MissingSkill> byId(List<MissingSkill> skills) {
    Map<String, MissingSkill> byId = new LinkedHashMap<>();
    skills.forEach(missing -> byId.put(missing.skill().id(), missing));
    return byId;
  }

  private static List<String> ids(List<MissingSkill> skills) {
    return skills.stream().map(missing -> missing.skill().id()).toList();
  }
}
