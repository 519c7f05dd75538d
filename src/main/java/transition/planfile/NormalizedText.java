package transition.planfile;

/**
 * Markdown in normalized form, whatever its editor made of it. Each run of blanks and line ends,
 * including quote markers at the start of lines, becomes one blank; dashes become hyphens or en
 * dashes; escapes, entities for blanks and dashes, and invisible characters are removed. Each
 * character knows its place in the original.
 */
final class NormalizedText {

  private final StringBuilder text = new StringBuilder();
  private final int[] starts;
  private final int[] ends;

  private NormalizedText(String original) {
    this.starts = new int[original.length()];
    this.ends = new int[original.length()];
  }

  static NormalizedText of(String original) {
    NormalizedText normalized = new NormalizedText(original);
    int index = 0;
    while (index < original.length()) {
      index = normalized.read(original, index);
    }
    return normalized;
  }

  /** Returns a text in normalized form. */
  static String form(String original) {
    return of(original).text();
  }

  String text() {
    return text.toString();
  }

  /** Returns where a character of the normalized form starts in the original. */
  int start(int index) {
    return starts[index];
  }

  /** Returns where the original of the characters before an index ends. */
  int end(int index) {
    return ends[index - 1];
  }

  private int read(String original, int index) {
    char c = original.charAt(index);
    if (c == '\n' || c == '\r') {
      return add(' ', index, afterQuoteSigns(original, index + 1));
    }
    if (isBlank(c)) {
      return add(' ', index, index + 1);
    }
    if (isUnseen(c)) {
      return index + 1;
    }
    if (isEscape(original, index)) {
      return add(original.charAt(index + 1), index, index + 2);
    }
    if (c == '&') {
      for (Entity entity : Entity.values()) {
        if (original.startsWith(entity.written, index)) {
          return add(entity.meant, index, index + entity.written.length());
        }
      }
    }
    if (original.startsWith("--", index)) {
      int end = index + 2;
      while (end < original.length() && original.charAt(end) == '-') {
        end++;
      }
      return add('–', index, end);
    }
    return add(
        switch (c) {
          case '\u2010', '\u2011' -> '-';
          case '\u2012', '\u2014', '\u2015', '\u2212' -> '–';
          default -> c;
        },
        index,
        index + 1);
  }

  private enum Entity {
    NO_BREAK_SPACE("&nbsp;", ' '),
    EN_DASH("&ndash;", '–'),
    EM_DASH("&mdash;", '–');

    private final String written;
    private final char meant;

    Entity(String written, char meant) {
      this.written = written;
      this.meant = meant;
    }
  }

  private int add(char c, int start, int end) {
    int last = text.length() - 1;
    if (c == ' ' && last >= 0 && text.charAt(last) == ' ') {
      ends[last] = end;
      return end;
    }
    starts[text.length()] = start;
    ends[text.length()] = end;
    text.append(c);
    return end;
  }

  private static int afterQuoteSigns(String original, int start) {
    int index = start;
    int last = start;
    while (index < original.length()
        && (isBlank(original.charAt(index)) || original.charAt(index) == '>')) {
      last = original.charAt(index) == '>' ? index + 1 : last;
      index++;
    }
    return last;
  }

  private static boolean isBlank(char c) {
    return c == ' '
        || c == '\t'
        || c == '\u00a0'
        || c == '\u202f'
        || c == '\u3000'
        || (c >= '\u2000' && c <= '\u200a');
  }

  /**
   * Returns whether a character is a joiner, a direction mark, a soft hyphen or a variation
   * selector.
   */
  private static boolean isUnseen(char c) {
    return c == '\u00ad'
        || (c >= '\u200b' && c <= '\u200f')
        || c == '\u2060'
        || c == '\ufeff'
        || (c >= '\ufe00' && c <= '\ufe0f');
  }

  /** Returns whether a character is a backslash that escapes the next one in Markdown. */
  private static boolean isEscape(String original, int index) {
    if (original.charAt(index) != '\\' || index + 1 == original.length()) {
      return false;
    }
    char next = original.charAt(index + 1);
    return next > ' ' && next < 0x7f && !Character.isLetterOrDigit(next);
  }
}
