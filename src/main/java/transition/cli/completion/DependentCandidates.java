package transition.cli.completion;

import java.util.Iterator;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Candidates of an argument that depend on the previous argument. */
public interface DependentCandidates extends Iterable<String> {

  /** Returns the candidates by previous argument. */
  Map<String, Iterable<String>> byPrevious();

  /** Iterates over the candidates for all previous arguments. */
  @Override
  default Iterator<String> iterator() {
    return byPrevious().values().stream()
        .flatMap(candidates -> StreamSupport.stream(candidates.spliterator(), false))
        .iterator();
  }
}
