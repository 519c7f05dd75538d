package transition.catalog.yaml;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import transition.model.validation.Problem;

/**
 * Where readers report what is wrong. After a report they go on with something harmless in the
 * place of the wrong value, unless the report throws.
 */
public interface Problems {

  /**
   * Takes a problem.
   *
   * @throws InvalidDataException if reading is not to go on
   */
  void report(Problem problem);

  /**
   * Takes a problem that was found in another file, on the way through this one.
   *
   * @param here the same problem from the point of view of this file
   */
  void report(InvalidDataException elsewhere, Problem here);

  /** Returns whether problems of this file are of interest. */
  boolean concern(String file);

  /** Returns what to throw for a file that cannot be read. */
  RuntimeException unreadable(UncheckedIOException e);

  /**
   * Returns what can be made of a file; empty if that failed and the problem is reported.
   *
   * @param file its name, for a problem with another file that it needs
   */
  <T> Optional<T> attempt(String file, Supplier<T> reading);
}
