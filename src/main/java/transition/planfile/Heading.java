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
 * @param text what stands behind its signs, as it is written
 * @param start where its line begins
 * @param textStart where its text begins
 * @param end the end of its last line
 * @param sectionEnd where what stands under it ends: before the next one that is not inside it
 */
record Heading(int level, String text, int start, int textStart, int end, int sectionEnd) {

  private static final int LEVELS = 6;

  /** Words behind that are not compared, since no heading of a plan has so many. */
  private static final int LONGEST = 300;

  private static final Pattern ATTRIBUTES = Pattern.compile(" ?\\{[#.:][^{}]*\\}$");
  private static final Pattern NUMBERING =
      Pattern.compile("^(?:[^\\p{L}\\p{N}]*(?:\\d{1,3}[.)])+(?:\\d{1,3}(?= ))?)?[^\\p{L}\\p{N}]*");
  private static final Pattern LAST_SIGNS = Pattern.compile("[^\\p{L}\\p{N}]{1,20}$");

  /** Whether a word stands in it, in any case: most headings need no further look. */
  boolean mentions(String word) {
    for (int i = Math.min(text.length(), LONGEST) - word.length(); i >= 0; i--) {
      if (text.regionMatches(true, i, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  /** What it says, without signs of Markdown and attributes. */
  String plain() {
    String words = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return ATTRIBUTES.matcher(PlainWords.of(words)).replaceFirst("");
  }

  /** The same in one form, without the number that an editor has put before it and other signs. */
  String words() {
    String unnumbered = NUMBERING.matcher(NormalizedText.form(plain()).strip()).replaceFirst("");
    return LAST_SIGNS.matcher(unnumbered).replaceFirst("");
  }

  /** Collects headings in the order of a text, and finds out where their sections end. */
  static final class Collector {

    private final List<Heading> headings = new ArrayList<>();

    /**
     * Adds a heading.
     *
     * @param written as it is written, with its signs
     * @param most where its section ends at the latest
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
