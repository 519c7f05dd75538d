package transition.cli.command.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.cli.Run;
import transition.error.ExitStatus;

/** What the user says of pay: how it is written, and where it shows. */
class PayOptionsTest {

  private static final String MOVE = " --from backend --to mlops --start 2027-01-04";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$50,000",
        "£50000",
        "50000€",
        "50000 USD",
        "50k",
        "50.000",
        "50000.005",
        "50000.",
        ".50",
        "5,0000",
        "50,00",
        ",500",
        "1,50",
        "50_000",
        "5e4",
        "+50000",
        "-50000",
        "٥٠٠٠٠",
        "NaN",
        ""
      })
  void anAmountIsANumberAlone(String amount) {
    for (String option : new String[] {"--current", "--cost"}) {
      assertThat(refused("salary", option + "=" + amount))
          .isEqualTo(
              "transition: %s: \"%s\" is not an amount; write the number alone, such as 50000, 50,000 or 50000.50"
                  .formatted(option, amount));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--current=0               | 1 to 100,000,000",
        "--current=0.99            | 1 to 100,000,000",
        "--current=100000000.01    | 1 to 100,000,000",
        "--current=999,999,999,999 | 1 to 100,000,000",
        "--cost=100,000,001        | 0 to 100,000,000",
      })
  void anAmountThatNobodyHasIsOutOfRange(String option, String range) {
    assertThat(refused("plan", option))
        .contains(option.substring(0, option.indexOf('=')) + ": ")
        .contains(range);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-20.01", "50.01%", "100", "3.125", "3%%", "%", "3 %", "three", "1e1", "--3", ""})
  void aRaiseIsAPercentageWithinReason(String raise) {
    assertThat(refused("salary", "--raise=" + raise))
        .isEqualTo(
            "transition: --raise: \"%s\" is not a yearly raise from -20%% to 50%%, such as 3%% or 2.5%%"
                .formatted(raise));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "41", "-1", "x", "2.5", "5y", "99999999999", "+5", ""})
  void yearsAreAWholeNumberUpToForty(String years) {
    assertThat(refused("plan", "--years=" + years))
        .isEqualTo(
            "transition: --years: \"%s\" is not a whole number of years from 1 to 40"
                .formatted(years));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--current 50000         | \"stay\": 50000,",
        "--current 50,000        | \"stay\": 50000,",
        "--current 50000.50      | \"stay\": 50000.5,",
        "--current 50,000.5      | \"stay\": 50000.5,",
        "--current 1             | \"stay\": 1,",
        "--current 100,000,000.00 | \"stay\": 100000000,",
        "--cost 0                | \"cost\": 0,",
        "--cost 0.01             | \"cost\": 0.01,",
        "--raise 3               | \"raisePercent\": 3,",
        "--raise 3%              | \"raisePercent\": 3,",
        "--raise 2.50%           | \"raisePercent\": 2.5,",
        "--raise -20             | \"raisePercent\": -20,",
        "--raise 50%             | \"raisePercent\": 50,",
        "--years 40              | \"years\": 40,"
      })
  void amountsPercentagesAndYearsAreReadAsPeopleWriteThem(String options, String json) {
    for (String command : new String[] {"salary", "plan"}) {
      assertThat(Run.outputOf((command + MOVE + " --format json " + options).split(" ")))
          .contains(json);
    }
  }

  @Test
  void whatWasNotSaidIsAnEstimateAndWhatWasSaidIsNot() {
    assertThat(salary("")).contains("(estimate)").doesNotContain("as you said");
    assertThat(salary(" --current 95000"))
        .contains("$95,000 a year, as you said")
        .doesNotContain("estimate");
  }

  /** Each is 16 weeks after the last day of study: 12 of search and 4 of notice. */
  @Test
  void thePayOfAPlanDependsOnItsDates() {
    assertThat(salary("")).contains("New job  from 2027-09-20 on");
    assertThat(salary(" --hours 5")).contains("New job  from 2028-02-14 on");
    assertThat(salary(" --have docker")).contains("New job  from 2027-08-23 on");
    assertThat(salary(" --break 2027-02-01..2027-02-14")).contains("New job  from 2027-10-04 on");
    assertThat(salary(" --search 8w --notice 13w")).contains("New job  from 2027-10-25 on");
  }

  @Test
  void theCommandToTypeNextSaysTheSameAgain() {
    String said = " --current 95000.50 --cost 3000 --raise 2.5% --years 10";
    String next = Run.next(salary(" --hours 8 --have docker" + said));
    assertThat(next)
        .isEqualTo(
            "transition plan --from backend --to mlops --start 2027-01-04 --hours 8"
                + " --have docker-kubernetes"
                + said
                + " --output plan.md");
    assertThat(Run.next(salary("")))
        .isEqualTo("transition plan" + MOVE + " --output plan.md")
        .isEqualTo(Run.next(salary(" --cost 0 --raise 0% --years 5")));
    // Amounts keep their currency.
    String us = Run.outputOf("salary --from data-scientist --to backend --market US".split(" "));
    assertThat(Run.next(us)).contains(" --market US ");
  }

  @Test
  void aPlanShowsTheSamePayAsSalary() {
    String options = MOVE + " --current 95000 --cost 3000 --raise 2.5% --years 3";
    String salary = Run.outputOf(("salary" + options).split(" "));
    String section = salary.substring(salary.indexOf("Pay in the US"), salary.indexOf("\nNext: "));
    assertThat(Run.outputOf(("plan" + options).split(" "))).contains(section);
  }

  @Test
  void theMarketOfAPlanIsTheOneThatIsNamed() {
    String move = "plan --from data-scientist --to backend --start 2027-01-04";
    assertThat(Run.outputOf(move.split(" ")))
        .contains("Pay in the UK", "Pay over time in the UK", "Pay in the US")
        .doesNotContain("Pay over time in the US");
    assertThat(Run.outputOf((move + " --market US").split(" ")))
        .contains("Pay in the US", "Pay over time in the US")
        .doesNotContain("Pay in the UK", "Pay over time in the UK");
    Run.of(("plan" + MOVE + " --market UK").split(" ")).failsWith(ExitStatus.NO_ANSWER);
  }

  private static String salary(String options) {
    return Run.outputOf(("salary" + MOVE + options).split(" "));
  }

  /** The one line that a refused command says. */
  private String refused(String command, String option) {
    String[] args = (command + MOVE + " -o answer.md").split(" ");
    args[args.length - 1] = folder.resolve("answer.md").toString();
    String[] more = Arrays.copyOf(args, args.length + 1);
    more[args.length] = option;
    String error = Run.of(more).failsWith(ExitStatus.USAGE).error();
    assertThat(folder).isEmptyDirectory();
    return error.strip();
  }
}
