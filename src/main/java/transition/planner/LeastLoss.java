package transition.planner;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** What to do without so that something is reached. */
final class LeastLoss {

  private LeastLoss() {}

  /**
   * The first of some things that are enough together, without those of them that are not needed;
   * all of them if that is not enough.
   *
   * @param enough whether it is reached without some of them; without more of them it is, too
   */
  static <T> List<T> of(List<T> leastImportantFirst, Predicate<List<T>> enough) {
    List<T> gone = new ArrayList<>();
    for (T one : leastImportantFirst) {
      if (enough.test(gone)) {
        break;
      }
      gone.add(one);
    }
    List<T> mostImportantFirst = new ArrayList<>(gone);
    Collections.reverse(mostImportantFirst);
    for (T one : mostImportantFirst) {
      List<T> fewer = new ArrayList<>(gone);
      fewer.remove(one);
      if (enough.test(fewer)) {
        gone = fewer;
      }
    }
    return gone;
  }
}
