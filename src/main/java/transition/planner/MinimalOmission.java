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
    List<T> omitted = new ArrayList<>();
    long sum = 0;
    for (T item : leastImportantFirst) {
      if (sum >= needed) {
        break;
      }
      omitted.add(item);
      sum += amount.applyAsLong(item);
    }
    for (int i = omitted.size() - 1; i >= 0; i--) {
      long without = sum - amount.applyAsLong(omitted.get(i));
      if (without >= needed) {
        omitted.remove(i);
        sum = without;
      }
    }
    return omitted;
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
    List<T> omitted = new ArrayList<>(leastImportantFirst.subList(0, first));
    List<T> mostImportantFirst = new ArrayList<>(omitted);
    Collections.reverse(mostImportantFirst);
    for (T item : mostImportantFirst) {
      List<T> fewer = new ArrayList<>(omitted);
      fewer.remove(item);
      if (enough.test(fewer)) {
        omitted = fewer;
      }
    }
    return omitted;
  }
}
