package transition.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question that makes sense but that the data cannot answer ends with status 3. */
class NoAnswerTest {

  @TempDir Path folder;

  @Test
  void rolesThatArePaidInDifferentMarketsSayWhatEachIsPaid() {
    assertThat(unanswered("salary", "--from", "ml-engineer", "--to", "mlops"))
        .contains("ml-engineer", "£55,000-85,000", "mlops", "$130,000-220,000");
  }

  @Test
  void aMarketWithoutPayNamesTheMarketsWithPay() {
    assertThat(unanswered("salary", "--from", "backend", "--to", "mlops", "--market", "UK"))
        .contains("UK")
        .contains("US");
  }

  @Test
  void studyThatLastsLongerThanAHundredYearsIsNotPlanned() {
    String[] minute = {"--study", "mon 09:00-09:01"};
    assertThat(
            unanswered(
                "roadmap",
                "--from",
                "backend",
                "--to",
                "mlops",
                "--start",
                "2027-01-04",
                minute[0],
                minute[1]))
        .contains("more than 100 years after 2027-01-04", "--skip");
    Path plan = folder.resolve("plan.md");
    String[] write = {
      "plan", "--from", "backend", "--to", "mlops", "--start", "2027-01-04", "-o", plan.toString()
    };
    Run.outputOf(write);
    Run.of("replan", plan.toString(), minute[0], minute[1]).failsWith(ExitStatus.NO_ANSWER);
  }

  private String unanswered(String... args) {
    String[] more = Arrays.copyOf(args, args.length + 2);
    more[args.length] = "--output";
    more[args.length + 1] = folder.resolve("answer.md").toString();
    Run.of(more).failsWith(ExitStatus.NO_ANSWER);
    assertThat(folder).isEmptyDirectory();
    return Run.of(args).failsWith(ExitStatus.NO_ANSWER).error();
  }
}
