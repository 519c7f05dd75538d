package transition.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Something to learn.
 *
 * @param category one or two words for grouping, such as "machine-learning"
 * @param needsFirst ids of the skills to learn first; the project's own judgment, not a guide's
 * @param heldWith ids of skills of which each stands for this one: who has one of them, has this
 *     one
 * @param related skills that cover a part of this one
 */
public record Skill(
    String id,
    String title,
    List<String> aliases,
    String category,
    List<String> needsFirst,
    List<String> heldWith,
    List<Related> related,
    Learning learning)
    implements Named {

  public Skill {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    aliases = List.copyOf(aliases);
    requireNonNull(category, "category");
    needsFirst = List.copyOf(needsFirst);
    heldWith = List.copyOf(heldWith);
    related = List.copyOf(related);
    requireNonNull(learning, "learning");
  }

  /** Compares by id, which is unique in a pack. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Skill skill && id.equals(skill.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
