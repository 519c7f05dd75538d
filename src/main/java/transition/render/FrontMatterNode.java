package transition.render;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.commonmark.node.CustomBlock;
import transition.document.Metadata;

/** The front matter of a document. Values are written unchanged, so they must be plain YAML. */
final class FrontMatterNode extends CustomBlock {

  private final Metadata metadata;

  FrontMatterNode(Metadata metadata) {
    this.metadata = metadata;
  }

  List<String> lines() {
    return metadata.properties().stream()
        .map(property -> property.key() + ": " + value(property))
        .toList();
  }

  private static String value(Metadata.Property property) {
    return property.list()
        ? property.values().stream().map(FrontMatterNode::item).collect(joining(", ", "[", "]"))
        : String.join(", ", property.values());
  }

  /** Quotes an item of a list if it has a comma. */
  private static String item(String value) {
    return value.contains(",") ? "\"" + value + "\"" : value;
  }
}
