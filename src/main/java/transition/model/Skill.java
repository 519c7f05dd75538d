package transition.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Something that can be learned.
 *
 * @param category one word or two for grouping, such as "machine-learning"
 * @param needsFirst ids of the skills to learn before this one; the project's own judgement, not a
 *     guide's
 */
public record Skill(
    String id, String title, List<String> aliases, String category, List<String> needsFirst)
    implements Named {

  public Skill {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    aliases = List.copyOf(aliases);
    requireNonNull(category, "category");
    needsFirst = List.copyOf(needsFirst);
  }
}
