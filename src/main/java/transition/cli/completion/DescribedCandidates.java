package transition.cli.completion;

import java.util.Iterator;
import java.util.Map;

/** Candidates of an option that have more to say than their word. */
public interface DescribedCandidates extends Iterable<String> {

  /** The candidates, in order, each with what it means. */
  Map<String, String> descriptions();

  @Override
  default Iterator<String> iterator() {
    return descriptions().keySet().iterator();
  }
}
