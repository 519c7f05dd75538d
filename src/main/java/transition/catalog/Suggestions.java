package transition.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;
import transition.model.Named;

/** The names nearest to one that is not known. */
public final class Suggestions {

  private static final int MOST = 3;

  private Suggestions() {}

  /**
   * The names that someone who typed this may have meant, nearest first, at most three; those that
   * begin with it count as near.
   */
  public static List<String> nearest(String typed, Collection<String> names) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    LevenshteinDistance within = new LevenshteinDistance(Math.max(1, wanted.length() / 3));
    record Candidate(String name, int distance) {}
    return names.stream()
        .distinct()
        .map(name -> new Candidate(name, distance(wanted, name.toLowerCase(Locale.ROOT), within)))
        .filter(candidate -> candidate.distance >= 0)
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .limit(MOST)
        .map(Candidate::name)
        .toList();
  }

  private static int distance(String wanted, String name, LevenshteinDistance within) {
    int edits = within.apply(wanted, name);
    boolean prefix = wanted.length() > 1 && name.startsWith(wanted);
    return edits < 0 && prefix ? name.length() - wanted.length() : edits;
  }

  /** The ids of the things whose id, alias or title is nearest, nearest first. */
  static List<String> nearestIds(String typed, Collection<? extends Named> things) {
    String wanted = Names.normal(typed);
    List<String> all = things.stream().flatMap(thing -> Names.of(thing).stream()).toList();
    return nearest(wanted, all).stream()
        .flatMap(name -> things.stream().filter(thing -> Names.of(thing).contains(name)))
        .map(Named::id)
        .distinct()
        .toList();
  }

  /** A sentence such as {@code ; did you mean "mlops"?}, or nothing where nothing is near. */
  public static String didYouMean(String typed, Collection<String> names) {
    List<String> near = nearest(typed, names);
    return near.isEmpty() ? "" : "; did you mean " + oneOf(near) + "?";
  }

  static String oneOf(List<String> names) {
    return "\"" + String.join("\" or \"", names) + "\"";
  }
}
