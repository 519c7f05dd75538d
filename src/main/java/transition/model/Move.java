package transition.model;

import static java.util.Objects.requireNonNull;

/**
 * A transition made by someone with some knowledge.
 *
 * @param knowledge includes what related skills bring
 */
public record Move(Transition transition, Knowledge knowledge) {

  public Move {
    requireNonNull(transition, "transition");
    requireNonNull(knowledge, "knowledge");
  }
}
