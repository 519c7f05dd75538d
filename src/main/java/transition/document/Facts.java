package transition.document;

import java.util.List;

/** Labels with a value each: "Start" with a date. */
public record Facts(List<Fact> facts) implements Block {

  /** A value with its label. */
  public record Fact(String label, Text value) {}

  public Facts {
    facts = List.copyOf(facts);
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
