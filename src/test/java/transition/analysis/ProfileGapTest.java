package transition.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static transition.model.Samples.skill;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import transition.analysis.ProfileGap.Held;
import transition.model.Role;
import transition.model.Skill;

class ProfileGapTest {

  private static final Skill PYTHON = skill("python");
  private static final Skill STATISTICS = skill("statistics");
  private static final Skill MODELS = skill("models", "python", "statistics");
  private static final Skill NETWORKS = skill("networks", "models");
  private static final Skill TALKING = skill("talking");
  private static final Map<String, Skill> ALL =
      Stream.of(PYTHON, STATISTICS, MODELS, NETWORKS, TALKING)
          .collect(Collectors.toMap(Skill::id, Function.identity()));

  @Test
  void whatBothProfilesListIsHeldAndTheRestIsMissing() {
    ProfileGap gap = gap(of("old", PYTHON), of("new", PYTHON, STATISTICS));
    assertThat(gap.held()).containsExactly(new Held(PYTHON, Optional.empty()));
    assertThat(gap.missing()).containsExactly(STATISTICS);
  }

  @Test
  void aHeldSkillBringsItsPrerequisites() {
    ProfileGap gap = gap(of("old", NETWORKS), of("new", STATISTICS, MODELS, NETWORKS));
    assertThat(gap.held())
        .containsExactly(
            new Held(STATISTICS, Optional.of(NETWORKS)),
            new Held(MODELS, Optional.of(NETWORKS)),
            new Held(NETWORKS, Optional.empty()));
    assertThat(gap.missing()).isEmpty();
  }

  @Test
  void prerequisitesOfAMissingSkillAreMissingUnlessTheyAreHeld() {
    ProfileGap gap = gap(of("old", PYTHON), of("new", NETWORKS));
    assertThat(gap.missing()).containsExactly(STATISTICS, MODELS, NETWORKS);
    assertThat(gap.held()).isEmpty();
  }

  @Test
  void skillsOfAnyJobAreListedAsHeldOnlyIfTheTargetNeedsThem() {
    ProfileGap asked =
        ProfileGap.of(of("old"), of("new", TALKING), List.of(TALKING), ProfileGapTest::byId);
    assertThat(asked.held()).containsExactly(new Held(TALKING, Optional.empty()));
    ProfileGap unasked =
        ProfileGap.of(of("old"), of("new", PYTHON), List.of(TALKING), ProfileGapTest::byId);
    assertThat(unasked.held()).isEmpty();
    assertThat(unasked.missing()).containsExactly(PYTHON);
  }

  private static ProfileGap gap(Role from, Role to) {
    return ProfileGap.of(from, to, List.of(), ProfileGapTest::byId);
  }

  private static Skill byId(String id) {
    return Optional.ofNullable(ALL.get(id)).orElseThrow();
  }

  private static Role of(String id, Skill... skills) {
    return new Role(
        id, id, id, List.of(), "", List.of(), List.of(), List.of(skills), List.of(), List.of());
  }
}
