package transition.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static transition.catalog.BrokenPack.broken;
import static transition.catalog.BrokenPack.replace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import transition.catalog.yaml.InvalidDataException;

/** References and what has to fit together, each broken once. */
class InvalidDataTest {

  private static final String WRANGLING = "skills/data-wrangling.yaml";
  private static final String MLOPS = "roles/mlops.yaml";
  private static final String MOVE = "transitions/backend-to-mlops.yaml";
  private static final String PLAYBOOK = "playbooks/career-change.yaml";

  @TempDir Path folder;

  static List<BrokenPack> brokenPacks() {
    return List.of(
        broken(
            "dangling skill in a role",
            MLOPS,
            replace("docker-kubernetes", "§docker-kubernets"),
            "skills[10]",
            "there is no such skill",
            "did you mean \"docker-kubernetes\"?"),
        broken(
            "dangling skill in a transition",
            MOVE,
            replace("skill: ml-pipelines", "skill: §ml-pipeline"),
            "missing[0].skill",
            "\"ml-pipeline\"",
            "there is no such skill",
            "did you mean \"ml-pipelines\""),
        broken(
            "dangling skill in a playbook",
            PLAYBOOK,
            replace("    analytical-thinking: >-", "    §analytical-thinkin: >-"),
            "transferable.how.analytical-thinkin",
            "there is no such skill",
            "did you mean \"analytical-thinking\"?"),
        broken(
            "dangling prerequisite",
            WRANGLING,
            replace("needsFirst: [python]", "needsFirst: [§pyhton]"),
            "needsFirst[0]",
            "there is no such skill",
            "did you mean \"python\""),
        broken(
            "dangling source",
            MLOPS,
            replace("[backend-to-mlops-us]", "[§backend-to-mlops-uk]"),
            "sources[0]",
            "there is no such source",
            "did you mean \"backend-to-mlops-us\""),
        broken(
            "dangling playbook",
            MOVE,
            replace("career-change", "§career-chance"),
            "playbook",
            "playbooks/career-chance.yaml; add it or name another"),
        broken(
            "a task that teaches no missing skill",
            MOVE,
            replace("teaches: docker-kubernetes", "teaches: §sql"),
            "phases[1].tasks[0].teaches",
            "\"sql\"",
            "a task teaches one of the missing skills"),
        broken(
            "an id that leaves the folder",
            MOVE,
            replace("career-change", "§../playbooks/career-change"),
            "playbook",
            "an id is lower-case words"),
        broken(
            "an alias that leaves the folder",
            MLOPS,
            replace("[ml-ops,", "[§../mlops,"),
            "aliases[0]",
            "an id is lower-case words"),
        broken(
            "a related skill that is none",
            WRANGLING,
            replace("skill: python-data-science", "skill: §../skills/sql"),
            "related[0].skill",
            "there is no such skill"),
        broken(
            "a skill related to itself",
            WRANGLING,
            replace("skill: python-data-science", "skill: §data-wrangling"),
            "related[0].skill",
            "the skill itself"),
        broken(
            "more than all carried over",
            WRANGLING,
            replace("carries: 60%", "carries: §160%"),
            "related[0].carries",
            "1% to 99%"),

        // what does not fit together
        broken(
            "weeks and a window",
            MOVE,
            replace(
                "  - title: MLflow and Kubeflow\n",
                "  - §title: MLflow and Kubeflow\n    window: month 1-2\n"),
            "phases[2]",
            "either weeks or a window"),
        broken(
            "neither weeks nor a window",
            PLAYBOOK,
            replace(
                "    - title: Practice before you apply\n      window: month 3-6\n",
                "    - §title: Practice before you apply\n"),
            "phases.items[3]",
            "either weeks or a window"),
        broken(
            "some phases with weeks and some with windows",
            MOVE,
            replace(
                "  - title: MLflow and Kubeflow\n    weeks: 4",
                "  - §title: MLflow and Kubeflow\n    window: month 1-2"),
            "phases[2]",
            "make them alike"),
        broken(
            "from that contradicts the file's name",
            MOVE,
            replace("from: backend", "from: §mlops"),
            "from",
            "the name of the file says \"backend\""),
        broken(
            "to that contradicts the file's name",
            MOVE,
            replace("to: mlops", "to: §backend"),
            "to",
            "the name of the file says \"mlops\""),
        broken(
            "a skill both transferable and missing",
            MOVE,
            replace("skill: ml-pipelines", "skill: §sql"),
            "missing[0].skill",
            "\"sql\"",
            "names it twice",
            "keep one"),
        broken(
            "a skill missing twice",
            MOVE,
            replace("skill: model-monitoring", "skill: §ml-pipelines"),
            "missing[1].skill",
            "\"ml-pipelines\"",
            "names it twice",
            "keep one"),
        broken(
            "prerequisites in a circle",
            "skills/backend-programming.yaml",
            replace(
                "category: programming\n", "category: programming\nneedsFirst: [§api-design]\n"),
            "needsFirst[0]",
            "api-design needs backend-programming needs api-design",
            "break the cycle"),
        broken(
            "a skill that needs itself",
            WRANGLING,
            replace("needsFirst: [python]", "needsFirst: [§data-wrangling]"),
            "needsFirst[0]",
            "data-wrangling needs data-wrangling",
            "break the cycle"),
        broken(
            "two skills of one name",
            "skills/sql.yaml",
            text -> "§" + replace("aliases: [sql-queries", "aliases: [py").apply(text),
            "",
            "\"py\" is taken by python",
            "change one"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenPacks")
  void anErrorNamesFileLineColumnFieldAndRemedy(BrokenPack broken) throws IOException {
    broken.failsIn(folder);
  }

  @Test
  void anUnbrokenCopyIsValid() throws IOException {
    BrokenPack.copyTo(folder);
    BrokenPack.loadAll(folder);
    assertThat(BrokenPack.check(folder)).isEmpty();
  }

  @Test
  void aRoleWhoseFileNameIsNotAnIdIsReported() throws IOException {
    BrokenPack.copyTo(folder);
    Path file = folder.resolve("roles/Big Boss.yaml");
    Files.copy(folder.resolve("roles/mlops.yaml"), file);
    fails(file + ":1:1: the file name is not an id; use lower-case words joined by hyphens");
  }

  @Test
  void aTransitionIsNamedAfterTwoRolesThatExist() throws IOException {
    BrokenPack.copyTo(folder);
    Path file = folder.resolve("transitions/backend-to-astronaut.yaml");
    Files.copy(folder.resolve(MOVE), file);
    fails(
        file
            + ":1:1: is not named FROM-to-TO.yaml after two existing roles;"
            + " rename it, or add the role that is missing");
  }

  @Test
  void twoRolesDoNotShareAnAlias() throws IOException {
    BrokenPack.copyTo(folder);
    Path file = folder.resolve(MLOPS);
    Files.writeString(file, Files.readString(file).replace("[ml-ops,", "[mle,"));
    fails(file + ":1:1: the name \"mle\" is taken by ml-engineer; change one");
  }

  @Test
  void aPlaceholderOutsideAPlaybookIsRefused() throws IOException {
    BrokenPack.copyTo(folder);
    Path file = folder.resolve("roles/ml-engineer.yaml");
    String text = Files.readString(file);
    Files.writeString(file, text.replaceFirst("title: .*", "title: \\${from.title}"));
    fails(
        file
            + ":3:8: title: is \"${from.title}\", but it has an unknown placeholder; only"
            + " playbooks can have placeholders");
  }

  private void fails(String message) {
    assertThatExceptionOfType(InvalidDataException.class)
        .isThrownBy(() -> BrokenPack.loadAll(folder))
        .withMessage(message);
    assertThat(BrokenPack.check(folder)).containsExactly(message);
  }
}
