package transition.render;

import java.util.Set;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;

/** Writes the boxes of check lists, which the library reads but does not write. */
record TaskMarkerRenderer(MarkdownNodeRendererContext context) implements NodeRenderer {

  static final MarkdownNodeRendererFactory FACTORY =
      new MarkdownNodeRendererFactory() {
        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
          return new TaskMarkerRenderer(context);
        }

        @Override
        public Set<Character> getSpecialCharacters() {
          return Set.of();
        }
      };

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(TaskListItemMarker.class);
  }

  @Override
  public void render(Node node) {
    context.getWriter().raw(((TaskListItemMarker) node).isChecked() ? "[x] " : "[ ] ");
  }
}
