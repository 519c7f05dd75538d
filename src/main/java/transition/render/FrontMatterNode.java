package transition.render;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.commonmark.node.CustomBlock;
import transition.report.Block.FrontMatter;

/** YAML at the top of a document. Values are written as they are, so they have to be plain. */
final class FrontMatterNode extends CustomBlock {

  private final FrontMatter frontMatter;

  FrontMatterNode(FrontMatter frontMatter) {
    this.frontMatter = frontMatter;
  }

  List<String> lines() {
    return frontMatter.entries().stream().map(entry -> entry.key() + ": " + value(entry)).toList();
  }

  private static String value(FrontMatter.Entry entry) {
    return entry.list()
        ? entry.values().stream().map(FrontMatterNode::item).collect(joining(", ", "[", "]"))
        : String.join(", ", entry.values());
  }

  /** A value as an item of a list, where a comma would end it. */
  private static String item(String value) {
    return value.contains(",") ? "\"" + value + "\"" : value;
  }
}
