package transition.document;

/** Text that is wrapped to the width of the page. */
public record Paragraph(Text text) implements Block {

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
