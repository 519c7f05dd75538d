package transition.cli.command.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import transition.cli.Run;
import transition.error.ExitStatus;

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
  void studyThatLastsForCenturiesIsNotPlanned() {
    String minute = " --study 'mon 09:00-09:01'";
    String slow = " --from backend --to ml-engineer --start 2027-01-04 --slack 300%" + minute;
    assertThat(unanswered(Run.words("roadmap" + slow).toArray(String[]::new)))
        .contains("more than 1000 years after 2027-01-04", "--skip");
    Path plan = folder.resolve("plan.md");
    Run.outputOf(
        Run.words("plan --from backend --to mlops --start 2027-01-04 -o " + plan)
            .toArray(String[]::new));
    Run run = Run.of(Run.words("replan " + plan + minute).toArray(String[]::new));
    assertThat(run.failsWith(ExitStatus.NO_ANSWER).error())
        .contains("more than 100 years after 2027-01-04");
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
