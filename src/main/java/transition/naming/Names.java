package transition.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import transition.model.Named;
import transition.text.ComposedText;

/** Compares names: in lower case, with hyphens for spaces and underscores, and in composed form. */
public final class Names {

  private static final int LONGEST = 64;
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern WORD_GAP = Pattern.compile("[\\s_]+");

  private Names() {}

  /** Returns the form in which a typed name is compared. */
  public static String normal(String name) {
    StringBuilder normal = new StringBuilder();
    for (String word : WORD_GAP.split(ComposedText.of(name).strip().toLowerCase(Locale.ROOT), -1)) {
      normal.append(normal.length() == 0 ? "" : "-").append(word);
    }
    return normal.toString();
  }

  /** Returns all names of an entry in normal form, its id first. */
  public static List<String> of(Named entry) {
    List<String> names = new ArrayList<>();
    names.add(entry.id());
    names.addAll(entry.aliases());
    names.add(normal(entry.title()));
    return names;
  }

  /** Two entries that share a name. */
  public record Clash<T extends Named>(T first, T second, String name) {}

  /** Finds the entries that share a name with an earlier one. Blank names are ignored. */
  public static <T extends Named> List<Clash<T>> clashes(Collection<T> entries) {
    List<Clash<T>> clashes = new ArrayList<>();
    Map<String, T> owners = new HashMap<>();
    for (T entry : entries) {
      for (String name : new LinkedHashSet<>(of(entry))) {
        T other = name.isEmpty() ? null : owners.putIfAbsent(name, entry);
        if (other != null) {
          clashes.add(new Clash<>(other, entry, name));
        }
      }
    }
    return clashes;
  }

  /** Returns whether a text can be the id of a role or skill, and so the name of its file. */
  public static boolean isId(String text) {
    return text.length() <= LONGEST && ID.matcher(text).matches();
  }

  /**
   * Returns a valid id unchanged.
   *
   * @throws IllegalArgumentException if the text is not an id
   */
  public static String id(String text) {
    if (!isId(text)) {
      throw new IllegalArgumentException(
          "an id is lower-case words of letters and digits joined by hyphens, at most "
              + LONGEST
              + " characters");
    }
    return text;
  }
}
