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

/**
 * How names are compared: in lower case, with hyphens for spaces and underscores, and with accents
 * as parts of their letters.
 */
public final class Names {

  private static final int LONGEST = 64;
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern WORD_GAP = Pattern.compile("[\\s_]+");

  private Names() {}

  /** The form in which a typed name is compared. */
  public static String normal(String name) {
    StringBuilder normal = new StringBuilder();
    for (String word : WORD_GAP.split(ComposedText.of(name).strip().toLowerCase(Locale.ROOT), -1)) {
      normal.append(normal.length() == 0 ? "" : "-").append(word);
    }
    return normal.toString();
  }

  /** All names of a thing in normal form, its id first. */
  public static List<String> of(Named thing) {
    List<String> names = new ArrayList<>();
    names.add(thing.id());
    names.addAll(thing.aliases());
    names.add(normal(thing.title()));
    return names;
  }

  /** Two things with a name in common. */
  public record Clash<T extends Named>(T first, T second, String name) {}

  /** The things that have a name of one before them; a blank name is none. */
  public static <T extends Named> List<Clash<T>> clashes(Collection<T> things) {
    List<Clash<T>> clashes = new ArrayList<>();
    Map<String, T> owners = new HashMap<>();
    for (T thing : things) {
      for (String name : new LinkedHashSet<>(of(thing))) {
        T other = name.isEmpty() ? null : owners.putIfAbsent(name, thing);
        if (other != null) {
          clashes.add(new Clash<>(other, thing, name));
        }
      }
    }
    return clashes;
  }

  /** Whether it may be the id of a role or skill, and so the name of a file. */
  public static boolean isId(String text) {
    return text.length() <= LONGEST && ID.matcher(text).matches();
  }

  /**
   * Checks an id.
   *
   * @throws IllegalArgumentException if it is none
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
