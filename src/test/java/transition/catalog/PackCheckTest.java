package transition.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import transition.model.validation.Problem;
import transition.model.validation.Validation;

/**
 * All problems at once, each once; that a single one is the one of loading is tested with those.
 */
class PackCheckTest {

  @TempDir Path folder;

  @Test
  void everyMistakeInARoleIsReportedOnceWhereItStands() throws IOException {
    write(
        "roles/tester.yaml",
        """
        titel: Tester
        aliases: [qa, Big Boss, "../../x"]
        summary: &a Tests.
        dayToDay: tests
        skills: [sql, sqll, [python]]
        sources: [nowhere]
        pay:
          - market: DE
            levels: {overall: 50-40, mid: 1-2}
          - market: US
            levels: {}
          - market: US
            levels: {overall: 10-20}
            sources: [nowhere]
            bonus: 5%
        pay: []
        colour: red
        """);
    assertProblems(
        "roles/tester.yaml:1:1: the key \"title\" is missing; is it \"titel\" misspelt?",
        "roles/tester.yaml:2:15: aliases[1]: is \"Big Boss\", but an id is lower-case words of"
            + " letters and digits joined by hyphens, at most 64 characters",
        "roles/tester.yaml:2:25: aliases[2]: is \"../../x\", but an id is lower-case words of"
            + " letters and digits joined by hyphens, at most 64 characters",
        "roles/tester.yaml:3:10: summary: anchors (&name) are not allowed; write the value out",
        "roles/tester.yaml:4:11: dayToDay: must be a list; write a line with - for each item",
        "roles/tester.yaml:5:15: skills[1]: is \"sqll\", but there is no such skill; did you mean"
            + " \"sql\"?",
        "roles/tester.yaml:5:21: skills[2]: must be a single value; write a text, not a list or"
            + " mapping",
        "roles/tester.yaml:6:11: sources[0]: is \"nowhere\", but there is no such source; add it or"
            + " name another",
        "roles/tester.yaml:8:13: pay[0].market: is \"DE\", but must be one of US, UK",
        "roles/tester.yaml:9:23: pay[0].levels.overall: is \"50-40\", but pay goes from at least 1"
            + " up to at most 100,000,000, low figure first",
        "roles/tester.yaml:10:5: pay[1]: pay needs at least one level; add one such as overall",
        "roles/tester.yaml:12:13: pay[2].market: is \"US\", but this market has an entry already;"
            + " put all levels into one",
        "roles/tester.yaml:14:15: pay[2].sources[0]: is \"nowhere\", but there is no such source;"
            + " add it or name another",
        "roles/tester.yaml:15:5: pay[2].bonus: is not a key that belongs here; remove it",
        "roles/tester.yaml:16:1: pay: appears a second time, after line 7; keep one",
        "roles/tester.yaml:17:1: colour: is not a key that belongs here; remove it");
  }

  @Test
  void aTransitionThatNamesNoSkillAndNoPlaybookHasNoFurtherProblems() throws IOException {
    write(
        "transitions/backend-to-mlops.yaml",
        """
        from: backend
        to: mlops
        source: backend-to-mlops-us
        market: US
        playbook: none
        headline: soon
        missing:
          - skill: dockr
            weeks: many
        phases:
          - title: Learn
            weeks: 2
            tasks:
              - text: Take a course.
                teaches: docker-kubernetes
          - title: Apply
            window: month one
            tasks: []
          - title: Wait
            tasks:
              - text: Wait.
                share: 0%
        """);
    assertThat(places()).containsExactly("5:11", "6:11", "8:12", "9:12", "17:13", "19:5", "22:16");
  }

  @Test
  void aSyntaxErrorEndsThatFileOnlyAndRefersToNoOther() throws IOException {
    write("skills/broken.yaml", "title: [\n");
    write("skills/next.yaml", "title: Next\nneedsFirst: [broken, sql]\nnew: 1\n");
    assertThat(places()).containsExactly("2:1", "3:1");
  }

  @Test
  void aFileOfAnotherPackThatIsWrongIsReportedWhereItIsNamed() throws IOException {
    Path other = folder.resolve("other");
    write("other/skills/far.yaml", "titel: Far\n");
    write("own/skills/near.yaml", "title: Near\nneedsFirst: [far]\n");
    Validation found = check(folder.resolve("own"), new BundledPack(), new FolderPack(other));
    assertThat(found.problems())
        .extracting(Problem::sentence)
        .containsExactly(
            "is \"far\", but its file is wrong; correct %s:1:1: the key \"title\" is missing; is it"
                    .formatted(other.resolve("skills/far.yaml"))
                + " \"titel\" misspelt?");
  }

  @Test
  void aTransitionToARoleOfAnotherPackThatIsWrongIsReported() throws IOException {
    write("other/roles/far.yaml", "titel: Far\n");
    write("own/transitions/mlops-to-far.yaml", "from: mlops\n");
    Validation found =
        check(folder.resolve("own"), new BundledPack(), new FolderPack(folder.resolve("other")));
    assertThat(found.problems())
        .extracting(Problem::problem)
        .containsExactly("needs a file that is wrong");
  }

