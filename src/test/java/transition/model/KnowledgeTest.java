package transition.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static transition.model.Samples.skill;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnowledgeTest {

  private static final Skill DOCKER = skill("docker");

  @ParameterizedTest
  @CsvSource({"100, 50, 50", "101, 50, 51", "3, 50, 2", "600, 99, 6", "600, 1, 594", "600, 100, 0"})
  void whatIsLeftIsRoundedToTheNearestMinute(long minutes, int percent, long left) {
    Knowledge knowledge = new Knowledge(Map.of(DOCKER, percent));
    assertThat(knowledge.left(new Effort(minutes), DOCKER)).isEqualTo(new Effort(left));
    assertThat(knowledge.percentOf(DOCKER)).isEqualTo(percent);
  }

  @Test
  void aSkillThatIsNotNamedIsNotKnown() {
    assertThat(Knowledge.NONE.percentOf(DOCKER)).isZero();
    assertThat(Knowledge.NONE.left(new Effort(600), DOCKER)).isEqualTo(new Effort(600));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 101})
  void aSkillIsKnownToOneToAHundredPercent(int percent) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Knowledge(Map.of(DOCKER, percent)));
  }

  @Test
  void skillsKeepTheOrderInWhichTheyWereNamedWhateverHappensToTheMap() {
    Map<Skill, Integer> named = new LinkedHashMap<>();
    named.put(skill("z"), 1);
    named.put(skill("a"), 100);
    Knowledge knowledge = new Knowledge(named);
    named.clear();
    assertThat(knowledge.percents().keySet()).containsExactly(skill("z"), skill("a"));
  }

  @Test
  void itsEntriesAreWrittenAsTheCommandLineReadsThem() {
    Map<Skill, Integer> named = new LinkedHashMap<>();
    named.put(DOCKER, 100);
    named.put(skill("sql"), 50);
    assertThat(new Knowledge(named).entries()).containsExactly("docker", "sql=50%");
  }
}
