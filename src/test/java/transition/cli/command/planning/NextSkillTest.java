package transition.cli.command.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.catalog.BundledPack;
import transition.catalog.Catalog;
import transition.cli.Answers;
import transition.cli.Run;
import transition.error.ExitStatus;
import transition.model.Role;
import transition.model.Skill;

class NextSkillTest {

  private static final Catalog CATALOG = new Catalog(new BundledPack());

  @ParameterizedTest
  @ValueSource(strings = {"", " --have python-data-science", " --have deep-learning=30%"})
  void whatASkillSavesIsWhatRoadmapsWithItAreShorter(String have) {
    for (String from : Answers.ROLES) {
      Map<String, BigDecimal> before = totals(from, have);
      JsonNode answer = Answers.to("next-skill --from " + from + have);
      assertThat(answer.has("best")).as(from).isTrue();
      List<JsonNode> gains = new ArrayList<>(List.of(answer.get("best")));
      answer.get("others").forEach(gains::add);
      for (JsonNode gain : gains) {
        String skill = gain.at("/skill/id").asText();
        Map<String, BigDecimal> after = totals(from, with(have, skill));
        BigDecimal saved = BigDecimal.ZERO;
        List<String> shorter = new ArrayList<>();
        for (String to : before.keySet()) {
          BigDecimal less = before.get(to).subtract(after.get(to));
          saved = saved.add(less);
          if (less.signum() > 0) {
            shorter.add(to);
          }
        }
        assertThat(Answers.texts(gain.get("shortens"), "")).hasSameSizeAs(shorter);
        assertThat(gain.get("shortens")).extracting(JsonNode::asText).containsAll(shorter);
        assertThat(gain.get("savedHours").doubleValue())
            .as(from + " " + skill)
            .isCloseTo(saved.doubleValue(), offset(0.1));
      }
      assertThat(answer.at("/best/needsFirst")).isEmpty();
    }
  }

  /** A skill of which only a part is known is then known whole. */
  private static String with(String have, String skill) {
    return have.contains(skill + "=") ? " --have " + skill : have + " --have " + skill;
  }

  private static Map<String, BigDecimal> totals(String from, String have) {
    Map<String, BigDecimal> totals = new LinkedHashMap<>();
    Answers.to("compare --from " + from + have)
        .get("targets")
        .forEach(
            target ->
                totals.put(
                    target.at("/role/id").asText(), target.get("totalHours").decimalValue()));
    return totals;
  }

  @Test
  void othersAreRankedByTheRolesThatTheyHelpWith() {
    JsonNode others = Answers.to("next-skill --from backend").get("others");
    List<Integer> roles = new ArrayList<>();
    others.forEach(gain -> roles.add(-gain.get("shortens").size()));
    assertThat(roles).hasSizeLessThanOrEqualTo(10).isSorted();
  }

  @Test
  void aSkillWhosePrerequisitesAreMissingGivesWayToOneOfThem() {
    JsonNode answer = Answers.to("next-skill --from backend --to ml-engineer");
    assertThat(answer.at("/best/needsFirst")).isEmpty();
    JsonNode toMlops =
        Answers.to(
            "next-skill --from data-scientist --to mlops --have devops --have feature-stores");
    assertThat(toMlops.at("/best/skill/id").asText()).isEqualTo("docker-kubernetes");
  }

  @Test
  void theTextNamesTheSkillWhyAndHowToBegin() {
    String output = Run.outputOf("next-skill", "--from", "backend", "--to", "mlops,ml-engineer");
    assertThat(output)
        .contains("Learn this first: ", "Start with")
        .containsPattern("on\\s+the\\s+way\\s+to\\s+both\\s+roles,\\s+in\\s+total")
        .contains("Machine Learning Engineer");
    assertThat(Run.next(output))
        .startsWith("transition compare --from backend --to mlops,ml-engineer --have ");
  }

  @Test
  void withEverySkillThereIsNothingToLearn() {
    StringBuilder have = new StringBuilder();
    Answers.to("gap --from backend --to mlops")
        .get("missing")
        .forEach(one -> have.append(" --have ").append(one.at("/skill/id").asText()));
    String line = "next-skill --from backend --to mlops" + have;
    assertThat(Answers.to(line).has("best")).isFalse();
    assertThat(Run.outputOf(Run.words(line).toArray(String[]::new)))
        .contains("No task teaches a skill you lack.");
  }

