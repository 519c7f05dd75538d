package transition.document;

import static java.util.Objects.requireNonNull;

/** The command line that is useful to run next. */
public record NextCommand(String line) implements Block {

  public NextCommand {
    requireNonNull(line, "line");
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
