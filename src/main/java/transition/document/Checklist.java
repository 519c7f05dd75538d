package transition.document;

import java.util.List;

/** Tasks to tick off. */
public record Checklist(List<Check> checks) implements Block {

  /**
   * A task with a box to tick.
   *
   * @param number stable, such as "3.2"
   * @param aside when, or how long
   */
  public record Check(String number, Text text, Text aside) {

    /** Returns the text with the aside in brackets behind it, without the number. */
    public Text line() {
      return aside.isEmpty() ? text : text.plus(Text.muted(" (")).plus(aside).plus(Text.muted(")"));
    }
  }

  public Checklist {
    checks = List.copyOf(checks);
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
