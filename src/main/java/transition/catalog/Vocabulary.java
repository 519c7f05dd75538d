package transition.catalog;

import java.util.Map;
import transition.model.Skill;
import transition.model.Source;

/**
 * What other files refer to by id.
 *
 * @param skills by id, in the order of their file
 * @param sources by id, in the order of their file
 */
record Vocabulary(Map<String, Skill> skills, Map<String, Source> sources) {

  /**
   * The skill of an id.
   *
   * @throws IllegalArgumentException if there is none
   */
  Skill skill(String id) {
    return find("skill", id, skills);
  }

  /**
   * The source of an id.
   *
   * @throws IllegalArgumentException if there is none
   */
  Source source(String id) {
    return find("source", id, sources);
  }

  private static <T> T find(String kind, String id, Map<String, T> all) {
    T found = all.get(id);
    if (found == null) {
      throw new IllegalArgumentException(
          "there is no such " + kind + Suggestions.didYouMean(id, all.keySet()));
    }
    return found;
  }
}
