package transition.cli.command.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import transition.bundled.Version;
import transition.cli.Answers;
import transition.cli.Run;

/** What a plan says of a day, and that it says so whatever becomes of the data. */
class TodayTest {

  @TempDir Path folder;

  private Path plan;

  @BeforeEach
  void write() {
    plan = folder.resolve("plan.md");
    make("--from backend --to mlops --start 2026-11-23 --break 2026-12-21..2027-01-03");
  }

  private void make(String options) {
    List<String> words = new ArrayList<>(List.of("plan", "--force", "--output", plan.toString()));
    words.addAll(Run.words(options));
    Run.outputOf(words.toArray(String[]::new));
  }

  private void change(String from, String to) throws IOException {
    String text = Files.readString(plan);
    assertThat(text).contains(from);
    Files.writeString(plan, text.replace(from, to));
  }

  private void tickAll() throws IOException {
    change("- [ ] ", "- [x] ");
  }

  private String today(String day) {
    return Run.outputOf("today", plan.toString(), "--on", day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-20 | before week 1 of 35 | The plan begins on Monday 2026-11-23.",
        "2026-11-23 | week 1 of 35        | About 1.5 h  1.1 Finish Andrew Ng's",
        "2026-12-25 | week 5 of 35        | A break until 2027-01-03. Next study: Monday 2027-01-04.",
        "2027-01-03 | week 6 of 35        | A break today. Next study: Monday 2027-01-04.",
        "2027-06-01 | week 28 of 35       | About 0.25 h  6.3 Apply widely",
        "2027-08-01 | after week 35 of 35 | Nothing is planned for today. Continue with 1.1"
      })
  void theDayIsToldApart(String day, String week, String words) {
    assertThat(today(day)).contains(day + " · " + week, words);
  }

  @Test
  void theClockIsTodayUnlessADayIsGiven() {
    Run run = Run.in(Run.World.SCRIPT.on("2026-12-07"), "today", plan.toString());
    assertThat(run.output()).isEqualTo(today("2026-12-07"));
  }

  @Test
  void sessionsHaveTheirTimes() throws IOException {
    make("--from backend --to mlops --start 2026-11-23 --study 'mon,wed 19:00-21:00'");
    assertThat(today("2026-11-25")).contains("19:00–21:00  1.1", " sessions");
    assertThat(today("2026-11-24")).contains("No study today. Next study: Wednesday 2026-11-25.");
    tickAll();
    assertThat(today("2026-11-24")).doesNotContain("session");
  }

  @Test
  void aHolidayHasItsName() {
    make("--from backend --to mlops --start 2026-11-23 --holidays GB");
    assertThat(today("2026-12-25")).contains("A holiday: Christmas. Next study: Sunday");
  }

  @Test
  void whatIsTickedIsNotToDo() throws IOException {
    change("- [ ] **1.1**", "- [x] **1.1**");
    assertThat(today("2026-11-25"))
        .contains(
            "What was planned for today is done. Continue with 1.2", "1 task of this week done")
        .endsWith("Next: transition done " + plan + " 1.2\n");
  }

  @Test
  void aPlanThatIsDoneIsCongratulated() throws IOException {
    tickAll();
    assertThat(today("2027-01-20"))
        .contains("Congratulations!")
        .doesNotContain("Overdue", "Next milestone", "Left ")
        .endsWith("Next: transition progress " + plan + "\n");
  }

  @Test
  void whatIsOverdueStandsWithItsDaysTasksFirst() {
    assertThat(today("2027-01-09").lines().map(String::strip).toList())
        .containsSubsequence(
            "Overdue",
            "• 1.1  Finish Andrew Ng's Machine Learning Specialization… (4 days late)",
            "• F2   Create a local Python environment, and install… (41 days late)");
    assertThat(today("2027-06-01")).containsPattern("And \\d+ more");
  }

  @Test
  void theFirstTaskToDoIsTheOldestOneAndItsFileIsQuoted() throws IOException {
    Path odd = folder.resolve("my plan.md");
    Files.move(plan, odd);
    assertThat(Run.outputOf("today", odd.toString(), "--on", "2027-01-20"))
        .endsWith("Next: transition done '" + odd + "' 1.1\n");
  }

  @Test
  void tasksOfTheUsersOwnAreOfTheirWeek() throws IOException {
    change("### Week 2 ", "- [ ] Ask Jo\n- [x] Ask Bo\n\n### Week 2 ");
    assertThat(today("2026-11-25")).contains("• Ask Jo").doesNotContain("Ask Bo");
    assertThat(today("2026-12-02")).doesNotContain("Ask Jo");
  }

  @Test
  void oneScreenIsEnough() {
    for (String day : List.of("2026-11-23", "2027-01-04", "2027-03-01", "2027-06-01")) {
      assertThat(today(day).lines()).as(day).hasSizeLessThan(25);
    }
  }

  @Test
  void aPlanThatIsAsTheDataHasNoNotes() {
    assertThat(today("2026-11-25")).doesNotContain("data", "version");
  }

  @Test
  void anOlderVersionIsSaid() throws IOException {
    change("version: " + Version.number(), "version: 0.0.1");
    assertThat(today("2026-11-25")).contains("The plan was made by version 0.0.1");
  }

  @Test
  void hoursAndTasksThatDifferAreSaid() throws IOException {
    change("(42 h, 2026-11-23", "(15 h, 2026-11-23");
    change("- [ ] **1.2**", "- [ ] **9.9**");
    change("1.1..1.3", "1.1..1.1, 1.3..1.3, 9.9..9.9");
    assertThat(differences())
        .containsExactly(
            "The data now gives 42 h for 1.1, the plan 15 h.",
            "The data now has a task 1.2 that is not in the plan.",
            "The plan has a task 9.9 that is not in the data.");
    change("version: ", "replanned: 2026-11-23\nversion: ");
    assertThat(differences()).isEmpty();
  }

  @Test
  void manyDifferencesAreCounted() throws IOException {
    change("hours: 10", "hours: 10\nslack: 20%");
    assertThat(differences())
        .hasSize(5)
        .last()
        .asString()
        .matches("There are \\d+ more differences.");
  }

  @Test
  void anotherBasisIsSaid() throws IOException {
    change("basis: authored", "basis: derived");
    assertThat(differences())
        .containsExactly("The plan is an estimate, and the data now has a guide for the move.");
  }

  @ParameterizedTest
  @CsvSource({"from: backend,from: gone", "to: mlops,to: gone", "have: [],have: [gone]"})
  void aRoleOrSkillThatIsGoneIsSaidAndTheRestIsThere(String from, String to) throws IOException {
    change(from, to);
    assertThat(today("2026-11-25"))
        .contains("1.1 Finish", "cannot be compared with the data", "gone");
  }

  @Test
  void aPackThatIsGoneOrWrongIsSaidAndTheRestIsThere() throws IOException {
    String[] args = {"today", plan.toString(), "--on=2026-11-25", "--data", folder + "/no"};
    assertThat(Run.outputOf(args)).contains("1.1 Finish", "there is no data folder");
    Files.createDirectories(folder.resolve("no/roles"));
    Files.writeString(folder.resolve("no/roles/mlops.yaml"), "title: [\n");
    assertThat(Run.outputOf(args)).contains("1.1 Finish", "mlops.yaml:");
  }

  private List<String> differences() {
    JsonNode all = Answers.to("today " + plan + " --on 2026-11-25").get("differences");
    return StreamSupport.stream(all.spliterator(), false).map(JsonNode::asText).toList();
  }
}
