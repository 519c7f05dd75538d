package transition.render;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownWriter;

/**
 * Writes nodes that the library does not have: front matter, and characters that it leaves plain.
 */
record AddedNodesRenderer(MarkdownWriter writer) implements NodeRenderer {

  static final MarkdownNodeRendererFactory FACTORY =
      new MarkdownNodeRendererFactory() {
        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
          return new AddedNodesRenderer(context.getWriter());
        }

        @Override
        public Set<Character> getSpecialCharacters() {
          return Set.of();
        }
      };

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(FrontMatterNode.class, EscapedStart.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof EscapedStart start) {
      writer.raw("\\" + start.character());
    } else {
      frontMatter((FrontMatterNode) node);
    }
  }

  private void frontMatter(FrontMatterNode node) {
    writer.raw("---");
    writer.line();
    for (String line : node.lines()) {
      writer.raw(line);
      writer.line();
    }
    writer.raw("---");
    writer.block();
  }
}
