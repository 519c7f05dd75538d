package transition.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import transition.error.ExitStatus;

/** Interview questions as a list, and as a practice that is noted in the user's file. */
class InterviewTest {

  @TempDir Path folder;

  private static List<String> questions(String line) {
    return Answers.texts(Answers.to(line).path("questions"), "question");
  }

  private Run practice(String options, String... answers) {
    return Run.in(
        Run.World.TERMINAL.with(new ScriptedPrompter(answers)),
        Run.words("interview --to mlops --color never " + options).toArray(String[]::new));
  }

  private String notes() {
    return "--notes " + folder.resolve("notes.md");
  }

  @ParameterizedTest
  @ValueSource(strings = {"backend", "data-scientist", "feature-engineer", "ml-engineer", "mlops"})
  void everyRoleHasAtLeastFifteenQuestionsOfOurOwnOnThreeTopics(String role) {
    JsonNode all = Answers.to("interview --to " + role).path("questions");
    List<String> topics = Answers.texts(all, "topic");
    long common = topics.stream().filter("career-change"::equals).count();
    assertThat(topics).contains("technical", "system-design", "behavioral");
    assertThat(topics.size() - common).isGreaterThanOrEqualTo(15);
    assertThat(common).isGreaterThanOrEqualTo(5);
    assertThat(Answers.texts(all, "question")).doesNotHaveDuplicates();
    assertThat(all)
        .allSatisfy(
            one -> {
              assertThat(one.path("covers").size()).as("%s", one).isBetween(2, 4);
              assertThat(one.path("origin").asText()).isEqualTo("judgment");
            });
    assertThat(Run.outputOf("interview", "--to", role)).contains("our judgment");
  }

  @Test
  void whoSaysWhereTheyComeFromIsAskedAboutIt() {
    assertThat(questions("interview --from backend --to mlops"))
        .contains("Why do you want to leave your Backend Developer job?");
    assertThat(questions("interview --to mlops"))
        .contains("Why do you want to leave your present job?");
  }

