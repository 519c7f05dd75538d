package transition.model;

import static java.util.Objects.requireNonNull;

/**
 * A transition for someone who knows something already.
 *
 * @param knowledge with what related skills bring
 */
public record Move(Transition transition, Knowledge knowledge) {

  public Move {
    requireNonNull(transition, "transition");
    requireNonNull(knowledge, "knowledge");
  }
}
