package transition.request;

import transition.catalog.Catalog;
import transition.error.InvalidValueException;
import transition.model.Skill;

/**
 * A skill and the part of it that somebody has: {@code docker}, or {@code docker=50%}.
 *
 * @param percent 1 to 100
 */
public record KnownSkill(Skill skill, int percent) {

  /**
   * Reads an entry.
   *
   * @throws InvalidValueException if the percentage is wrong
   * @throws transition.naming.UnknownNameException if there is no such skill
   */
  public static KnownSkill parse(String entry, Catalog catalog) {
    int equals = entry.indexOf('=');
    return new KnownSkill(
        catalog.skill(equals < 0 ? entry : entry.substring(0, equals)),
        equals < 0 ? 100 : percentOf(entry, entry.substring(equals + 1)));
  }

  private static int percentOf(String entry, String text) {
    return Values.percent(text, 1, 100)
        .orElseThrow(
            () ->
                new InvalidValueException(
                    "\"%s\": the part of a skill that you have is 1%% to 100%%, such as docker=50%%"
                        .formatted(entry)));
  }
}
