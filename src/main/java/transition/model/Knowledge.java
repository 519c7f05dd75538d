package transition.model;

import static transition.model.Knowledge.Through.TAUGHT_EARLIER;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much someone already knows of the skills to learn.
 *
 * @param percents what the user stated: 1 to 100 percent of each skill, in the order in which they
 *     stated it
 * @param carried what comes with other skills that they have; a stated percentage takes precedence
 */
public record Knowledge(Map<Skill, Integer> percents, Map<Skill, Carried> carried) {

  public static final Knowledge NONE = new Knowledge(Map.of());

  /**
   * A part of a skill that need not be learned again, because another skill covers it.
   *
   * @param percent 1 to 99 for a related skill, up to 100 otherwise
   */
  public record Carried(Skill from, int percent, Through through) {}

  /** What makes a skill cover another one. */
  public enum Through {
    /** They have something in common. */
    RELATED,
    /** It builds on the other one. */
    DEPENDENT,
    /** It stands for the other one, see {@link Skill#heldWith}. */
    ALTERNATIVE,
    /** They have something in common, and the same plan teaches it earlier. */
    TAUGHT_EARLIER
  }

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

  /** Returns the stated knowledge with other parts carried over. */
  public Knowledge with(Map<Skill, Carried> more) {
    return new Knowledge(percents, more);
  }

  /** Returns this knowledge for a plan that does not teach some skills. */
  public Knowledge withoutLearning(Set<Skill> untaught) {
    Map<Skill, Carried> less = new LinkedHashMap<>(carried);
    less.values()
        .removeIf(part -> part.through() == TAUGHT_EARLIER && untaught.contains(part.from()));
    return new Knowledge(percents, less);
  }

  /** Returns this knowledge with some skills known in full, and with nothing carried over. */
  public Knowledge knowing(Collection<Skill> whole) {
    Map<Skill, Integer> more = new LinkedHashMap<>(percents);
    whole.forEach(skill -> more.put(skill, 100));
    return new Knowledge(more);
  }

  /** Returns the parts carried over of skills about which the user stated nothing. */
  public Map<Skill, Carried> carriedUnsaid() {
    Map<Skill, Carried> unsaid = new LinkedHashMap<>(carried);
    unsaid.keySet().removeAll(percents.keySet());
    return unsaid;
  }

  /** Returns what the user stated, as the command line reads it: {@code sql} or {@code sql=50%}. */
  public List<String> entries() {
    return percents.entrySet().stream()
        .map(
            known ->
                known.getKey().id() + (known.getValue() == 100 ? "" : "=" + known.getValue() + "%"))
        .toList();
  }

  /** Returns how much of a skill is known, from 0 to 100 percent. */
  public int percentOf(Skill skill) {
    Integer said = percents.get(skill);
    if (said != null) {
      return said;
    }
    Carried brought = carried.get(skill);
    return brought == null ? 0 : brought.percent();
  }

  /**
   * Returns the part of a skill's effort that is left, to the nearest minute; at least one minute
   * unless the skill is known in full.
   */
  public Effort left(Effort effort, Skill skill) {
    long left = (effort.minutes() * (100 - percentOf(skill)) + 50) / 100;
    boolean open = percentOf(skill) < 100 && !effort.isZero();
    return new Effort(open ? Math.max(1, left) : left);
  }
}
