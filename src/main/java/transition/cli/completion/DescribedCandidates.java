package transition.cli.completion;

import java.util.Iterator;
import java.util.Map;

/** Candidates with descriptions. */
public interface DescribedCandidates extends Iterable<String> {

  /** Returns the candidates in order, each with its description. */
  Map<String, String> descriptions();

  @Override
  default Iterator<String> iterator() {
    return descriptions().keySet().iterator();
  }
}
