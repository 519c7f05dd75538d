package transition.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import transition.catalog.BundledPack;
import transition.catalog.Catalog;
import transition.model.Role;
import transition.model.Skill;
import transition.model.Transition;

class NarrowingTest {

  private final Catalog catalog = new Catalog(new BundledPack());

  @Test
  void withoutARoleEverythingStays() {
    ListFilter none = narrowing("", "");
    assertThat(none.isNone()).isTrue();
    assertThat(none.transitions(catalog.transitions())).isEqualTo(catalog.transitions());
    assertThat(none.skills(catalog.skills())).isEqualTo(catalog.skills());
  }

  @Test
  void oneRoleNarrowsRolesToTheOtherEndsOfItsTransitions() {
    assertThat(roles(narrowing("backend", "")))
        .contains("data-scientist", "feature-engineer", "mlops")
        .doesNotContain("backend");
    assertThat(roles(narrowing("", "backend")))
        .contains("data-scientist", "ml-engineer")
        .doesNotContain("backend");
  }

  @Test
  void twoRolesStayIfATransitionLeadsFromTheOneToTheOther() {
    assertThat(roles(narrowing("backend", "mlops"))).containsExactly("backend", "mlops");
    assertThat(roles(narrowing("mlops", "backend"))).isEmpty();
    assertThat(narrowing("backend", "mlops").isNone()).isFalse();
  }

  @Test
  void twoRolesNarrowSkillsToThoseThatBothHave() {
    assertThat(narrowing("ml-engineer", "backend").skills(catalog.skills()))
        .extracting(Skill::id)
        .contains("python", "project-coordination")
        .doesNotContain("nosql-databases", "ml-pipelines");
  }

  @Test
  void idsAreThoseOfAllListsThatWereAskedFor() {
    ListFilter narrowing = narrowing("ml-engineer", "backend");
    List<Transition> transitions = narrowing.transitions(catalog.transitions());
    Listing listing =
        new Listing(
            Optional.of(narrowing.roles(transitions)), Optional.of(transitions), Optional.empty());
    assertThat(listing.ids()).containsExactly("ml-engineer", "backend", "ml-engineer-to-backend");
  }

  private List<String> roles(ListFilter narrowing) {
    return narrowing.roles(catalog.transitions()).stream().map(Role::id).toList();
  }

  private ListFilter narrowing(String from, String to) {
    return new ListFilter(role(from), role(to));
  }

  private Optional<Role> role(String id) {
    return id.isEmpty() ? Optional.empty() : Optional.of(catalog.role(id));
  }
}
