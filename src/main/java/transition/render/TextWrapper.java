package transition.render;

import java.util.ArrayList;
import java.util.List;
import transition.report.Text;
import transition.report.Text.Run;
import transition.report.Text.Style;

/** Breaks styled text into lines at spaces, and words that are too long anywhere. */
final class TextWrapper {

  private final int width;
  private final List<Text> lines = new ArrayList<>();
  private final List<Run> line = new ArrayList<>();
  private int lineWidth;

  private TextWrapper(int width) {
    this.width = width;
  }

  /**
   * The lines of a text.
   *
   * @param width at least 1
   * @return at least one line, which may be empty
   */
  static List<Text> wrap(Text text, int width) {
    if (width(text) <= width) {
      return List.of(text);
    }
    TextWrapper wrapper = new TextWrapper(width);
    for (List<Run> word : words(text)) {
      wrapper.add(word);
    }
    wrapper.endLine();
    return List.copyOf(wrapper.lines);
  }

  /** No more lines than {@link #wrap} makes, and these of about the same length. */
  static List<Text> balanced(Text text, int width) {
    List<Text> lines = wrap(text, width);
    for (int less = width - 1; lines.size() > 1 && less >= longestWord(text); less--) {
      List<Text> narrower = wrap(text, less);
      if (narrower.size() > lines.size()) {
        break;
      }
      lines = narrower;
    }
    return lines;
  }

  /** Texts one after the other, as many on a line as fit, and those wrapped that fit on none. */
  static List<Text> flow(List<Text> texts, Text separator, int width) {
    List<Text> lines = new ArrayList<>();
    Text line = Text.EMPTY;
    for (Text text : texts) {
      Text longer = line.isEmpty() ? text : line.plus(separator).plus(text);
      if (!line.isEmpty() && width(longer) > width) {
        lines.addAll(wrap(line, width));
        longer = text;
      }
      line = longer;
    }
    lines.addAll(wrap(line, width));
    return lines;
  }

  /** How many columns a text takes on one line. */
  static int width(Text text) {
    return width(text.runs());
  }

  /** How many columns its longest word takes. */
  static int longestWord(Text text) {
    return words(text).stream().mapToInt(TextWrapper::width).max().orElse(0);
  }

  private static int width(List<Run> word) {
    return word.stream().mapToInt(run -> DisplayWidth.of(run.text())).sum();
  }

  /** The words; one may be made of several runs, such as a bold title and its comma. */
  private static List<List<Run>> words(Text text) {
    List<List<Run>> words = new ArrayList<>();
    List<Run> word = new ArrayList<>();
    for (Run run : text.runs()) {
      int start = 0;
      for (int i = 0; i <= run.text().length(); i++) {
        boolean end = i == run.text().length();
        if (end || isBreak(run.text(), i)) {
          if (i > start) {
            word.add(new Run(run.text().substring(start, i), run.style()));
          }
          if (!end && !word.isEmpty()) {
            words.add(word);
            word = new ArrayList<>();
          }
          start = i + 1;
        }
      }
    }
    if (!word.isEmpty()) {
      words.add(word);
    }
    return words;
  }

  /** Whether there is a space that a line may end at: not one between a number and its hours. */
  private static boolean isBreak(String text, int i) {
    boolean hours =
        i > 0
            && Character.isDigit(text.charAt(i - 1))
            && text.startsWith(" h", i)
            && (i + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 2)));
    return text.charAt(i) == ' ' && !hours;
  }

  private void add(List<Run> word) {
    int wordWidth = width(word);
    if (lineWidth > 0 && lineWidth + 1 + wordWidth > width) {
      endLine();
    }
    if (lineWidth > 0) {
      line.add(new Run(" ", between(word)));
      lineWidth++;
    }
    for (Run run : word) {
      addPieces(run);
    }
  }

  /** A space inside a styled stretch keeps the style, so that the stretch is one run. */
  private Style between(List<Run> word) {
    Style before = line.get(line.size() - 1).style();
    return before == word.get(0).style() ? before : Style.PLAIN;
  }

  private void addPieces(Run run) {
    StringBuilder piece = new StringBuilder();
    for (int i = 0; i < run.text().length(); ) {
      int point = run.text().codePointAt(i);
      int pointWidth = DisplayWidth.of(point);
      if (lineWidth + pointWidth > width && lineWidth > 0) {
        line.add(new Run(piece.toString(), run.style()));
        piece.setLength(0);
        endLine();
      }
      piece.appendCodePoint(point);
      lineWidth += pointWidth;
      i += Character.charCount(point);
    }
    line.add(new Run(piece.toString(), run.style()));
  }

  private void endLine() {
    lines.add(new Text(line));
    line.clear();
    lineWidth = 0;
  }
}