  @Test
  void aCycleThroughAnotherPackIsReportedInTheCheckedOne() throws IOException {
    write("other/skills/a.yaml", "title: A\nneedsFirst: [b]\n");
    write("own/skills/b.yaml", "title: B\nneedsFirst: [c]\n");
    write("other/skills/c.yaml", "title: C\nneedsFirst: [a]\n");
    Validation found = check(folder.resolve("own"), new FolderPack(folder.resolve("other")));
    assertThat(found.problems()).hasSize(1);
    assertThat(found.problems().get(0).toString())
        .startsWith(folder.resolve("own/skills/b.yaml") + ":2:14: needsFirst[0]: is \"c\", but ")
        .contains("these skills need each other: a needs b needs c needs a");
  }

  @Test
  void aNameTakenByAnotherPackIsReportedInTheCheckedOne() throws IOException {
    write("skills/aaa.yaml", "title: First\naliases: [sql]\n");
    assertProblems("skills/aaa.yaml:1:1: the name \"sql\" is taken by sql; change one");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, -1})
  void aChainThatIsTooLongIsRefusedFromWhicheverEndItIsRead(int step) throws IOException {
    for (int i = 110; i <= 160; i++) {
      int next = i + step;
      String needs = next < 110 || next > 160 ? "" : "needsFirst: [s" + next + "]\n";
      write("skills/s" + i + ".yaml", "title: S" + i + "\n" + needs);
    }
    assertThat(check().problems())
        .singleElement()
        .extracting(Problem::remedy)
        .isEqualTo("shorten the chain");
  }

  @Test
  void whatIsNeverReadIsReported() throws IOException {
    for (String name :
        List.of(
            "README.md",
            "LICENSE",
            ".gitignore",
            "schema/role.json",
            "roles/.hidden",
            "roles/sre.yml",
            "role/sre.yaml",
            "notes.txt",
            "Big Boss.yaml")) {
      write(name, "text");
    }
    assertProblems(
        "Big Boss.yaml:1:1: is not read; move it to one of the folders roles, skills, sources,"
            + " transitions, playbooks, interviews",
        "notes.txt:1:1: is not read; move it to one of the folders roles, skills, sources,"
            + " transitions, playbooks, interviews",
        "role:1:1: is not read; did you mean \"roles\"?",
        "roles/sre.yml:1:1: is not read; end its name with .yaml, or remove it from the folder");
  }

  @Test
  void aPlaybookIsFilledInForASample() throws IOException {
    String text = Files.readString(Path.of("data/playbooks/career-change.yaml"));
    write("playbooks/mine.yaml", text.replaceFirst("from.plural", "form.plural"));
    assertThat(check().problems())
        .extracting(Problem::problem)
        .singleElement()
        .asString()
        .startsWith("is \"")
        .contains("${form.plural}")
        .endsWith("but it has an unknown placeholder");
  }

  @Test
  void aMessageQuotesOnlyTheBeginningOfALongValue() throws IOException {
    write("skills/long.yaml", "title: Long\naliases: [" + "A".repeat(500_000) + "]\n");
    assertThat(check().problems()).singleElement().asString().hasSizeLessThan(400).contains("…");
  }

  @Test
  void noMoreThanAThousandAreListedAndTheOthersCounted() throws IOException {
    String ids =
        IntStream.range(0, 3_000).mapToObj(i -> "no-" + i).collect(Collectors.joining(","));
    write("roles/r.yaml", "title: R\nskills: [" + ids + "]\n");
    assertThat(check().problems()).hasSize(1_000);
    assertThat(check().more()).isEqualTo(2_000);
  }

  @Test
  void aFileAloneIsCheckedInItsPack() throws IOException {
    write("skills/good.yaml", "title: Good\nneedsFirst: [bad]\n");
    write("skills/bad.yaml", "titel: Bad\n");
    Pack pack = new FolderPack(folder);
    assertThat(PackCheck.run(List.of(PackCheck.of(pack, "skills/good.yaml")), List.of()).problems())
        .singleElement()
        .extracting(Problem::problem)
        .isEqualTo("is \"bad\", but its file is wrong");
    assertThat(PackCheck.run(List.of(PackCheck.of(pack, "skills/bad.yaml")), List.of()).files())
        .isEqualTo(1);
  }

  @Test
  void aNameTakenByAPackWithTheSameNameIsReportedInTheCheckedOne() throws IOException {
    write("roles/able.yaml", "title: Able\naliases: [mlops-engineer]\n");
    Pack alike =
        new PassingPack(new BundledPack()) {
          @Override
          public String display(String path) {
            return folder.resolve(path).toString();
          }
        };
    assertThat(check(folder, alike).problems())
        .singleElement()
        .asString()
        .contains("able.yaml", "the name \"mlops-engineer\" is taken by mlops");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void assertProblems(String... messages) {
    assertThat(check().problems())
        .extracting(problem -> problem.toString().substring(folder.toString().length() + 1))
        .containsExactly(messages);
  }

  private List<String> places() {
    return check().problems().stream()
        .map(problem -> problem.place().line() + ":" + problem.place().column())
        .toList();
  }

  private Validation check() {
    return check(folder, new BundledPack());
  }

  private static Validation check(Path pack, Pack... others) {
    return PackCheck.run(List.of(PackCheck.of(new FolderPack(pack))), List.of(others));
  }
}
