package transition.cli.command.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import transition.Seeds;
import transition.cli.Run;
import transition.error.ExitStatus;
import transition.planfile.PlanFile;

/** Whatever users have made of a plan, ticking changes the ticks and nothing else. */
class EditedPlansPropertiesTest {

  private static List<String> plans = List.of();

  @TempDir Path folder;

  @BeforeAll
  static void makePlans() {
    plans =
        Stream.of(
                "--from backend --to mlops --hours 7",
                "--from backend --to ml-engineer --study 'mon,wed 19:00-21:00'",
                "--from data-scientist --to feature-engineer --hours 12 --break 2026-12-21..2027-01-10",
                "--from mlops --to data-scientist --by 2027-12-31 --holidays GB")
            .map(
                options ->
                    Run.outputOf(
                        Run.words("plan --start 2026-11-23 --format markdown " + options)
                            .toArray(String[]::new)))
            .toList();
  }

  @Test
  void ticksAndNotesAreAllThatChanges() {
    Seeds.each(25, 100, this::tickAndUndo);
  }

  private void tickAndUndo(long seed) throws IOException {
    Random random = Seeds.random(seed);
    EditedPlan plan = EditedPlan.of(plans.get((int) (seed % plans.size())), random);
    Set<String> byHand = some(plan.numbers(), 3, random);
    Set<String> others = new TreeSet<>(plan.numbers());
    others.removeAll(byHand);
    others = some(others, 6, random);
    others.removeAll(plan.stepsOf(byHand));
    if (others.isEmpty()) {
      return;
    }
    byHand.removeAll(plan.stepsOf(others));
    Set<String> all = new TreeSet<>(byHand);
    all.addAll(others);
    all.addAll(plan.stepsOf(others));
    String note = "(done 2026-11-20)";
    byte[] before = plan.ticked(byHand, note);
    Path file = Files.write(folder.resolve("plan.md"), before);
    run("done", file, others);
    byte[] ticked = Files.readAllBytes(file);
    assertThat(new String(ticked, plan.charset()))
        .isEqualTo(new String(plan.ticked(all, note), plan.charset()));
    assertThat(ticked).isEqualTo(plan.ticked(all, note));
    PlanFile read = PlanFile.of("plan.md", ticked);
    assertThat(read.numbers()).containsExactlyInAnyOrderElementsOf(plan.numbers());
    assertThat(read.numbers().stream().filter(read::isDone)).hasSameElementsAs(all);
    run("undo", file, others);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  private static Set<String> some(Set<String> numbers, int oneOf, Random random) {
    Set<String> some = new TreeSet<>(numbers);
    some.removeIf(number -> random.nextInt(oneOf) > 0);
    return some;
  }

  private static void run(String command, Path file, Set<String> numbers) {
    List<String> args = new ArrayList<>(List.of(command, file.toString()));
    args.addAll(numbers);
    Run run = Run.of(args.toArray(String[]::new));
    assertThat(run.status()).as(run.error()).isEqualTo(ExitStatus.DONE);
  }
}
