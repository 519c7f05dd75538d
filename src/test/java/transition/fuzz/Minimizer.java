package transition.fuzz;

import java.io.IOException;
import java.util.Optional;

/** Leaves parts out of a case as long as it still shows the same fault. */
final class Minimizer {

  private Minimizer() {}

  static FuzzCase minimal(FuzzCase failing, Fault fault, FuzzFolder folder) throws IOException {
    FuzzCase least = failing;
    int parts = fault.kind().equals(Trial.NO_END) ? 0 : failing.parts();
    for (int part = parts - 1; part >= 0; part--) {
      FuzzCase smaller = least.without(part);
      Optional<Fault> still = Trial.of(smaller, folder, new Tally());
      if (still.filter(one -> one.kind().equals(fault.kind())).isPresent()) {
        least = smaller;
      }
    }
    return least;
  }
}
