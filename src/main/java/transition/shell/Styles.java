package transition.shell;

import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import transition.console.TerminalStyle;
import transition.render.Palette;
import transition.render.Printable;

/** The styles and symbols of questions, with or without colors, in Unicode or ASCII. */
final class Styles {

  private final TerminalStyle style;

  Styles(TerminalStyle style) {
    this.style = style;
  }

  /** Begins a line with the question and a space. */
  AttributedStringBuilder question(String question) {
    return new AttributedStringBuilder()
        .append("? ", colored(Palette.TYPED))
        .append(text(question), bold())
        .append(" ");
  }

  AttributedString answer(String answer) {
    return new AttributedString(text(answer), colored(Palette.TYPED));
  }

  AttributedString muted(String text) {
    return new AttributedString(text(text), colored(Palette.MUTED));
  }

  AttributedString plain(String text) {
    return new AttributedString(text(text));
  }

  AttributedString wrong(String text) {
    return new AttributedString(text(text), colored(Palette.ERROR));
  }

  /** Returns the prompt of the shell, with the remembered roles if there are any. */
  AttributedString prompt(String remembered) {
    return new AttributedStringBuilder()
        .append(plain(remembered.isEmpty() ? "transition" : remembered))
        .append(pointer(), pointedAt())
        .toAttributedString();
  }

  /** Returns the symbol before the current choice. */
  String pointer() {
    return style.unicode() ? "❯ " : "> ";
  }

  /** Returns the cursor after the typed text. */
  AttributedString cursor() {
    return new AttributedString(
        style.color() ? " " : "_",
        style.color() ? AttributedStyle.DEFAULT.inverse() : AttributedStyle.DEFAULT);
  }

  AttributedStyle pointedAt() {
    return colored(Palette.TYPED);
  }

  private AttributedStyle bold() {
    return style.color() ? AttributedStyle.DEFAULT.bold() : AttributedStyle.DEFAULT;
  }

  private AttributedStyle colored(int color) {
    return style.color() ? AttributedStyle.DEFAULT.foreground(color) : AttributedStyle.DEFAULT;
  }

  private String text(String text) {
    return Printable.of(text, style.unicode());
  }
}
