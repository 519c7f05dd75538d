package transition.tracking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes and reads numbers of tasks and first steps as ranges: {@code F1..F9}, {@code 1.1..1.3}.
 */
public final class TaskRanges {

  private static final Pattern FORM =
      Pattern.compile("(F|\\d{1,3}\\.)(\\d{1,3})\\.\\.(F|\\d{1,3}\\.)(\\d{1,3})");

  private TaskRanges() {}

  /**
   * Writes numbers as ranges. A single number is written as a range, too, because YAML would read
   * it as a decimal.
   *
   * @param numbers in order
   */
  public static List<String> of(Collection<String> numbers) {
    List<String> ranges = new ArrayList<>();
    String first = "";
    String last = "";
    for (String number : numbers) {
      if (last.isEmpty() || !number.equals(next(last))) {
        add(ranges, first, last);
        first = number;
      }
      last = number;
    }
    add(ranges, first, last);
    return ranges;
  }

  private static void add(List<String> ranges, String first, String last) {
    if (!first.isEmpty()) {
      ranges.add(first + ".." + last);
    }
  }

  private static String next(String number) {
    int place = PlanStep.isNumber(number) ? 1 : number.indexOf('.') + 1;
    return number.substring(0, place) + (Integer.parseInt(number.substring(place)) + 1);
  }

  /** Returns the numbers in a range; empty if the text is not one. */
  public static Optional<Set<String>> numbers(String range) {
    Matcher form = FORM.matcher(range);
    if (!form.matches() || !form.group(1).equals(form.group(3))) {
      return Optional.empty();
    }
    Set<String> numbers = new LinkedHashSet<>();
    for (int i = Integer.parseInt(form.group(2)); i <= Integer.parseInt(form.group(4)); i++) {
      numbers.add(form.group(1) + i);
    }
    return Optional.of(numbers);
  }
}
