package transition.render;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.front.matter.YamlFrontMatterNode;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownWriter;
import transition.document.Metadata;

/** Writes the nodes that the library only reads: task boxes and front matter. */
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

  /** Returns the node of front matter. Values are written unchanged, so they must be plain YAML. */
  static Node node(Metadata metadata) {
    Node block = new YamlFrontMatterBlock();
    for (Metadata.Property property : metadata.properties()) {
      String value =
          property.list()
              ? property.values().stream()
                  .map(AddedNodesRenderer::item)
                  .collect(joining(", ", "[", "]"))
              : String.join(", ", property.values());
      block.appendChild(new YamlFrontMatterNode(property.key(), List.of(value)));
    }
    return block;
  }

  /** Quotes an item of a list if it has a comma. */
  private static String item(String value) {
    return value.contains(",") ? "\"" + value + "\"" : value;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(TaskListItemMarker.class, YamlFrontMatterBlock.class, EscapedStart.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof TaskListItemMarker marker) {
      writer.raw(marker.isChecked() ? "[x] " : "[ ] ");
    } else if (node instanceof EscapedStart start) {
      writer.raw("\\" + start.character());
    } else {
      frontMatter(node);
    }
  }

  private void frontMatter(Node block) {
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
