package transition.planner;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** Chooses what to leave out in order to reach a goal. */
public final class MinimalOmission {

  private MinimalOmission() {}

  /**
   * Returns the first items that together amount to what is needed, without those that turn out to
   * be dispensable; all items if they are not enough.
   *
   * @param amount the amount of an item, at least 0
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
   * Returns the first items that are enough if left out together, without those that turn out to be
   * dispensable; all items if they are not enough.
   *
   * @param enough whether leaving out some items reaches the goal; leaving out more must reach it,
   *     too
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
