package transition.document;

/**
 * What the document is about, once at its beginning.
 *
 * @param aside the key facts in a few words; may be empty
 */
public record Title(Text text, Text aside) implements Block {

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
