package transition.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What someone knows already of the skills to learn: the share of each, in percent.
 *
 * @param percents what the user said, 1 to 100 for each skill, in the order of their words
 * @param carried what comes with other skills that they have; what the user said counts more
 */
public record Knowledge(Map<Skill, Integer> percents, Map<Skill, Carried> carried) {

  public static final Knowledge NONE = new Knowledge(Map.of());

  /**
   * A part of a skill that need not be learned again.
   *
   * @param from the skill that it comes with: a related one, or one that builds on it
   * @param percent 1 to 99 with a related one, 100 with one that builds on it
   */
  public record Carried(Skill from, int percent) {}

  public Knowledge {
    percents = Collections.unmodifiableMap(new LinkedHashMap<>(percents));
    carried = Collections.unmodifiableMap(new LinkedHashMap<>(carried));
    if (percents.values().stream().anyMatch(percent -> percent < 1 || percent > 100)) {
      throw new IllegalArgumentException("a skill is known to 1 to 100 percent");
    }
  }

  public Knowledge(Map<Skill, Integer> percents) {
    this(percents, Map.of());
  }

  /** The same, with what other skills bring. */
  public Knowledge with(Map<Skill, Carried> more) {
    return new Knowledge(percents, more);
  }

  /** The same with some skills known whole, without what other skills bring. */
  public Knowledge knowing(Collection<Skill> whole) {
    Map<Skill, Integer> more = new LinkedHashMap<>(percents);
    whole.forEach(skill -> more.put(skill, 100));
    return new Knowledge(more);
  }

  /** What other skills bring of those of which the user said nothing. */
  public Map<Skill, Carried> carriedUnsaid() {
    Map<Skill, Carried> unsaid = new LinkedHashMap<>(carried);
    unsaid.keySet().removeAll(percents.keySet());
    return unsaid;
  }

  /** What the user said, as the command line reads it: {@code sql}, or {@code sql=50%}. */
  public List<String> entries() {
    return percents.entrySet().stream()
        .map(
            known ->
                known.getKey().id() + (known.getValue() == 100 ? "" : "=" + known.getValue() + "%"))
        .toList();
  }

  /** How much of a skill is known, 0 to 100. */
  public int percentOf(Skill skill) {
    Integer said = percents.get(skill);
    if (said != null) {
      return said;
    }
    Carried brought = carried.get(skill);
    return brought == null ? 0 : brought.percent();
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
