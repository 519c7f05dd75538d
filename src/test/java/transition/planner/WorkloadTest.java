package transition.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static transition.model.Samples.skill;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.model.Effort;
import transition.model.Knowledge;
import transition.model.Skill;

class WorkloadTest {

  private static final Skill A = skill("a");
  private static final Skill B = skill("b");
  private static final Skill C = skill("c");

  @ParameterizedTest
  @ValueSource(ints = {-1, 301, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void slackOutsideOfZeroToThreeHundredPercentIsRefused(int percent) {
    assertThatIllegalArgumentException().isThrownBy(() -> slack(percent));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 600, 600, 0",
    "25, 600, 750, 150",
    "300, 600, 2400, 1800",
    "1, 2600, 2626, 26",
    "33, 100, 133, 33"
  })
  void slackIsAddedToEveryMinute(int percent, long minutes, long stretched, long added) {
    assertThat(slack(percent).withSlack(minutes)).isEqualTo(stretched);
    assertThat(slack(percent).slackIn(new Effort(stretched))).isEqualTo(new Effort(added));
  }

  @Test
  void newlySkippedSkillsComeAfterEarlierOnes() {
    Knowledge knowledge = new Knowledge(Map.of(A, 50));
    Workload one = new Workload(knowledge, Set.of(C), 25);
    Workload more = one.skipping(new LinkedHashSet<>(List.of(C, A, B)));
    assertThat(more.skipped()).containsExactly(C, A, B);
    assertThat(more.knowledge()).isEqualTo(knowledge);
    assertThat(more.slackPercent()).isEqualTo(25);
    assertThat(one.skipped()).containsExactly(C);
  }

  @Test
  void skippedSkillsAreCopied() {
    Set<Skill> skills = new LinkedHashSet<>(List.of(A));
    Workload workload = new Workload(Knowledge.NONE, skills, 0);
    skills.add(B);
    assertThat(workload.skipped()).containsExactly(A);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> workload.skipped().add(B));
  }

  private static Workload slack(int percent) {
    return new Workload(Knowledge.NONE, Set.of(), percent);
  }
}
