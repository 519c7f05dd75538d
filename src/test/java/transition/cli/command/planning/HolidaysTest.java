package transition.cli.command.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.cli.Run;

/** Which days are free of study, and that every answer says when nobody has verified them. */
class HolidaysTest {

  private static final String BOTH_ROLES = "--from backend --to mlops ";
  private static final String TURKEY = BOTH_ROLES + "--start 2028-09-04 --holidays TR";
  private static final String NOTE =
      "The public holidays of TR are not verified for 2029, only for 2026 to 2028: check them"
          + " against an official list, and add missing days with --break.";

  @TempDir Path folder;

  private Path plan;

  @BeforeEach
  void name() {
    plan = folder.resolve("plan.md");
  }

  private void make(String options) {
    Run.outputOf(Run.words("plan " + options + " --output " + plan).toArray(String[]::new));
  }

  private static String output(String line) {
    return oneLine(Run.outputOf(Run.words(line).toArray(String[]::new)));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "US | 2026-06-29 | 2026-07-03 Independence Day (observed), 2026-07-04 Independence Day",
        "GB | 2027-12-20 | 2027-12-25 Christmas, 2027-12-26 Boxing Day, 2027-12-27 Christmas"
            + " (observed), 2027-12-28 Boxing Day (observed)",
        "JP | 2026-09-14 | 2026-09-21 Respect-for-the-Aged Day, 2026-09-22 Citizens' Holiday,"
            + " 2026-09-23 Autumnal Equinox Day",
        "MX | 2027-03-01 | 2027-03-15 Benito Juárez's birthday, 2027-05-01 Labour Day",
        "CY | 2027-04-12 | 2027-04-30 Good Friday, 2027-05-01 Labour Day, 2027-05-02 Easter,"
            + " 2027-05-03 Easter Monday",
        "IS | 2027-03-22 | 2027-03-25 Maundy Thursday, 2027-03-26 Good Friday, 2027-03-28 Easter",
      })
  void theDaysOfTheLawAreFree(String place, String start, String days) {
    assertThat(
            output(
                "roadmap " + BOTH_ROLES + "--hours 14 --start " + start + " --holidays " + place))
        .contains(days);
  }

  @ParameterizedTest
  @ValueSource(strings = {"roadmap", "plan"})
  void aYearThatNobodyHasVerifiedIsNamedInEveryFormat(String command) {
    String line = command + " " + TURKEY;

    assertThat(output(line)).contains(NOTE);
    assertThat(output(line + " --format md")).contains(NOTE);
    assertThat(output(line + " --format html")).contains(NOTE);
    assertThat(output(line + " --format json")).contains("\"notVerified\": [ 2029 ]");
  }

  @Test
  void aTableHasTheNoteBesideItAndACalendarInItToo() {
    for (String format : new String[] {"csv", "ics"}) {
      Run run =
          Run.of(Run.words("roadmap " + TURKEY + " --format " + format).toArray(String[]::new));
      assertThat(run.error()).as(format).isEqualTo("transition: note: " + NOTE + "\n");
      assertThat(
              run.output()
                  .replace("\r\n ", "")
                  .replace("\\,", ",")
                  .contains("\r\nX-WR-CALDESC:" + NOTE))
          .as(format)
          .isEqualTo(format.equals("ics"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "compare --from backend",
        "path --from backend --to mlops --stay 0m",
        "salary --from backend --to mlops"
      })
  void otherAnswersWithDatesSayItToo(String line) {
    String options = " --start 2028-09-04 --holidays TR";

    assertThat(output(line + options)).contains("holidays of TR are not verified for 2029");
    assertThat(output(line + options + " --format json"))
        .contains("\"holidays\": { \"place\": \"TR\", \"notVerified\": [ 2029");
    assertThat(output(line + " --start 2026-12-07 --hours 20 --holidays TR"))
        .doesNotContain("not verified");
  }

  @ParameterizedTest
  @ValueSource(strings = {"today PLAN --on 2028-10-02", "replan PLAN --from 2028-10-02 --hours 10"})
  void answersAboutAPlanSayItToo(String line) {
    make(TURKEY);
    String command = line.replace("PLAN", plan.toString());

    assertThat(output(command)).contains(NOTE);
    assertThat(output(command + " --format json"))
        .contains("\"holidays\": { \"place\": \"TR\", \"notVerified\": [ 2029 ] }");
  }

  @Test
  void progressSaysItOfItsForecast() {
    make(BOTH_ROLES + "--start 2028-01-03 --holidays TR");

    assertThat(output("today " + plan + " --on 2028-02-07")).doesNotContain("not verified");
    assertThat(output("progress " + plan + " --on 2028-11-06"))
        .contains("holidays of TR are not verified for 2029");
  }

  @Test
  void theCalendarOfAPlanSaysIt() {
    make(TURKEY);
    Run run = Run.of("calendar", plan.toString());

    assertThat(run.error()).isEqualTo("transition: note: " + NOTE + "\n");
    assertThat(run.output()).contains("X-WR-CALDESC:");
  }

  @Test
  void theFileOfAPlanKeepsIt() throws IOException {
    make(TURKEY);

    assertThat(oneLine(Files.readString(plan))).contains(NOTE, "holidays: TR");
  }

  @Test
  void aPlaceThatNobodyHasVerifiedIsSaidToBeOne() {
    assertThat(output("roadmap " + BOTH_ROLES + "--start 2027-01-04 --holidays UA"))
        .contains("The public holidays of UA are not verified for 2027: check them");
  }

  @Test
  void yearsBeyondTheTableAreNotVerified() {
    assertThat(output("roadmap " + BOTH_ROLES + "--start 2030-09-02 --holidays GB"))
        .contains("The public holidays of GB-ENG are not verified for 2031, only for 2026 to 2030");
  }

  @Test
  void aScenarioThatEndsLaterCounts() {
    String line = "roadmap " + BOTH_ROLES + "--start 2028-04-03 --holidays TR";

    assertThat(output(line)).doesNotContain("not verified");
    assertThat(output(line + " --scenarios")).contains("not verified for 2029");
    assertThat(output(line + " --scenarios --format json")).contains("\"notVerified\": [ 2029 ]");
  }

  @Test
  void nothingIsSaidWhereAllIsVerified() {
    String line = "roadmap " + BOTH_ROLES + "--start 2027-01-04";

    assertThat(output(line + " --holidays DE-BY")).doesNotContain("not verified");
    assertThat(output(line)).doesNotContain("not verified");
    assertThat(output(line + " --holidays DE-BY --format json")).contains("\"notVerified\": []");
  }
}
