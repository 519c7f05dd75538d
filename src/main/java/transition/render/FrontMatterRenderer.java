package transition.render;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.front.matter.YamlFrontMatterNode;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownWriter;
import transition.report.Block.FrontMatter;

/** Writes YAML front matter, which the library reads but does not write. */
record FrontMatterRenderer(MarkdownNodeRendererContext context) implements NodeRenderer {

  static final MarkdownNodeRendererFactory FACTORY =
      new MarkdownNodeRendererFactory() {
        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
          return new FrontMatterRenderer(context);
        }

        @Override
        public Set<Character> getSpecialCharacters() {
          return Set.of();
        }
      };

  /**
   * The node of a block of front matter. Values are written as they are, so they are plain YAML.
   */
  static Node node(FrontMatter frontMatter) {
    Node block = new YamlFrontMatterBlock();
    for (FrontMatter.Entry entry : frontMatter.entries()) {
      String value = String.join(", ", entry.values());
      block.appendChild(
          new YamlFrontMatterNode(entry.key(), List.of(entry.list() ? "[" + value + "]" : value)));
    }
    return block;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(YamlFrontMatterBlock.class);
  }

  @Override
  public void render(Node block) {
    MarkdownWriter writer = context.getWriter();
    writer.raw("---");
    writer.line();
    for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
      YamlFrontMatterNode entry = (YamlFrontMatterNode) child;
      writer.raw(entry.getKey() + ": " + String.join(", ", entry.getValues()));
      writer.line();
    }
    writer.raw("---");
    writer.block();
  }
}
