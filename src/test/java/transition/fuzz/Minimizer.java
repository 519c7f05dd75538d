package transition.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Leaves parts out of a case as long as it still shows the same fault. */
final class Minimizer {

  private Minimizer() {}

  static FuzzCase minimal(FuzzCase failing, Fault fault, FuzzFolder folder) throws IOException {
    FuzzCase least = failing;
    for (int part = failing.parts() - 1; part >= 0; part--) {
      FuzzCase smaller = least.without(part);
      Path fresh = folder.fresh();
      Optional<Fault> still = smaller.run(fresh, new Tally());
      if (still.filter(one -> one.kind().equals(fault.kind())).isPresent()) {
        least = smaller;
      }
    }
    return least;
  }
}