  @Test
  void aSkillThatOthersNeedFirstMayShortenNoWayByItself(@TempDir Path pack) throws IOException {
    write(pack, "skills/base.yaml", "title: Base\n");
    write(pack, "skills/top.yaml", "title: Top\nneedsFirst: [base]\n");
    write(pack, "roles/old.yaml", "title: Old\nskills: [sql]\n");
    write(pack, "roles/new.yaml", "title: New\nskills: [base, top]\n");
    write(
        pack,
        "sources/notes.yaml",
        "title: Notes\nkind: notes\nmarket: US\nretrieved: 2026-11-01\nnote: Mine.\n");
    write(
        pack,
        "transitions/old-to-new.yaml",
        """
        from: old
        to: new
        source: notes
        market: US
        playbook: career-change
        headline: {}
        missing: [{skill: base, how: Read.}, {skill: top, how: Read.}]
        phases: [{title: Top, weeks: 2, tasks: [{text: Build., teaches: top}]}]
        """);
    assertThat(
            Run.outputOf("next-skill", "--from", "old", "--to", "new", "--data", pack.toString()))
        .contains("Learn this first: Base. It saves no time by itself, but Top needs it first.")
        .doesNotContain("saves 0 h");
  }

  @Test
  void whatTheProfileHoldsInOtherWordsIsNoSkillToLearnNorIsWhatItNeedsFirst(@TempDir Path pack)
      throws IOException {
    write(pack, "skills/base.yaml", "title: Base\n");
    write(pack, "skills/renamed.yaml", "title: Renamed\nneedsFirst: [base]\nheldWith: [sql]\n");
    write(pack, "skills/open.yaml", "title: Open\n");
    write(pack, "roles/old.yaml", "title: Old\nskills: [sql]\n");
    write(pack, "roles/new.yaml", "title: New\nskills: [base, renamed, open]\n");
    write(
        pack,
        "sources/notes.yaml",
        "title: Notes\nkind: notes\nmarket: US\nretrieved: 2026-11-01\nnote: Mine.\n");
    write(
        pack,
        "transitions/old-to-new.yaml",
        """
        from: old
        to: new
        source: notes
        market: US
        playbook: career-change
        headline: {}
        missing: [{skill: base, how: Read.}, {skill: renamed, how: Read.}, {skill: open, how: Read.}]
        phases:
          - title: All
            weeks: 6
            tasks: [{text: A., teaches: base}, {text: B., teaches: renamed}, {text: C., teaches: open}]
        """);
    JsonNode answer = Answers.to("next-skill --from old --to new --data " + pack);
    assertThat(answer.at("/best/skill/id").asText()).isEqualTo("open");
    assertThat(answer.get("others")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " --have docker", " --have python"})
  void nothingIsProposedThatTheProfileHoldsInWhateverWords(String have) {
    for (String from : Answers.ROLES) {
      Set<String> held = new HashSet<>();
      Role role = CATALOG.role(from);
      role.skills().forEach(skill -> addWithPrerequisites(skill, held));
      JsonNode answer = Answers.to("next-skill --from " + from + have);
      List<String> proposed = new ArrayList<>(Answers.texts(answer.get("others"), "skill/id"));
      proposed.add(answer.at("/best/skill/id").asText());
      assertThat(proposed).as(from).doesNotContainAnyElementsOf(held);
      for (String id : proposed) {
        assertThat(CATALOG.skillOfId(id).heldWith())
            .as(from + " " + id)
            .doesNotContainAnyElementsOf(held);
      }
    }
  }

  private static void addWithPrerequisites(Skill skill, Set<String> held) {
    held.add(skill.id());
    skill.needsFirst().forEach(id -> addWithPrerequisites(CATALOG.skillOfId(id), held));
  }

  private static void write(Path pack, String path, String text) throws IOException {
    Path file = pack.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "next-skill                                  | --from",
        "next-skill --from mlops --to mlops          | MLOps Engineer",
        "next-skill --from backend --to mlop         | did you mean",
        "next-skill --from backend --have doker      | did you mean"
      })
  void whatIsTypedWronglyIsAUsageError(String line, String said) {
    Run run = Run.of(Run.words(line).toArray(String[]::new)).failsWith(ExitStatus.USAGE);
    assertThat(run.error()).contains(said);
  }
}
