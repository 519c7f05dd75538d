package transition.cli.command.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.cli.Run;
import transition.error.ExitStatus;

/** What --study, --hours, --by, --zone, --slack and --skip make of a roadmap. */
class StudyPlansTest {

  private static final String MLOPS = "--from backend --to mlops --start 2027-01-04 ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--by 2027-05-01                               | 12.5 | 2027-05-01",
        "--by 2027-05-01 --slack 25%                   | 15.75 | 2027-04-30",
        "--by 2027-05-01 --hours 8                     | 8    | 2027-07-06",
        "--by 2027-05-01 --study 'sat 9:00-13:00'      | 4    | 2028-01-08",
        "--by 2027-05-30 --hours 10@2027-01-04         | 10   | 2027-05-30",
        "--by 2027-05-30 --hours 5@2027-01-04..2027-01-17 | 10.75 | 2027-05-28",
        "--hours 20 --hours 10@2027-01-04..2027-05-30  | 20   | 2027-05-30",
        "--slack 100                                   | 10   | 2027-10-24",
        "--slack 0                                     | 10   | 2027-05-30",
        "--skip nice-to-have                           | 10   | 2027-05-22",
        "--skip NICE-TO-HAVE --skip python-data-science | 10  | 2027-05-22",
        "--skip docker-kubernetes                      | 10   | 2027-05-02",
        "--skip docker-kubernetes --have docker-kubernetes=50% | 10 | 2027-05-02",
      })
  void hoursAndTheLastDayAreAsWorkedOutByHand(String options, double hours, String end) {
    JsonNode roadmap = roadmap(MLOPS + options);
    assertThat(roadmap.get("hoursPerWeek").asDouble()).isEqualTo(hours);
    assertThat(roadmap.get("end").asText()).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "mon,wed 19:00-21:00            | mon,wed 19:00-21:00",
        "mon, wed 19:00-21:00           | mon,wed 19:00-21:00",
        "mon,   wed,  fri 9:00-10:00     | mon,wed,fri 09:00-10:00",
        "wed,mon,wed 19:00-21:00        | mon,wed 19:00-21:00",
        "Monday,WEDS 7:05-8:00          |",
        "Monday,WEDN 7:05-8:00          | mon,wed 07:05-08:00",
        "fri-mon 0:00-24:00             | mon,fri,sat,sun 00:00-24:00",
        "sun-sun 23:59 - 24:00          | sun 23:59-24:00",
        "mon 9:00-10:00@2027-02-01      |",
      })
  void weekdaysAndTimesMayBeWrittenInMoreThanOneWay(String study, String shown) {
    String[] args = {
      "roadmap", "--summary", "--from", "backend", "--to", "mlops", "--study", study
    };
    if (shown == null) {
      Run.of(args).failsWith(ExitStatus.USAGE);
    } else {
      assertThat(Run.outputOf(args)).contains(shown + ": ");
    }
  }

  @Test
  void sessionsAreInTheZoneThatIsNamedOrElseInTheSystems() {
    String study = MLOPS + "--study 'mon,thu 19:00-21:00' --study 'sat 9:00-13:00' ";
    JsonNode newYork = roadmap(study + "--zone America/New_York");
    assertThat(newYork.get("zone").asText()).isEqualTo("America/New_York");
    JsonNode first = newYork.get("sessions").get(0);
    assertThat(first.get("date").asText()).isEqualTo("2027-01-04");
    assertThat(first.get("start").asText()).isEqualTo("2027-01-04T19:00:00-05:00");
    assertThat(first.get("end").asText()).isEqualTo("2027-01-04T21:00:00-05:00");
    assertThat(roadmap(study).get("sessions").get(0).get("start").asText())
        .isEqualTo("2027-01-04T19:00:00Z");
  }

  /**
   * 26 weeks of eight hours are 208, and two more fall on a Monday. The search has the 36 sessions
   * of the 12 weeks after that day.
   */
  @Test
  void everySessionWithSomethingToDoIsListedWithItsTasks() {
    JsonNode roadmap = roadmap(MLOPS + "--study 'mon,thu 19:00-21:00' --study 'sat 9:00-13:00'");
    assertThat(roadmap.get("sessions")).hasSize(26 * 3 + 1 + 36);
    JsonNode last = roadmap.get("sessions").get(26 * 3);
    JsonNode next = roadmap.get("sessions").get(26 * 3 + 1);
    assertThat(last.get("number").asInt()).isEqualTo(79);
    assertThat(last.get("date").asText()).isEqualTo("2027-07-05");
    assertThat(last.get("hours").asDouble()).isEqualTo(2);
    assertThat(last.get("tasks")).hasSize(1);
    assertThat(roadmap.get("end").asText()).isEqualTo("2027-07-05");
    assertThat(next.get("date").asText()).isEqualTo("2027-07-08");
    assertThat(next.at("/tasks/0").asText()).isEqualTo("6.1");
    assertThat(roadmap.at("/search/start").asText()).isEqualTo("2027-07-06");
    assertThat(roadmap.at("/search/end").asText()).isEqualTo("2027-09-27");
  }

  @Test
  void aStretchOfSessionsIsForItsDaysAlone() {
    JsonNode roadmap =
        roadmap(
            MLOPS
                + "--study 'mon 19:00-21:00' --study 'sun 9:00-12:00@2027-01-11..2027-01-24'"
                + " --study 'tue 7:00-8:00@2027-01-11..2027-01-24'");
    List<String> dates = new ArrayList<>();
    roadmap.get("sessions").forEach(session -> dates.add(session.get("date").asText()));
    assertThat(dates)
        .startsWith(
            "2027-01-04", "2027-01-12", "2027-01-17", "2027-01-19", "2027-01-24", "2027-01-25");
    assertThat(roadmap.get("stretches")).hasSize(1);
    assertThat(roadmap.get("stretches").get(0).get("hoursPerWeek").asDouble()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-31, 'at 40 h a week, the most that is planned, the last day is 2027-02-09'",
    "2027-01-31, 50 of its 210 h would have to go",
    "2027-01-31, for example with --skip ",
    "2027-01-03, 'it is before the start, 2027-01-04'",
    "2027-01-04, and skipping skills is not enough",
  })
  void aDeadlineThatIsOutOfReachSaysWhatIsPossible(String day, String sentence) {
    assertThat(
            Run.of(words("roadmap " + MLOPS + "--by " + day))
                .failsWith(ExitStatus.NO_ANSWER)
                .error())
        .startsWith("transition: " + day + " is out of reach: ")
        .contains(sentence);
  }

  /** What the sentence proposes is enough. */
  @Test
  void theSkillsThatWouldHaveToGoAreEnough() {
    String options = MLOPS + "--by 2027-01-31 ";
    String error = Run.of(words("plan " + options)).error();
    String proposed = error.substring(error.indexOf("--skip ")).strip();
    assertThat(roadmap(options + proposed).get("deadline").get("daysToSpare").asInt())
        .isNotNegative();
  }

  @Test
  void hoursThatMissTheDeadlineAreNoErrorAndSayWhichWouldReachIt() {
    String missed = "--by 2027-05-01 --study 'mon 19:00-21:00' --study 'tue 9:00-10:00@2027-02-01'";
    assertThat(text(MLOPS + missed))
        .contains("missed by ", "12.75 h a week, spread evenly, would reach it")
        .contains("mon 19:00-21:00: 2 h a week");
    assertThat(text(MLOPS + "--by 2027-05-01 --hours 20")).contains("44 days to spare");
    assertThat(text(MLOPS + "--by 2027-01-20 --hours 20"))
        .contains("missed by ")
        .doesNotContain("would reach it");
  }

  @ParameterizedTest
  @CsvSource({"python, python", "Python, Python"})
  void skippingWhatMakesNoDifferenceIsPointedOutButIsNoError(String skill, String named) {
    Run run = Run.of("roadmap", "--from", "backend", "--to", "mlops", "--skip", skill);
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.error())
        .isEqualTo(
            "transition: note: --skip %s changes nothing, because it names no missing skill of"
                    .formatted(named)
                + " backend-to-mlops\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--hours 10",
        "--hours 8 --hours 10@2027-02-01..2027-02-14 --break 2027-03-01",
        "--by 2027-05-01",
        "--by 2027-05-01 --hours 10",
        "--by 2027-05-01 --hours 10@2027-02-01 --slack 10",
        "--study 'mon,wed 19:00-21:00' --study 'sat 9:00-12:00@2027-02-01' --zone Europe/London",
        "--have docker-kubernetes=50% --skip nice-to-have --slack 5"
      })
  void theCommandToTypeNextKeepsTheOptions(String options) {
    String text = Run.outputOf(words("roadmap --summary " + MLOPS + options));
    String next = Run.next(text).replaceFirst("^transition ", "");
    assertThat(next).startsWith("plan ").endsWith(" --output plan.md");
    String again = next.replace(" --output plan.md", "").replace('"', '\'');
    assertThat(Run.outputOf(words(again + " --format json")))
        .isEqualTo(Run.outputOf(words("plan --format json " + MLOPS + options)));
  }

  private static String text(String options) {
    String text = Run.outputOf(words("roadmap --summary " + options));
    return text.replaceAll("\\s+", " ");
  }

  private static String[] words(String line) {
    return Run.words(line).toArray(String[]::new);
  }

  private static JsonNode roadmap(String options) {
    try {
      return new ObjectMapper().readTree(Run.outputOf(words("roadmap --format json " + options)));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
