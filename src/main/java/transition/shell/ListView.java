package transition.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import transition.console.Prompter.Choice;
import transition.console.TerminalStyle;

/** Draws a question with a list: question and search, choices, and the keys. */
final class ListView {

  private static final int MOST_CHOICES = 10;
  private static final int OTHER_LINES = 3;

  private final Styles styles;
  private final String question;
  private final ChoiceList choices;
  private final int wordWidth;

  ListView(TerminalStyle style, String question, ChoiceList choices) {
    this.styles = new Styles(style);
    this.question = question;
    this.choices = choices;
    this.wordWidth =
        choices.all().stream()
            .mapToInt(choice -> styles.plain(choice.word()).columnLength())
            .max()
            .orElse(0);
  }

  /** Returns the lines for a terminal of this size. */
  List<AttributedString> lines(int columns, int rows) {
    List<AttributedString> lines = new ArrayList<>();
    lines.add(asked());
    List<Choice> found = choices.found();
    int shown = Math.max(1, Math.min(MOST_CHOICES, rows - OTHER_LINES));
    int first = Math.max(0, Math.min(choices.position() - shown / 2, found.size() - shown));
    Optional<Choice> current = choices.current();
    found.stream()
        .skip(first)
        .limit(shown)
        .forEach(choice -> lines.add(line(choice, current.filter(choice::equals).isPresent())));
    lines.add(styles.muted("  " + below(found.size())));
    return lines.stream().map(line -> line.columnSubSequence(0, columns - 1)).toList();
  }

  /** Returns the question with its answer on one line. */
  AttributedString answered(String answer, int columns) {
    return styles
        .question(question)
        .append(styles.answer(answer))
        .toAttributedString()
        .columnSubSequence(0, columns - 1);
  }

  private AttributedString asked() {
    AttributedStringBuilder line = styles.question(question);
    return choices.search().isEmpty()
        ? line.append(styles.muted("type to search")).toAttributedString()
        : line.append(styles.plain(choices.search())).append(styles.cursor()).toAttributedString();
  }

  private AttributedString line(Choice choice, boolean current) {
    AttributedStyle style = current ? styles.pointedAt() : AttributedStyle.DEFAULT;
    AttributedString word = styles.plain(choice.word());
    String box = choices.isManyOfThem() ? choices.isTicked(choice) ? "[x] " : "[ ] " : "";
    return new AttributedStringBuilder()
        .append(current ? styles.pointer() : "  ", style)
        .append(box, style)
        .append(word.toString(), style)
        .append(" ".repeat(wordWidth - word.columnLength() + 2))
        .append(styles.plain(choice.title()).toString(), style)
        .toAttributedString();
  }

  private String below(int found) {
    if (found == 0) {
      return "No match. Esc: clear the search";
    }
    String count = choices.search().isEmpty() ? "" : found + " of " + choices.all().size() + ". ";
    return count
        + (choices.isManyOfThem()
            ? "Space: tick, Enter: done, Ctrl-C: cancel"
            : "Enter: choose, Ctrl-C: cancel");
  }
}