  @Test
  void aTopicAndACountNarrowTheListDown() {
    List<String> designs = questions("interview --to mlops --topic system-design");
    assertThat(designs).hasSizeBetween(1, 8);
    assertThat(questions("interview --to mlops --topic system-design --count 2"))
        .isEqualTo(designs.subList(0, 2));

    Run unknown = Run.of("interview", "--to", "mlops", "--topic", "tecnical");
    assertThat(unknown.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(unknown.error()).contains("technical");
  }

  @Test
  void aPracticeShowsWhatIsExpectedOnlyAfterTheAnswer() throws IOException {
    List<String> all = questions("interview --to mlops");
    ScriptedPrompter user = new ScriptedPrompter("", "well", "", "skip", "", "badly", "", "stop");
    Run run =
        Run.in(
            Run.World.TERMINAL.with(user),
            Run.words("interview --to mlops --color never " + notes()).toArray(String[]::new));

    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(user.questions())
        .startsWith("Answer aloud, then press Enter: ", "How did it go? well so-so badly skip stop")
        .hasSize(8);
    assertThat(run.output().replaceAll("\\s+", " "))
        .containsSubsequence(
            "Question 1 of 24 · technical",
            all.get(0),
            "A good answer covers:",
            "Question 2 of 24",
            "Question 4 of 24",
            "You answered 2 of 24 questions",
            "1 well · 1 badly",
            "Went badly: practice again",
            all.get(2))
        .doesNotContain(all.get(4));
    assertThat(Files.readString(folder.resolve("notes.md")))
        .isEqualTo(
            """
            ## Interview practice on 2026-11-20: MLOps Engineer

            - well: %s
            - badly: %s
            """
                .formatted(all.get(0), all.get(2)));
  }

  @Test
  void theNextPracticeBeginsWithWhatWentBadlyAndEndsWithWhatWentWell() {
    List<String> all = questions("interview --to mlops");
    practice(notes(), "", "well", "", "badly", "", "so-so", "", "stop");
    List<String> next = questions("interview --to mlops " + notes());
    assertThat(next).hasSameElementsAs(all).startsWith(all.get(1), all.get(3));
    assertThat(next).endsWith(all.get(2), all.get(0));

    practice(notes(), "", "well", "", "stop");
    assertThat(questions("interview --to mlops " + notes()))
        .startsWith(all.get(3))
        .endsWith(all.get(2), all.get(0), all.get(1));
  }

  @Test
  void whatTheUserWritesIntoTheNotesStays() throws IOException {
    Path file = folder.resolve("notes.md");
    String own = "# Mine\r\n\r\n- badly: nothing of yours\n- [ ] ask Ann";
    Files.writeString(file, own);
    practice(notes(), "", "so-so", "", "stop");
    assertThat(Files.readString(file)).startsWith(own + "\n\n## Interview practice on ");
  }

  @Test
  void whatWasAnsweredIsNotedEvenIfTheUserBreaksOff() {
    Run run = practice(notes(), "", "badly", "^C");
    assertThat(run.status()).isEqualTo(ExitStatus.INTERRUPTED);
    assertThat(folder.resolve("notes.md")).content().contains("- badly: ");

    assertThat(practice("--notes " + folder.resolve("none.md"), "^C").status())
        .isEqualTo(ExitStatus.INTERRUPTED);
    assertThat(folder.resolve("none.md")).doesNotExist();
  }

  @Test
  void nobodyIsAskedWhoWantsAListOrAFile() {
    String list = Run.outputOf("interview", "--to", "mlops");
    assertThat(practice("--no-input").output()).isEqualTo(list);
    assertThat(practice("--format json").output()).startsWith("{");
    Path file = folder.resolve("questions.md");
    practice("--output " + file);
    assertThat(file).content().startsWith("# Interview questions: MLOps Engineer");
  }

  @Test
  void aListSaysThatItNotesNothing() {
    Run run = Run.of(Run.words("interview --to mlops " + notes()).toArray(String[]::new));
    assertThat(run.error()).startsWith("transition: note: --notes records nothing");
    assertThat(folder.resolve("notes.md")).doesNotExist();
    assertThat(Run.of("interview", "--to", "mlops").error()).isEmpty();
  }

  @Test
  void theRoleIsAskedForAndNotTheOneTheUserHas() {
    ScriptedPrompter user = new ScriptedPrompter("mlops", "", "stop");
    Run run = Run.in(Run.World.TERMINAL.with(user), "interview");
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(user.questions().get(0)).startsWith("Which is the role you want?");
    assertThat(Run.of("interview").error()).contains("the option --to is missing");
  }

  @Test
  void aPackAddsQuestionsForItsOwnRoleAndSaysWhereTheyAreFrom() throws IOException {
    write("roles/tester.yaml", "title: Tester\n");
    write(
        "sources/own-notes.yaml",
        "title: Own notes\nkind: notes\nmarket: UK\nretrieved: 2026-01-01\nnote: Mine.\n");
    assertThat(questions("interview --to tester --data " + folder)).hasSize(8);
    Run nothing =
        Run.of("interview", "--to", "tester", "--data", folder.toString(), "--topic", "technical");
    assertThat(nothing.status()).isEqualTo(ExitStatus.NO_ANSWER);
    assertThat(nothing.error()).contains("interviews/tester.yaml");

    write(
        "interviews/tester.yaml",
        """
        sources: [own-notes]
        questions:
          - question: "What do ${to.plural} break?"
            topic: technical
            covers: [Everything.]
        """);
    JsonNode first = Answers.to("interview --to tester --data " + folder).path("questions").get(0);
    assertThat(first.path("question").asText()).isEqualTo("What do Testers break?");
    assertThat(first.path("origin").asText()).isEqualTo("source");
    assertThat(first.at("/sources/0").asText()).isEqualTo("own-notes");
    assertThat(Run.of("validate", folder.toString()).status()).isEqualTo(ExitStatus.DONE);
  }

  @Test
  void questionsForNoRoleAreReported() throws IOException {
    write("interviews/nobody.yaml", "questions: []\n");
    assertThat(Run.of("validate", folder.toString()).output())
        .contains("Is not named after a role");
    write("interviews/nobody.yaml", "questions: []\n");
    write("roles/nobody.yaml", "title: Nobody\n");
    assertThat(Run.of("validate", folder.toString()).output()).contains("It has no questions");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
