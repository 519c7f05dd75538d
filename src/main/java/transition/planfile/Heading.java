package transition.planfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A heading.
 *
 * @param level 1 for the largest
 * @param text its text as written, without the signs before it
 * @param start the start of its line
 * @param textStart the start of its text
 * @param end the end of its last line
 * @param sectionEnd the end of its section: before the next heading that is not below it
 */
record Heading(int level, String text, int start, int textStart, int end, int sectionEnd) {

  private static final int LEVELS = 6;

  /** The most characters that are compared; no heading of a plan is that long. */
  private static final int LONGEST = 300;

  private static final Pattern ATTRIBUTES = Pattern.compile("(?: ?\\{[#.:][^{}]*\\})+$");
  private static final Pattern NUMBERING =
      Pattern.compile("^(?:[^\\p{L}\\p{N}]*(?:\\d{1,3}[.)])+(?:\\d{1,3}(?= ))?)?[^\\p{L}\\p{N}]*");
  private static final Pattern LAST_SIGNS = Pattern.compile("[^\\p{L}\\p{N}]{1,20}$");

  /** Returns whether it contains a word, in any case. Most headings need no closer look. */
  boolean mentions(String word) {
    for (int i = Math.min(text.length(), LONGEST) - word.length(); i >= 0; i--) {
      if (text.regionMatches(true, i, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  /** Returns its text without Markdown and attributes. */
  String plain() {
    String words = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return ATTRIBUTES.matcher(PlainWords.of(words)).replaceFirst("");
  }

  /**
   * Returns its plain text in normalized form, without signs and numbers that editors put before
   * it.
   */
  String words() {
    String unnumbered = NUMBERING.matcher(NormalizedText.form(plain()).strip()).replaceFirst("");
    return LAST_SIGNS.matcher(unnumbered).replaceFirst("");
  }

  /** Collects headings in the order of a text, and finds the ends of their sections. */
  static final class Collector {

    private final List<Heading> headings = new ArrayList<>();

    /**
     * Adds a heading.
     *
     * @param written the heading as written, with its signs
     * @param most the latest possible end of its section
     */
    void add(int level, String written, int start, int end, int most) {
      int first = 0;
      while (first < written.length() && written.charAt(first) == '#') {
        first++;
      }
      boolean signs =
          first > 0 && (first == written.length() || Character.isWhitespace(written.charAt(first)));
      first = signs ? first : 0;
      int last = signs ? withoutClosingSigns(written, first) : withoutUnderline(written);
      while (first < last && isBlank(written.charAt(first))) {
        first++;
      }
      headings.add(
          new Heading(
              level,
              written.substring(first, last),
              start,
              end - written.length() + first,
              end,
              most));
    }

    private static int withoutClosingSigns(String written, int first) {
      int last = written.length();
      int signs = trimmed(written, last);
      while (signs > first && written.charAt(signs - 1) == '#') {
        signs--;
      }
      boolean closing = signs > first && isBlank(written.charAt(signs - 1));
      return closing ? trimmed(written, signs) : last;
    }

    private static int withoutUnderline(String written) {
      int line = TextLines.start(written, trimmed(written, written.length()));
      return line == 0 ? written.length() : trimmed(written, line);
    }

    private static int trimmed(String written, int end) {
      int last = end;
      while (last > 0 && Character.isWhitespace(written.charAt(last - 1))) {
        last--;
      }
      return last;
    }

    private static boolean isBlank(char c) {
      return c == ' ' || c == '\t';
    }

    List<Heading> withSections(int textEnd) {
      int[] next = new int[LEVELS + 1];
      Arrays.fill(next, textEnd);
      List<Heading> result = new ArrayList<>(headings.size());
      for (int i = headings.size() - 1; i >= 0; i--) {
        Heading heading = headings.get(i);
        int end = heading.sectionEnd;
        for (int level = 1; level <= heading.level; level++) {
          end = Math.min(end, next[level]);
        }
        next[heading.level] = heading.start;
        result.add(
            new Heading(
                heading.level, heading.text, heading.start, heading.textStart, heading.end, end));
      }
      Collections.reverse(result);
      return result;
    }
  }
}
