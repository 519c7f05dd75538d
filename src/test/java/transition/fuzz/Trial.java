package transition.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.opentest4j.AssertionFailedError;

/** One try of a case, which comes to an end in any case. */
final class Trial {

  static final String NO_END = "no end";

  /** Far more than any case takes, on whatever machine. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private Trial() {}

  static Optional<Fault> of(FuzzCase fuzzed, FuzzFolder folder, Tally tally) throws IOException {
    Path fresh = folder.fresh();
    try {
      return assertTimeoutPreemptively(PATIENCE, () -> fuzzed.run(fresh, tally));
    } catch (AssertionFailedError late) {
      return Optional.of(new Fault(NO_END, "not within " + PATIENCE.toSeconds() + " seconds"));
    } catch (RuntimeException | Error uncaught) {
      StackTraceElement[] trace = uncaught.getStackTrace();
      return Optional.of(
          new Fault("uncaught", uncaught + (trace.length == 0 ? "" : " at " + trace[0])));
    }
  }
}
