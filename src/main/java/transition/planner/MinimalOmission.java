package transition.planner;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** What to do without so that something is reached. */
public final class MinimalOmission {

  private MinimalOmission() {}

  /**
   * The first of some things that make up an amount together, without those of them that are not
   * needed; all of them if that is not enough.
   *
   * @param amount of each, at least 0
   */
  public static <T> List<T> of(List<T> leastImportantFirst, ToLongFunction<T> amount, long needed) {
    List<T> gone = new ArrayList<>();
    long sum = 0;
    for (T one : leastImportantFirst) {
      if (sum >= needed) {
        break;
      }
      gone.add(one);
      sum += amount.applyAsLong(one);
    }
    for (int i = gone.size() - 1; i >= 0; i--) {
      long without = sum - amount.applyAsLong(gone.get(i));
      if (without >= needed) {
        gone.remove(i);
        sum = without;
      }
    }
    return gone;
  }

  /**
   * The first of some things that are enough together, without those of them that are not needed;
   * all of them if that is not enough.
   *
   * @param enough whether it is reached without some of them; without more of them it is, too
   */
  public static <T> List<T> of(List<T> leastImportantFirst, Predicate<List<T>> enough) {
    int first = 0;
    int last = leastImportantFirst.size();
    while (first < last) {
      int middle = (first + last) / 2;
      if (enough.test(leastImportantFirst.subList(0, middle))) {
        last = middle;
      } else {
        first = middle + 1;
      }
    }
    List<T> gone = new ArrayList<>(leastImportantFirst.subList(0, first));
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
