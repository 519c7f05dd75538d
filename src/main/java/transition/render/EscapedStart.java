package transition.render;

import org.commonmark.node.CustomNode;

/** The first character of a text that Markdown would take for the beginning of a list or block. */
final class EscapedStart extends CustomNode {

  private final char character;

  EscapedStart(char character) {
    this.character = character;
  }

  char character() {
    return character;
  }

  /** Whether a text at the beginning of a line needs this, and the library does not see to it. */
  static boolean isNeededFor(String text) {
    return text.equals("+") || text.startsWith("+ ") || text.startsWith("~~~");
  }
}
