package transition.planfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest common subsequence of two lists of lines with the algorithm of Hunt and
 * Szymanski (1977), whose time grows with the number of equal pairs. Blank lines, and lines that
 * are too frequent in one list, are matched by their neighbors.
 */
final class LineMatch {

  private static final int TOO_OFTEN = 100;

  private final List<String> lines;
  private final List<String> others;

  private LineMatch(List<String> lines, List<String> others) {
    this.lines = lines;
    this.others = others;
  }

  /** Returns for each line the index of its partner in the other list, or -1 if it has none. */
  static int[] of(List<String> lines, List<String> others) {
    LineMatch match = new LineMatch(lines, others);
    int[] partners = match.longest();
    match.addNext(partners);
    match.addPrevious(partners);
    return partners;
  }

  /** The last pair of a common subsequence, linked to the pairs before it. */
  private record Pair(int line, int other, @Nullable Pair before) {}

  private int[] longest() {
    Map<String, List<Integer>> places = places();
    List<Pair> ends = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      List<Integer> equal = places.getOrDefault(lines.get(line), List.of());
      for (int i = equal.size() - 1; i >= 0; i--) {
        int other = equal.get(i);
        int length = lengthBefore(ends, other);
        Pair pair = new Pair(line, other, length == 0 ? null : ends.get(length - 1));
        if (length == ends.size()) {
          ends.add(pair);
        } else {
          ends.set(length, pair);
        }
      }
    }
    int[] partners = new int[lines.size()];
    Arrays.fill(partners, -1);
    for (Pair pair = ends.isEmpty() ? null : ends.get(ends.size() - 1);
        pair != null;
        pair = pair.before) {
      partners[pair.line] = pair.other;
    }
    return partners;
  }

  private Map<String, List<Integer>> places() {
    Set<String> known = new HashSet<>(lines);
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < others.size(); i++) {
      if (!others.get(i).isEmpty() && known.contains(others.get(i))) {
        places.computeIfAbsent(others.get(i), key -> new ArrayList<>()).add(i);
      }
    }
    places.values().removeIf(some -> some.size() > TOO_OFTEN);
    return places;
  }

  /** Returns the length of the longest subsequence that ends before an index. */
  private static int lengthBefore(List<Pair> ends, int other) {
    int low = 0;
    int high = ends.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends.get(middle).other < other) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void addNext(int[] partners) {
    int next = 0;
    for (int line = 0; line < partners.length; line++) {
      if (partners[line] < 0
          && next < others.size()
          && (line == 0 || partners[line - 1] >= 0)
          && lines.get(line).equals(others.get(next))
          && isFree(partners, line, next)) {
        partners[line] = next;
      }
      next = partners[line] < 0 ? next : partners[line] + 1;
    }
  }

  private void addPrevious(int[] partners) {
    int previous = others.size() - 1;
    for (int line = partners.length - 1; line >= 0; line--) {
      if (partners[line] < 0
          && previous >= 0
          && (line == partners.length - 1 || partners[line + 1] >= 0)
          && lines.get(line).equals(others.get(previous))
          && isFreeBefore(partners, line, previous)) {
        partners[line] = previous;
      }
      previous = partners[line] < 0 ? previous : partners[line] - 1;
    }
  }

  private static boolean isFree(int[] partners, int line, int other) {
    for (int next = line + 1; next < partners.length; next++) {
      if (partners[next] >= 0) {
        return partners[next] > other;
      }
    }
    return true;
  }

  private static boolean isFreeBefore(int[] partners, int line, int other) {
    for (int before = line - 1; before >= 0; before--) {
      if (partners[before] >= 0) {
        return partners[before] < other;
      }
    }
    return true;
  }
}
