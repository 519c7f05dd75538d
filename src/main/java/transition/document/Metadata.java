package transition.document;

import java.util.List;

/** What the document was made from, for programs that read it back; only Markdown shows it. */
public record Metadata(List<Property> properties) implements Block {

  /**
   * A key with its values.
   *
   * @param list whether it is a list even with one value or none
   */
  public record Property(String key, List<String> values, boolean list) {
    public Property {
      values = List.copyOf(values);
    }
  }

  public Metadata {
    properties = List.copyOf(properties);
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
