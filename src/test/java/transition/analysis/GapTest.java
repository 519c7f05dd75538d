package transition.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static transition.model.Samples.missing;
import static transition.model.Samples.skill;
import static transition.model.Samples.unranked;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import transition.catalog.BundledPack;
import transition.catalog.Catalog;
import transition.model.Effort;
import transition.model.Knowledge;
import transition.model.Priority;
import transition.model.Samples;
import transition.model.Skill;
import transition.model.Transition;

class GapTest {

  private final Catalog catalog = new Catalog(new BundledPack());
  private final Transition toMlops = transition("backend", "mlops");
  private final Skill docker = catalog.skill("docker-kubernetes");

  @Test
  void aBackendDeveloperLearnsForMlopsWhatIsCriticalFirst() {
    Gap gap = gap(toMlops, Knowledge.NONE);
    assertThat(gap.missing().stream().map(open -> open.skill().id()))
        .containsExactly(
            "machine-learning-fundamentals",
            "docker-kubernetes",
            "ml-pipelines",
            "model-monitoring",
            "python-data-science",
            "feature-stores");
    assertThat(gap.studyTime()).contains(hours(240));
    assertThat(gap.known()).isEmpty();
    assertThat(gap.transferable()).hasSize(5);
    assertThat(gap.brought()).isEqualTo(5);
    assertThat(gap.needed()).isEqualTo(11);
  }

  @Test
  void aSkillKnownInFullCountsAsBroughtAndIsNoPrerequisiteAnyMore() {
    Gap gap = gap(toMlops, new Knowledge(Map.of(docker, 100)));
    assertThat(gap.known()).containsExactly(docker);
    assertThat(gap.missing()).hasSize(5).extracting(Gap.Open::skill).doesNotContain(docker);
    assertThat(open(gap, "ml-pipelines").needsFirst())
        .extracting(Skill::id)
        .containsExactly("machine-learning-fundamentals");
    assertThat(gap.studyTime()).contains(hours(200));
    assertThat(gap.brought()).isEqualTo(6);
    assertThat(gap.needed()).isEqualTo(11);
  }

  @Test
  void aSkillKnownInPartStaysMissingWithWhatIsLeftOfIt() {
    Gap gap = gap(toMlops, new Knowledge(Map.of(docker, 50)));
    Gap.Open open = open(gap, "docker-kubernetes");
    assertThat(open.knownPercent()).isEqualTo(50);
    assertThat(open.left()).contains(hours(20));
    assertThat(open.left().map(Effort::referenceWeeksText)).contains("2");
    assertThat(gap.known()).isEmpty();
    assertThat(gap.studyTime()).contains(hours(220));
    assertThat(gap.brought()).isEqualTo(5);
    assertThat(gap.needed()).isEqualTo(11);
  }

  @Test
  void aSkippedSkillIsLeftOutButNotHeld() {
    Gap gap = Gap.of(toMlops, Knowledge.NONE, Set.of(docker));
    assertThat(gap.skipped()).containsExactly(docker);
    assertThat(gap.known()).isEmpty();
    assertThat(gap.missing()).hasSize(5).extracting(Gap.Open::skill).doesNotContain(docker);
    assertThat(open(gap, "ml-pipelines").needsFirst())
        .extracting(Skill::id)
        .containsExactly("machine-learning-fundamentals");
    assertThat(gap.studyTime()).contains(hours(200));
    assertThat(gap.brought()).isEqualTo(5);
    assertThat(gap.needed()).isEqualTo(11);
  }

  @Test
  void aSkippedSkillIsKnownOnlyIfItIsKnownInFull() {
    Gap whole = Gap.of(toMlops, new Knowledge(Map.of(docker, 100)), Set.of(docker));
    assertThat(whole).isEqualTo(gap(toMlops, new Knowledge(Map.of(docker, 100))));
    Gap part = Gap.of(toMlops, new Knowledge(Map.of(docker, 99)), Set.of(docker));
    assertThat(part).isEqualTo(Gap.of(toMlops, Knowledge.NONE, Set.of(docker)));
  }

