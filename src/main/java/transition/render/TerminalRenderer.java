package transition.render;

import java.util.List;
import java.util.Optional;
import transition.document.Block;
import transition.document.Document;
import transition.document.NextCommand;
import transition.document.Section;
import transition.document.Text;

/** Renders a document as text for a terminal, or for a file that looks like one. */
public final class TerminalRenderer {

  private TerminalRenderer() {}

  /**
   * Returns the text of a document, every line ended.
   *
   * @param width the columns there are, at least 20; prose does not take more than 100, and only
   *     tables and charts over time take more than 120
   * @param color whether to use escape codes
   * @param unicode whether to use more than ASCII
   */
  public static String render(Document document, int width, boolean color, boolean unicode) {
    TerminalLayout layout =
        new TerminalLayout(width, unicode ? CharacterSet.UNICODE : CharacterSet.ASCII);
    TerminalWriter writer = new TerminalWriter(color);
    Block before = null;
    for (Block block : document.blocks()) {
      Optional<List<Text>> lines = block.accept(layout);
      if (lines.isPresent()) {
        if (before != null && !isHeadingOf(before, block)) {
          writer.blankLine();
        }
        lines.get().forEach(writer::line);
        before = block;
      }
    }
    return writer.toString();
  }

  private static boolean isHeadingOf(Block before, Block block) {
    return before instanceof Section outer
        && !(block instanceof NextCommand)
        && !(block instanceof Section inner && inner.level() <= outer.level());
  }
}
