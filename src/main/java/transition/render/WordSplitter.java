package transition.render;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import transition.document.Text;
import transition.document.Text.Run;

/** Splits text into the pieces between which a line may end. */
final class WordSplitter {

  private final List<Word> words = new ArrayList<>();
  private final List<Run> word = new ArrayList<>();
  private boolean spaced;

  /**
   * A piece of one or more runs, such as a bold title and its comma.
   *
   * @param spaced whether a space is before it, unless it begins a line
   */
  record Word(List<Run> runs, boolean spaced) {
    Word {
      runs = List.copyOf(runs);
    }

    int width() {
      return DisplayWidth.of(runs);
    }
  }

  private WordSplitter() {}

  static List<Word> of(Text text) {
    WordSplitter words = new WordSplitter();
    text.runs().forEach(words::add);
    words.end();
    return words.words;
  }

  /** Splits text into what readers see as characters, such as a letter with its accents. */
  static List<String> characters(String text) {
    return OnDemand.CHARACTER.matcher(text).results().map(MatchResult::group).toList();
  }

  private void add(Run run) {
    String text = run.text();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isSpace(text, i)) {
        addPieces(new Run(text.substring(start, i), run.style()));
        if (i < text.length()) {
          end();
          spaced = true;
        }
        start = i + 1;
      }
    }
  }

  /** Returns whether a line may end at a space; not between a number and its "h". */
  private static boolean isSpace(String text, int i) {
    boolean hours =
        i > 0
            && Character.isDigit(text.charAt(i - 1))
            && text.startsWith(" h", i)
            && (i + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 2)));
    return text.charAt(i) == ' ' && !hours;
  }

  /** Adds a part of a run without spaces, split further in East Asian scripts, which have none. */
  private void addPieces(Run run) {
    String text = run.text();
    int start = 0;
    if (hasEastAsian(text)) {
      BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
      breaks.setText(text);
      for (int end = breaks.next(); end < text.length() && end > 0; end = breaks.next()) {
        if (isEastAsian(text.charAt(end - 1)) || isEastAsian(text.charAt(end))) {
          word.add(new Run(text.substring(start, end), run.style()));
          end();
          start = end;
        }
      }
    }
    if (start < text.length()) {
      word.add(new Run(text.substring(start), run.style()));
    }
  }

  /** Checks without a stream, since every word passes here. */
  private static boolean hasEastAsian(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isEastAsian(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEastAsian(int character) {
    return (character >= 0x2e80 && character < Character.MIN_SURROGATE)
        || (character >= 0xff00 && character <= 0xffef);
  }

  private void end() {
    if (!word.isEmpty()) {
      words.add(new Word(word, spaced));
      word.clear();
      spaced = false;
    }
  }

  /** Holds a pattern that is compiled only if a word is too long for its line. */
  private static final class OnDemand {
    static final Pattern CHARACTER = Pattern.compile("\\X");
  }
}
