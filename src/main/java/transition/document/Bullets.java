package transition.document;

import java.util.List;

/** A list without an order. */
public record Bullets(List<Bullet> bullets) implements Block {

  /** The symbol before a bullet. */
  public enum Mark {
    POINT,
    /** A check mark, for what the reader has. */
    CHECK
  }

  /**
   * An item of the list.
   *
   * @param term what the item is about, aligned with the terms of the others; may be empty
   */
  public record Bullet(Mark mark, Text term, Text detail) {

    /** Returns term and detail as one text. */
    public Text line() {
      return term.isEmpty() ? detail : term.plus(": ").plus(detail);
    }
  }

  public Bullets {
    bullets = List.copyOf(bullets);
  }

  /** Returns plain points without terms. */
  public static Bullets of(List<String> points) {
    return new Bullets(
        points.stream().map(point -> new Bullet(Mark.POINT, Text.EMPTY, Text.of(point))).toList());
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
