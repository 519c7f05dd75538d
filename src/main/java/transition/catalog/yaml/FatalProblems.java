package transition.catalog.yaml;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import transition.model.Problem;

/** Every problem is thrown. */
final class FatalProblems implements Problems {

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
