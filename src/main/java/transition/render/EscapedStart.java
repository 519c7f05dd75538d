package transition.render;

import org.commonmark.node.CustomNode;

/** An escaped first character that Markdown would take for the start of a list or block. */
final class EscapedStart extends CustomNode {

  private final char character;

  EscapedStart(char character) {
    this.character = character;
  }

  char character() {
    return character;
  }

  /**
   * Returns whether a text at the start of a line needs an escape that the library does not add.
   */
  static boolean isNeededFor(String text) {
    return text.equals("+") || text.startsWith("+ ") || text.startsWith("~~~");
  }
}
