package transition.model;

import static java.util.Objects.requireNonNull;

/**
 * A skill that covers a part of another one. The percentage is the pack's own judgment, not a
 * guide's.
 *
 * @param skill the id of the skill that covers a part
 * @param percent how much of the other skill need not be learned again, 1 to 99
 * @param why a sentence on what the two have in common; may be empty
 */
public record Related(String skill, int percent, String why) {

  public Related {
    requireNonNull(skill, "skill");
    requireNonNull(why, "why");
    if (percent < 1 || percent > 99) {
      throw new IllegalArgumentException("a related skill carries 1% to 99% over");
    }
  }
}
