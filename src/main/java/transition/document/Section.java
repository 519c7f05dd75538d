package transition.document;

import java.util.OptionalInt;

/**
 * A heading.
 *
 * @param level 1 for the largest below the title, 2 for those inside it
 * @param percent how full a meter beside it is, 0 to 100; empty for none
 */
public record Section(int level, Text text, OptionalInt percent) implements Block {

  public Section {
    if (level < 1 || level > 2) {
      throw new IllegalArgumentException("sections have level 1 or 2");
    }
  }

  public static Section of(String text) {
    return new Section(1, Text.of(text), OptionalInt.empty());
  }

  /** Returns a section inside a section. */
  public static Section inner(String text) {
    return new Section(2, Text.of(text), OptionalInt.empty());
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
