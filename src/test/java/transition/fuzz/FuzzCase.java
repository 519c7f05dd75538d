package transition.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Something to try, which is the same for the same seed, and made of parts that can be left out.
 */
interface FuzzCase {

  int parts();

  FuzzCase without(int part);

  /** The same for cases that try the same with other values. */
  String kind();

  /**
   * Tries it.
   *
   * @param folder an empty folder for its files
   */
  Optional<Fault> run(Path folder, Tally tally) throws IOException;
}
