package transition.render.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** ElementIds that are unique on a page, made from words so that a link tells where it leads. */
final class ElementIds {

  private static final int LONGEST = 48;

  private final Set<String> used = new HashSet<>();

  /** An id of small letters, digits and hyphens, with a number behind it if it is taken. */
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