  @Test
  void skillsThatAreSkippedComeInTheOrderOfTheGuide() {
    List<Skill> guide = toMlops.missing().items().stream().map(missing -> missing.skill()).toList();
    List<Skill> backwards = new ArrayList<>(guide);
    Collections.reverse(backwards);
    Gap gap = Gap.of(toMlops, Knowledge.NONE, new LinkedHashSet<>(backwards));
    assertThat(gap.skipped()).isEqualTo(guide);
    assertThat(gap.missing()).isEmpty();
    assertThat(gap.studyTime()).contains(Effort.ZERO);
    assertThat(gap.needed()).isEqualTo(11);
  }

  @Test
  void skippingWhatTheTransitionDoesNotAskForChangesNothing() {
    assertThat(Gap.of(toMlops, Knowledge.NONE, Set.of(skill("cooking"))))
        .isEqualTo(gap(toMlops, Knowledge.NONE));
  }

  @Test
  void oneSkillKnownToNinetyNinePercentIsStillMissing() {
    assertThat(gap(toMlops, new Knowledge(Map.of(docker, 99))).missing()).hasSize(6);
  }

  @Test
  void needsFirstNamesOnlyWhatIsMissingToo() {
    Gap gap = gap(toMlops, Knowledge.NONE);
    assertThat(open(gap, "machine-learning-fundamentals").needsFirst()).isEmpty();
    assertThat(open(gap, "ml-pipelines").needsFirst())
        .extracting(Skill::id)
        .containsExactly("machine-learning-fundamentals", "docker-kubernetes");
  }

  @Test
  void aSkillThatTheTransitionDoesNotAskForChangesNothing() {
    Gap gap = gap(toMlops, new Knowledge(Map.of(skill("cooking"), 100)));
    assertThat(gap).isEqualTo(gap(toMlops, Knowledge.NONE));
  }

  @Test
  void aGuideWithoutWeeksOrPrioritiesHasNeitherStudyTimeNorPriorities() {
    Gap gap = gap(transition("ml-engineer", "backend"), Knowledge.NONE);
    assertThat(gap.studyTime()).isEmpty();
    assertThat(gap.hasWeeks()).isFalse();
    assertThat(gap.hasPriorities()).isFalse();
    assertThat(gap.missing()).hasSize(5).allMatch(open -> open.left().isEmpty());
    assertThat(gap(toMlops, Knowledge.NONE).hasWeeks()).isTrue();
    assertThat(gap(toMlops, Knowledge.NONE).hasPriorities()).isTrue();
  }

  @Test
  void aSingleSkillWithoutWeeksLeavesTheStudyTimeOpen() {
    Transition mixed =
        Samples.transition(
            List.of(missing(skill("a"), Priority.CRITICAL, 2), unranked(skill("b"))), List.of());
    Gap gap = gap(mixed, Knowledge.NONE);
    assertThat(gap.studyTime()).isEmpty();
    assertThat(gap.hasWeeks()).isTrue();
    assertThat(gap(mixed, new Knowledge(Map.of(skill("b"), 100))).studyTime()).contains(hours(20));
  }

  @Test
  void someoneWhoKnowsEverythingHasNothingLeftToStudy() {
    Transition small =
        Samples.transition(List.of(missing(skill("a"), Priority.CRITICAL, 2)), List.of());
    Gap gap = gap(small, new Knowledge(Map.of(skill("a"), 100)));
    assertThat(gap.missing()).isEmpty();
    assertThat(gap.studyTime()).contains(Effort.ZERO);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "600, 1", "900, 1.5", "6000, 10", "29, 0", "30, 0.1", "599, 1", "630, 1.1"})
  void weeksHaveAtMostOneDecimal(long minutes, String weeks) {
    assertThat(new Effort(minutes).referenceWeeksText()).isEqualTo(weeks);
  }

  private static Gap gap(Transition transition, Knowledge knowledge) {
    return Gap.of(transition, knowledge, Set.of());
  }

  private Transition transition(String from, String to) {
    return catalog.transition(catalog.role(from), catalog.role(to)).orElseThrow();
  }

  private static Gap.Open open(Gap gap, String id) {
    return gap.missing().stream()
        .filter(open -> open.skill().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Effort hours(int hours) {
    return new Effort(hours * 60L);
  }
}
