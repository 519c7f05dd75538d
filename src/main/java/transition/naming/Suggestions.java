package transition.naming;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.apache.commons.text.similarity.EditDistance;
import transition.model.Named;
import transition.text.ComposedText;

/** Suggests known names for a misspelled one. */
public final class Suggestions {

  private static final int MOST = 3;

  /** No name is this long, so nothing is similar to a longer text. */
  private static final int LONGEST = 200;

  private Suggestions() {}

  /**
   * Returns at most three names that may have been meant: those at the smallest edit distance, if
   * it is small enough. Two swapped letters count as one edit; if the name begins with what was
   * typed, each further letter counts as one.
   */
  public static List<String> nearest(String typed, Collection<String> names) {
    if (typed.length() > LONGEST) {
      return List.of();
    }
    String wanted = ComposedText.of(typed).toLowerCase(Locale.ROOT);
    EditDistance<Integer> edits = new DamerauLevenshteinDistance(Math.max(1, wanted.length() / 3));
    NavigableMap<Integer, NavigableSet<String>> near = new TreeMap<>();
    for (String name : names) {
      int distance = distance(wanted, ComposedText.of(name).toLowerCase(Locale.ROOT), edits);
      if (distance >= 0) {
        near.computeIfAbsent(distance, key -> new TreeSet<>()).add(name);
      }
    }
    return near.values().stream().limit(1).flatMap(NavigableSet::stream).limit(MOST).toList();
  }

  private static int distance(String wanted, String name, EditDistance<Integer> edits) {
    boolean prefix = wanted.length() > 1 && name.startsWith(wanted);
    return prefix ? name.length() - wanted.length() : edits.apply(wanted, name);
  }

  /** Returns the ids of the entries whose id, alias or title is most similar, nearest first. */
  static List<String> nearestIds(String typed, Collection<? extends Named> entries) {
    String wanted = Names.normal(typed);
    List<String> all = entries.stream().flatMap(entry -> Names.of(entry).stream()).toList();
    return nearest(wanted, all).stream()
        .flatMap(name -> entries.stream().filter(entry -> Names.of(entry).contains(name)))
        .map(Named::id)
        .distinct()
        .toList();
  }

  /**
   * Returns a question such as {@code did you mean "mlops"?}, or {@code otherwise} if nothing is
   * similar.
   */
  public static String didYouMeanOr(String typed, Collection<String> names, String otherwise) {
    List<String> near = nearest(typed, names);
    return near.isEmpty() ? otherwise : "did you mean " + oneOf(near) + "?";
  }

  /**
   * Returns a clause such as {@code ; did you mean "mlops"?}, or an empty text if nothing is
   * similar.
   */
  public static String didYouMean(String typed, Collection<String> names) {
    String question = didYouMeanOr(typed, names, "");
    return question.isEmpty() ? "" : "; " + question;
  }

  public static String oneOf(List<String> names) {
    return "\"" + String.join("\" or \"", names) + "\"";
  }
}
