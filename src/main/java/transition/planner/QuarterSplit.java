package transition.planner;

import static transition.model.Effort.MINUTES_A_QUARTER;

import java.util.ArrayList;
import java.util.List;
import transition.model.Effort;
import transition.text.Decimals;

/** Moves the boundaries between consecutive efforts to full quarters of an hour. */
final class QuarterSplit {

  private QuarterSplit() {}

  /**
   * Returns efforts that add up to the same sum. Each is of full quarters, and at least one, except
   * that the last one has the odd minutes of the sum. If that leaves nothing for the last one, all
   * stay as they are.
   */
  static List<Effort> of(List<Effort> exact) {
    List<Effort> split = new ArrayList<>();
    long end = 0;
    long boundary = 0;
    for (Effort effort : exact.subList(0, Math.max(0, exact.size() - 1))) {
      end += effort.minutes();
      long nearest = Decimals.halfUp(end, MINUTES_A_QUARTER) * MINUTES_A_QUARTER;
      long next = Math.max(nearest, boundary + MINUTES_A_QUARTER);
      split.add(new Effort(next - boundary));
      boundary = next;
    }
    long sum = exact.stream().mapToLong(Effort::minutes).sum();
    if (boundary >= sum) {
      return exact;
    }
    split.add(new Effort(sum - boundary));
    return split;
  }
}
