package transition.cli.completion;

import java.util.Iterator;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Candidates of an argument that depend on the argument before it. */
public interface DependentCandidates extends Iterable<String> {

  /** The candidates by the argument before. */
  Map<String, Iterable<String>> byPrevious();

  /** All of them, whatever stands before. */
  @Override
  default Iterator<String> iterator() {
    return byPrevious().values().stream()
        .flatMap(candidates -> StreamSupport.stream(candidates.spliterator(), false))
        .iterator();
  }
}
