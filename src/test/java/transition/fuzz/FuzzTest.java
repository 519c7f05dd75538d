package transition.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import transition.Seeds;

/**
 * Random command lines, packs and edited plans: whatever the program is given, it ends with an
 * answer or with one sentence, and what users have written stays.
 */
class FuzzTest {

  private static final Path REPORT = Path.of("target", "fuzz");

  /** How many faults are looked at closely. */
  private static final int SHOWN = Integer.getInteger("shown", 50);

  private final Tally tally = new Tally();
  private final Map<String, String> found = new LinkedHashMap<>();
  private int faults;

  @Test
  void noCaseShowsAFault(@TempDir Path temporary) throws IOException {
    FuzzFolder folder = new FuzzFolder(temporary.resolve("fuzz"));
    long[] seeds = Seeds.stream(500, 100_000).toArray();
    for (long seed : seeds) {
      FuzzCase fuzzed = ofSeed(seed);
      Optional<Fault> fault = Trial.of(fuzzed, folder, tally);
      if (fault.isPresent()) {
        note(seed, fuzzed, fault.get(), folder);
      }
    }
    String report =
        "Fuzz test: %d cases from seed %d, runs by status %s, %d faults of %d kinds"
            .formatted(seeds.length, seeds[0], tally, faults, found.size());
    System.out.println(report);
    assertThat(found.values()).as(report).isEmpty();
  }

  /** The case of a seed, so that a case of many can be tried again alone. */
  private static FuzzCase ofSeed(long seed) {
    Random random = Seeds.random(seed);
    int kind = random.nextInt(20);
    return kind < 13
        ? CommandCase.of(random)
        : kind < 16 ? PackCase.of(random) : PlanCase.of(random);
  }

  private void note(long seed, FuzzCase fuzzed, Fault fault, FuzzFolder folder) throws IOException {
    faults++;
    if (found.size() >= SHOWN) {
      return;
    }
    FuzzCase least = Minimizer.minimal(fuzzed, fault, folder);
    Fault last = Trial.of(least, folder, new Tally()).orElse(fault);
    String kind = last.signature() + " " + least.kind();
    if (!found.containsKey(kind)) {
      Path kept = new FuzzFolder(REPORT.resolve(Long.toString(seed))).fresh();
      folder.copyTo(kept);
      found.put(
          kind,
          "%n%s%n  %s%n  its files: %s%n  again: mvn test -Dtest=FuzzTest -Dseed=%d -Dcases=1"
              .formatted(last, least, kept, seed));
    }
  }
}
