package transition.document;

/** An assumption, gap or disagreement to know of when reading what stands above. */
public record Note(Text text) implements Block {

  public static Note of(String text) {
    return new Note(Text.of(text));
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
