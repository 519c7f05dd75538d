package transition.render;

import java.util.ArrayList;
import java.util.List;
import transition.document.Text;
import transition.document.Text.Run;
import transition.document.Text.Style;
import transition.render.WordSplitter.Word;

/**
 * Breaks styled text into lines between words, and words that are too long between any characters.
 */
final class TextWrapper {

  private final int width;
  private final List<Text> lines = new ArrayList<>();
  private final List<Run> line = new ArrayList<>();
  private int lineWidth;

  private TextWrapper(int width) {
    this.width = width;
  }

  /**
   * Breaks a text into lines.
   *
   * @param width at least 1
   * @return at least one line, which may be empty
   */
  static List<Text> wrap(Text text, int width) {
    if (width(text) <= width) {
      return List.of(text);
    }
    TextWrapper wrapper = new TextWrapper(width);
    WordSplitter.of(text).forEach(wrapper::add);
    wrapper.endLine();
    return List.copyOf(wrapper.lines);
  }

  /** Breaks a text into as many lines as {@link #wrap}, of about the same length. */
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

  /** Puts as many texts on a line as fit, and wraps those that are longer than a line. */
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

  /** Returns the columns that a text takes on one line. */
  static int width(Text text) {
    return DisplayWidth.of(text.runs());
  }

  /** Returns the columns of the longest word. */
  static int longestWord(Text text) {
    return WordSplitter.of(text).stream().mapToInt(Word::width).max().orElse(0);
  }

  private void add(Word word) {
    int space = word.spaced() ? 1 : 0;
    if (lineWidth > 0 && lineWidth + space + word.width() > width) {
      endLine();
    }
    if (lineWidth > 0 && word.spaced()) {
      line.add(new Run(" ", between(word.runs())));
      lineWidth++;
    }
    for (Run run : word.runs()) {
      int runWidth = DisplayWidth.of(run.text());
      if (lineWidth + runWidth <= width) {
        line.add(run);
        lineWidth += runWidth;
      } else {
        addPieces(run);
      }
    }
  }

  /**
   * Returns the style of a space: that of the words around it if they share one, so that they form
   * one run.
   */
  private Style between(List<Run> word) {
    Style before = line.get(line.size() - 1).style();
    return before == word.get(0).style() ? before : Style.PLAIN;
  }

  private void addPieces(Run run) {
    StringBuilder piece = new StringBuilder();
    for (String character : WordSplitter.characters(run.text())) {
      int columns = DisplayWidth.of(character);
      if (lineWidth + columns > width && lineWidth > 0) {
        line.add(new Run(piece.toString(), run.style()));
        piece.setLength(0);
        endLine();
      }
      piece.append(character);
      lineWidth += columns;
    }
    line.add(new Run(piece.toString(), run.style()));
  }

  private void endLine() {
    lines.add(new Text(line));
    line.clear();
    lineWidth = 0;
  }
}
