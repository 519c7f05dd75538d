package transition.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the user says they know already: the share of each skill, in percent.
 *
 * @param percents 1 to 100 for each skill, in the order in which they were named
 */
public record Knowledge(Map<Skill, Integer> percents) {

  public static final Knowledge NONE = new Knowledge(Map.of());

  public Knowledge {
    percents = Collections.unmodifiableMap(new LinkedHashMap<>(percents));
    if (percents.values().stream().anyMatch(percent -> percent < 1 || percent > 100)) {
      throw new IllegalArgumentException("a skill is known to 1 to 100 percent");
    }
  }

  /** As the command line reads them: {@code sql}, or {@code sql=50%} for a part. */
  public List<String> entries() {
    return percents.entrySet().stream()
        .map(
            known ->
                known.getKey().id() + (known.getValue() == 100 ? "" : "=" + known.getValue() + "%"))
        .toList();
  }

  /** How much of a skill is known, 0 to 100. */
  public int percentOf(Skill skill) {
    return percents.getOrDefault(skill, 0);
  }

  /**
   * What is left of an effort that teaches the skill, to the nearest minute; never nothing as long
   * as the skill is not known whole.
   */
  public Effort left(Effort effort, Skill skill) {
    long left = (effort.minutes() * (100 - percentOf(skill)) + 50) / 100;
    boolean open = percentOf(skill) < 100 && !effort.isZero();
    return new Effort(open ? Math.max(1, left) : left);
  }
}
