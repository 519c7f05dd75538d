package transition.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.model.Role;
import transition.model.Skill;
import transition.naming.Suggestions;
import transition.naming.UnknownNameException;

class LookupTest {

  private final Catalog catalog = new Catalog(new BundledPack());

  /** Counts what is read of the bundled pack. */
  private static final class CountingPack extends PassingPack {

    private final List<String> read = new ArrayList<>();
    private final List<String> listed = new ArrayList<>();

    CountingPack() {
      super(new BundledPack());
    }

    @Override
    public Optional<PackFile> read(String path) {
      read.add(path);
      return super.read(path);
    }

    @Override
    public List<String> list(String folder) {
      listed.add(folder);
      return super.list(folder);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "mlops, mlops",
    "MLOps, mlops",
    "ml-ops, mlops",
    "ML Ops, mlops",
    "MLOps Engineer, mlops",
    "mlops_engineer, mlops",
    "'  MLOPS   Engineer ', mlops",
    "AI Data Scientist, data-scientist",
    "ds, data-scientist",
    "data_scientist, data-scientist",
    "Backend-Dev, backend",
    "BACKEND DEVELOPER, backend",
    "Machine Learning Engineer, ml-engineer",
  })
  void aRoleIsFoundByIdAliasOrTitleInAnyCase(String typed, String id) {
    assertThat(catalog.role(typed).id()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "sql, sql",
    "K8S, docker-kubernetes",
    "Docker and Kubernetes, docker-kubernetes",
    "docker_and_kubernetes, docker-kubernetes",
    "DevOps and CI/CD, devops",
    "python or node.js, backend-programming",
    "'Message Queues (RabbitMQ, Kafka)', message-queues",
  })
  void aSkillIsFoundByIdAliasOrTitleInAnyCase(String typed, String id) {
    assertThat(catalog.skill(typed).id()).isEqualTo(id);
  }

  @Test
  void everyRoleIsFoundByEachOfItsNames() {
    for (Role role : catalog.roles()) {
      assertThat(catalog.role(role.id())).isEqualTo(role);
      assertThat(catalog.role(role.title())).isEqualTo(role);
      assertThat(role.aliases())
          .allSatisfy(alias -> assertThat(catalog.role(alias)).isEqualTo(role));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "mlop, mlops",
    "back-end, backend",
    "datascientist, data-scientist",
    "Featur Enginer, feature-engineer",
  })
  void aMisspeltRoleIsSuggested(String typed, String id) {
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> catalog.role(typed))
        .withMessage(
            "unknown role \"%s\"; did you mean \"%s\"? (all of them: transition list roles)"
                .formatted(typed, id));
  }

  @Test
  void aMisspeltSkillIsSuggested() {
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> catalog.skill("kubernets"))
        .withMessageStartingWith(
            "unknown skill \"kubernets\"; did you mean \"docker-kubernetes\"?");
  }

  @Test
  void severalNearNamesAreAllSuggestedNearestFirst() {
    assertThat(Suggestions.nearest("mat", List.of("moat", "map", "cart", "mat-b", "zebra", "met")))
        .containsExactly("map", "met", "moat");
    assertThat(Suggestions.didYouMean("mop", List.of("map", "mob")))
        .isEqualTo("; did you mean \"map\" or \"mob\"?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"astronaut", "zz", "x"})
  void nothingIsSuggestedForADissimilarName(String typed) {
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> catalog.role(typed))
        .withMessage("unknown role \"" + typed + "\" (all of them: transition list roles)");
  }

  static List<String> hostileNames() {
    return List.of(
        "",
        " ",
        "\t\n",
        "../../etc/passwd",
        "../roles/backend",
        "roles/backend",
        "backend.yaml",
        "/etc/passwd",
        "..\\..\\backend",
        "backend\0",
        "\u001b[31mbackend\u001b[0m",
        "backend\u202e",
        "-",
        "--",
        "-backend",
        "a".repeat(64),
        "a".repeat(100_000),
        "b-".repeat(100_000));
  }

  @ParameterizedTest
  @MethodSource("hostileNames")
  void aHostileNameIsJustUnknownAndNoFileIsReadForIt(String typed) {
    CountingPack pack = new CountingPack();
    Catalog counted = new Catalog(pack);
    assertThatExceptionOfType(UnknownNameException.class).isThrownBy(() -> counted.role(typed));
    assertThatExceptionOfType(UnknownNameException.class).isThrownBy(() -> counted.skill(typed));
    assertThat(pack.read)
        .filteredOn(path -> !path.endsWith("/" + typed + ".yaml"))
        .allMatch(path -> path.matches("(skills|sources|roles)/[a-z-]{1,30}\\.yaml"));
    assertThat(pack.read.contains("roles/" + typed + ".yaml"))
        .isEqualTo(typed.equals("a".repeat(64)));
  }

  @Test
  void aTransitionByIdsReadsOnlyTheFilesItNeedsAndEachOnce() {
    CountingPack pack = new CountingPack();
    Catalog counted = new Catalog(pack);
    Role backend = counted.role("backend");
    Role mlops = counted.role("mlops");
    Set<String> needed =
        new TreeSet<>(
            Set.of("roles/backend.yaml", "roles/mlops.yaml", "transitions/backend-to-mlops.yaml"));
    counted.transition(backend, mlops);
    for (Role role : List.of(backend, mlops)) {
      role.sources().forEach(source -> needed.add("sources/" + source.id() + ".yaml"));
      for (Skill skill : role.skills()) {
        needed.add("skills/" + skill.id() + ".yaml");
        skill.learning().source().ifPresent(one -> needed.add("sources/" + one.id() + ".yaml"));
      }
    }
    assertThat(pack.read).containsExactlyInAnyOrderElementsOf(needed);
    assertThat(pack.listed).isEmpty();
  }

  @Test
  void aTransitionThatBorrowsReadsItsPlaybookOnce() {
    CountingPack pack = new CountingPack();
    Catalog counted = new Catalog(pack);
    counted.transition(counted.role("ml-engineer"), counted.role("backend"));
    assertThat(pack.read).containsOnlyOnce("playbooks/career-change.yaml").doesNotHaveDuplicates();
  }

  @Test
  void aMoveWithoutAGuideReadsThePlaybookOnce() {
    CountingPack pack = new CountingPack();
    Catalog counted = new Catalog(pack);
    Role from = counted.role("mlops");
    Role to = counted.role("ml-engineer");
    assertThat(counted.skillsOfAnyJob()).isNotEmpty();
    assertThat(counted.playbookDefaults(from, to, to.skills()).closing().items()).isNotEmpty();
    assertThat(pack.read).containsOnlyOnce("playbooks/career-change.yaml").doesNotHaveDuplicates();
  }

  @Test
  void aSkillReadsItsPrerequisitesAndNothingElse() {
    CountingPack pack = new CountingPack();
    new Catalog(pack).skill("nosql-databases");
    assertThat(pack.read)
        .containsExactly(
            "skills/nosql-databases.yaml", "skills/database-design.yaml", "skills/sql.yaml");
    assertThat(pack.listed).isEmpty();
  }

  @Test
  void aPairWithoutAGuideHasNoAuthoredTransition() {
    assertThat(catalog.transition(catalog.role("ml-engineer"), catalog.role("mlops"))).isEmpty();
    assertThat(catalog.authored(catalog.roles()).get("ml-engineer")).doesNotContain("mlops");
    assertThat(catalog.authored(catalog.roles()).get("backend")).contains("mlops");
  }
}
