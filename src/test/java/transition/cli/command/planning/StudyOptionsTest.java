package transition.cli.command.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.cli.Run;
import transition.cli.Run.World;
import transition.error.ExitStatus;

/** What is refused of --study, --hours, --by, --zone, --slack and --skip, and what is said. */
class StudyOptionsTest {

  private static final String EVENING = "--study 'mon 19:00-21:00' ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "                                 | \"\" is not a study session",
        "mon                              | \"mon\" is not a study session",
        "19:00-21:00                      | write days and times, such as \"mon,wed 19:00-21:00\"",
        "mon 9-10                         | is not a study session",
        "mon 00019:00-21:00               | is not a study session",
        "mon 19:00-21:00, wed 19:00-21:00 | is not a study session",
        "@2027-03-01                      | \"\" is not a study session",
        "mon 25:00-26:00                  | \"mon 25:00-26:00\" has an impossible time",
        "mon 22:00-24:01                  | times go from 0:00 to 24:00",
        "mon 9:60-10:00                   | has an impossible time",
        "mon 99:99-99:99                  | has an impossible time",
        "mon 22:00-02:00                  | write what is after 24:00 as a session of the next day",
        "mon 09:00-09:00                  | does not end after it begins",
        "mon 24:00-24:00                  | does not end after it begins",
        "mo 9:00-10:00                    | has \"mo\" where a weekday belongs; they are mon, tue, wed",
        "monn 9:00-10:00                  | has \"monn\" where a weekday belongs",
        "mon,,wed 9:00-10:00              | has \"\" where a weekday belongs",
        "mon, 9:00-10:00                  | has \"\" where a weekday belongs",
        "mon-wed-fri 9:00-10:00           | has \"wed-fri\" where a weekday belongs",
        "mon 19:00-21:00@                 | \"\" is not a date",
        "mon 19:00-21:00@@2027-03-01      | \"@2027-03-01\" is not a date",
        "mon 19:00-21:00@2027-03-02..2027-03-01 | write the earlier date first",
      })
  void aStudySessionHasDaysAndTimes(String session, String sentence) {
    String value = session == null ? "" : session;
    assertThat(refused("--study '" + value + "'"))
        .startsWith("transition: --study: ")
        .contains(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "6@      | \"\" is not a date",
        "@       | \"\" is not a number of hours a week from 0.25 to 168, such as 7.5",
        "@2027-03-01 | \"\" is not a number of hours",
        "6@2027-03-01@2027-03-02 | \"2027-03-01@2027-03-02\" is not a date",
        "6@2027-03-01..2027-02-01 | ends before it begins",
        "169@2027-03-01 | \"169\" is not a number of hours",
        "6@1999-12-31 | the years go from 2000 to 2199",
        "00000000006 | is not a number of hours",
      })
  void hoursForSomeDaysAreANumberAndDates(String hours, String sentence) {
    assertThat(refused("--hours '" + hours + "'"))
        .startsWith("transition: --hours: ")
        .contains(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1",
        "301",
        "1e9",
        "25.5",
        "25%%",
        "%",
        "",
        "half",
        "99999999999999999999",
        "0x10"
      })
  void slackIsAWholePercentageUpToThreeHundred(String slack) {
    assertThat(refused("--slack '" + slack + "'"))
        .isEqualTo(
            "transition: --slack: \"%s\" is not a whole percentage from 0%% to 300%%, such as 25%%\n"
                .formatted(slack));
  }

  @ParameterizedTest
  @CsvSource({"2.34, 2.33, 2.35", "7.34, 7.33, 7.35", "0.999, 0.98, 1", "10.001, 10, 10.02"})
  void hoursAreWholeMinutes(String hours, String below, String above) {
    String wrong =
        "\"%s\" is not a whole number of minutes a week; write %s or %s\n"
            .formatted(hours, below, above);
    assertThat(refused("--hours " + hours)).isEqualTo("transition: --hours: " + wrong);
    assertThat(refused("--hours " + hours + "@2027-03-01..2027-03-31")).endsWith(wrong);
    World set = World.SCRIPT.with(Map.of("TRANSITION_HOURS", hours));
    Run run = Run.in(set, "roadmap", "--from", "backend", "--to", "mlops");
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.error()).contains("TRANSITION_HOURS", wrong.strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.33", "2.3333", "7.5", "7.50", "2.3", "0.25", "6.667", "10."})
  void hoursMayBeRoundedWhereTheyMeanMinutes(String hours) {
    assertThat(Run.of("roadmap", "--from", "backend", "--to", "mlops", "--hours", hours).status())
        .isEqualTo(ExitStatus.DONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "../etc        | (such as Europe/London, America/New_York or UTC)",
        "GMT+99        | there is no time zone \"GMT+99\"",
        "europe/london | did you mean \"Europe/London\"?",
        "Europe/Lodnon | did you mean \"Europe/London\"?",
        "+25:00        | there is no time zone \"+25:00\"",
      })
  void aZoneIsOneThatIsKnown(String zone, String sentence) {
    assertThat(refused(EVENING + "--zone " + zone)).contains("--zone", sentence);
    assertThat(refused(EVENING + "--zone ''")).contains("there is no time zone \"\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-02-30", "soon", "''", "2200-01-01", "2027-05-01..2027-06-01"})
  void aDeadlineIsADate(String day) {
    assertThat(refused("--by " + day))
        .startsWith("transition: --by: ")
        .contains(day.replace("'", "\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        EVENING
            + "--hours 5            | --study sets the hours a week, so --hours does not go with it",
        EVENING
            + "--hours 5@2027-03-01 | --study sets the hours a week, so --hours does not go with it",
        "--zone UTC                     | --zone says where the times of --study are; give these too",
        "--zone UTC --hours 5           | --zone says where the times of --study are; give these too",
        "--study 'mon 19:00-21:00@2027-03-01' | name those of all other days too",
        EVENING
            + "--study 'mon,wed 20:59-22:00' |"
            + " two sessions at once, mon 19:00-21:00 and mon 20:59-22:00; change one of them",
        EVENING + EVENING + " | two sessions at once",
        EVENING
            + "--study 'tue 9:00-10:00@2027-03-01' --study 'tue 9:30-9:40@2027-03-01' |"
            + " two sessions at once, tue 09:00-10:00 and tue 09:30-09:40",
        EVENING
            + "--study 'tue 9:00-10:00@2027-03-01..2027-03-09'"
            + " --study 'wed 9:00-10:00@2027-03-09..2027-03-20' |"
            + " --study is given twice for 2027-03-09; the periods 2027-03-01..2027-03-09 and"
            + " 2027-03-09..2027-03-20 must not overlap",
        "--hours 5 --hours 6            | --hours is given twice for all days; keep one",
        "--hours 5@2027-03-01..2027-03-31 --hours 6@2027-03-30..2027-04-02 |"
            + " --hours is given twice for 2027-03-30..2027-03-31; the periods",
        "--hours 5@2027-03-01 --hours 6@2027-03-01 | --hours is given twice for 2027-03-01;",
        "--by 2027-05-01 --by 2027-05-01 | --by is given twice; keep one",
        "--slack 5 --slack 6             | --slack is given twice; keep one",
        EVENING + "--zone UTC --zone UTC | --zone is given twice; keep one",
      })
  void optionsThatContradictEachOtherAreNamed(String options, String sentence) {
    assertThat(refused(options)).contains(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "doker                 | did you mean \"docker-kubernetes\"?",
        "docker-kubernetes=50% | did you mean \"docker-kubernetes\"?",
        "''                    | unknown skill \"\"",
        "critical,important    | unknown skill \"critical,important\"",
      })
  void whatIsSkippedIsASkillOrAPriority(String skill, String sentence) {
    assertThat(refused("--skip " + skill)).contains(sentence).contains("transition list skills");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--study", "--hours", "--by", "--zone", "--slack", "--skip"})
  void anOptionNeedsAValueThatDoesNothingToTheTerminal(String option) {
    assertThat(refused(option)).contains(option, "needs a value");
    for (String hostile :
        List.of(
            "\u001b[31mred",
            "\u001b]0;title\u0007",
            "a\nb",
            "a\rb\u0000",
            "\u009b31m",
            "💥".repeat(999))) {
      assertThat(refused(option + " '" + hostile + "'").strip().chars())
          .noneMatch(Character::isISOControl);
    }
  }

  private static String refused(String options) {
    List<String> words = new ArrayList<>(Run.words("roadmap --from backend --to mlops " + options));
    String error = Run.of(words.toArray(String[]::new)).failsWith(ExitStatus.USAGE).error();
    words.set(0, "plan");
    assertThat(Run.of(words.toArray(String[]::new)).failsWith(ExitStatus.USAGE).error())
        .isEqualTo(error);
    return error;
  }
}
