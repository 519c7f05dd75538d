package transition.catalog.yaml;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import transition.model.validation.Problem;

/** Throws every problem, for those who want an answer from the data: the first one is the end. */
public final class FatalProblems implements Problems {

  /** The only one, as it keeps nothing. */
  public static final Problems INSTANCE = new FatalProblems();

  private FatalProblems() {}

  @Override
  public void report(Problem problem) {
    throw new InvalidDataException(problem);
  }

  @Override
  public void report(InvalidDataException elsewhere, Problem here) {
    throw elsewhere;
  }

  @Override
  public boolean concern(String file) {
    return true;
  }

  @Override
  public RuntimeException unreadable(UncheckedIOException e) {
    return e;
  }

  @Override
  public <T> Optional<T> attempt(String file, Supplier<T> reading) {
    return Optional.of(reading.get());
  }
}
