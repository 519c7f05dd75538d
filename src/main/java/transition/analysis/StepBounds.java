package transition.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import transition.model.Knowledge;
import transition.model.Related;
import transition.model.Role;
import transition.model.Skill;

/**
 * What steps of a route take at least, in minutes, without making their transitions: never more
 * than they do, and hardly less where no guide covers them. A guide may say anything, so that a
 * step by one takes at least nothing.
 *
 * <p>Skills are counted as bits, a role's with all that they build on.
 */
final class StepBounds {

  /** The tasks that teach a skill are rounded one by one. */
  private static final long ROUNDING = 1;

  private final RouteGraph ways;
  private final Knowledge said;
  private final long closing;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final Map<String, BitSet> closures = new HashMap<>();
  private final Map<String, BitSet> profiles = new HashMap<>();
  private final List<Study> studies = new ArrayList<>();

  /** What learning a skill takes. */
  private static final class Study {
    static final Study NONE = new Study(0, 0, new int[0], new int[0]);

    /** Without what related skills bring. */
    private final long minutes;

    /** What the user knows of it, 0 to 100. */
    private final int saidPercent;

    /** The bits of the skills that cover a part of it, and how much each of them covers. */
    private final int[] related;

    private final int[] percents;

    Study(long minutes, int saidPercent, int[] related, int[] percents) {
      this.minutes = minutes;
      this.saidPercent = saidPercent;
      this.related = related;
      this.percents = percents;
    }

    long left(int percent) {
      return Math.max(0, minutes * (100 - percent) / 100 - ROUNDING);
    }
  }

  StepBounds(RouteGraph ways, Knowledge said) {
    this.ways = ways;
    this.said = said;
    this.closing = ways.closing().minutes();
    // What is known in part has to be there before skills ask what it covers of them.
    said.percents().keySet().forEach(this::closure);
  }

  BitSet heldAtFirst(Role role) {
    BitSet held = (BitSet) profile(role).clone();
    ways.skillsOfAnyJob().forEach(skill -> held.or(closure(skill)));
    BitSet known = new BitSet();
    said.percents()
        .forEach(
            (skill, percent) -> {
              if (percent == 100) {
                known.or(closure(skill));
              }
            });
    said.percents()
        .forEach(
            (skill, percent) -> {
              if (percent < 100) {
                known.clear(index(skill.id()));
              }
            });
    held.or(known);
    return held;
  }

  BitSet heldAfter(BitSet before, Role reached) {
    BitSet held = (BitSet) before.clone();
    held.or(profile(reached));
    return held;
  }

  /** The skills of a role that are not there yet. */
  BitSet missing(BitSet held, Role role) {
    BitSet missing = (BitSet) profile(role).clone();
    missing.andNot(held);
    return missing;
  }

  boolean teachesAnyOf(BitSet skills, Role role) {
    return profile(role).intersects(skills);
  }

  /** The least that a step takes. */
  long step(BitSet held, Role from, Role to) {
    if (ways.authoredFrom(from).contains(to.id())) {
      return 0;
    }
    return closing + study(missing(held, to), held);
  }

  /** The least that several steps to a target take if no guide covers any of them. */
  long derived(BitSet held, Role target, int steps) {
    return closing * steps + studyAtBest(missing(held, target));
  }

  private long study(BitSet missing, BitSet held) {
    long sum = 0;
    for (int i = missing.nextSetBit(0); i >= 0; i = missing.nextSetBit(i + 1)) {
      Study study = studies.get(i);
      int percent = study.saidPercent;
      if (percent == 0) {
        for (int r = 0; r < study.related.length; r++) {
          boolean counts =
              held.get(study.related[r]) || studies.get(study.related[r]).saidPercent > 0;
          percent = counts ? Math.max(percent, study.percents[r]) : percent;
        }
      }
      sum += study.left(percent);
    }
    return sum;
  }

  /** The same whatever else is learned on the way. */
  private long studyAtBest(BitSet missing) {
    long sum = 0;
    for (int i = missing.nextSetBit(0); i >= 0; i = missing.nextSetBit(i + 1)) {
      Study study = studies.get(i);
      int percent = study.saidPercent;
      for (int each : study.percents) {
        percent = Math.max(percent, each);
      }
      sum += study.left(percent);
    }
    return sum;
  }

  /** What someone in the role has. */
  private BitSet profile(Role role) {
    BitSet known = profiles.get(role.id());
    if (known == null) {
      known = new BitSet();
      for (Skill skill : role.skills()) {
        known.or(closure(skill));
      }
      profiles.put(role.id(), known);
    }
    return known;
  }

  /** A skill with all that it builds on; a pack has no skills that wait for each other. */
  private BitSet closure(Skill skill) {
    BitSet known = closures.get(skill.id());
    if (known == null) {
      known = new BitSet();
      for (String id : skill.needsFirst()) {
        known.or(closure(ways.skill(id)));
      }
      int index = index(skill.id());
      known.set(index);
      studies.set(index, study(skill));
      closures.put(skill.id(), known);
    }
    return known;
  }

  private Study study(Skill skill) {
    int percent = said.percents().getOrDefault(skill, 0);
    return new Study(
        ways.whole(skill).minutes(),
        percent,
        skill.related().stream().mapToInt(related -> index(related.skill())).toArray(),
        skill.related().stream().mapToInt(Related::percent).toArray());
  }

  private int index(String skill) {
    Integer known = indexes.get(skill);
    if (known == null) {
      known = studies.size();
      indexes.put(skill, known);
      studies.add(Study.NONE);
    }
    return known;
  }
}
