package transition.fuzz;

import java.util.Map;
import java.util.TreeMap;
import transition.error.ExitStatus;

/** How often runs ended with which status. */
final class Tally {

  private final Map<ExitStatus, Integer> statuses = new TreeMap<>();

  void add(ExitStatus status) {
    statuses.merge(status, 1, Integer::sum);
  }

  @Override
  public String toString() {
    return statuses.toString();
  }
}
