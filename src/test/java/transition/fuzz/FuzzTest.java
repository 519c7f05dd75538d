package transition.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random command lines, packs and edited plans: whatever the program is given, it ends with an
 * answer or with one sentence, and what users have written stays. A build tries the same ones each
 * time, so that it fails for what has changed; with {@code -Pthorough} there are others each day.
 */
class FuzzTest {

  private static final int CASES = Integer.getInteger("cases", 2_000);
  private static final Path REPORT = Path.of("target", "fuzz");

  /** How many faults are looked at closely. */
  private static final int SHOWN = Integer.getInteger("shown", 50);

  private final Tally tally = new Tally();
  private final Map<String, String> found = new LinkedHashMap<>();
  private int faults;

  /**
   * Tries {@code -Dcases} of them, from {@code -Dseed} on, which is the first case's; each has the
   * next number.
   */
  @Test
  void noCaseShowsAFault(@TempDir Path temporary) throws IOException {
    FuzzFolder folder = new FuzzFolder(temporary.resolve("fuzz"));
    long first = Long.getLong("seed", Boolean.getBoolean("daily") ? ofToday() : 0);
    for (long seed = first; seed < first + CASES; seed++) {
      FuzzCase fuzzed = ofSeed(seed);
      Optional<Fault> fault = Trial.of(fuzzed, folder, tally);
      if (fault.isPresent()) {
        note(seed, fuzzed, fault.get(), folder);
      }
    }
    String report =
        "Fuzz test: %d cases from seed %d, runs by status %s, %d faults of %d kinds"
            .formatted(CASES, first, tally, faults, found.size());
    System.out.println(report);
    assertThat(found.values()).as(report).isEmpty();
  }

  private static long ofToday() {
    return LocalDate.now(ZoneOffset.UTC).toEpochDay() * 1_000_000;
  }

  /** The case of a seed, so that a case of many can be tried again alone. */
  private static FuzzCase ofSeed(long seed) {
    Random random = new Random(new SplittableRandom(seed).nextLong());
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
