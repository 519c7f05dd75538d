package transition.render.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes element ids that are unique on a page, from words so that links are readable. */
final class ElementIds {

  private static final int LONGEST = 48;

  private final Set<String> used = new HashSet<>();

  /** Returns an id of lower-case letters, digits and hyphens, with a number at its end if taken. */
  String of(String words) {
    StringBuilder slug = new StringBuilder();
    for (char c : words.toLowerCase(Locale.ROOT).toCharArray()) {
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        slug.append(c);
      } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
      if (slug.length() == LONGEST) {
        break;
      }
    }
    String base = slug.toString().replaceFirst("-$", "");
    String id = base.isEmpty() ? "part" : base;
    for (int next = 2; !used.add(id); next++) {
      id = (base.isEmpty() ? "part" : base) + "-" + next;
    }
    return id;
  }
}
