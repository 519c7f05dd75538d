package transition.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import transition.model.Named;

/** How names are compared: in lower case, with hyphens for spaces and underscores. */
final class Names {

  private static final int LONGEST = 64;

  private Names() {}

  /** The form in which a typed name is compared. */
  static String normal(String name) {
    StringBuilder normal = new StringBuilder();
    for (String word : name.strip().toLowerCase(Locale.ROOT).split("[\\s_]+", -1)) {
      normal.append(normal.length() == 0 ? "" : "-").append(word);
    }
    return normal.toString();
  }

  /** All names of a thing in normal form, its id first. */
  static List<String> of(Named thing) {
    List<String> names = new ArrayList<>();
    names.add(thing.id());
    names.addAll(thing.aliases());
    names.add(normal(thing.title()));
    return names;
  }

  /** Whether it may be the id of a role or skill, and so the name of a file. */
  static boolean isId(String text) {
    return text.length() <= LONGEST && text.matches("[a-z0-9]+(-[a-z0-9]+)*");
  }

  /**
   * Checks an id.
   *
   * @throws IllegalArgumentException if it is none
   */
  static String id(String text) {
    if (!isId(text)) {
      throw new IllegalArgumentException(
          "an id is lower-case words of letters and digits joined by hyphens, at most "
              + LONGEST
              + " characters");
    }
    return text;
  }
}
