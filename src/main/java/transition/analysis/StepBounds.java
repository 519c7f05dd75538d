package transition.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import transition.model.Knowledge;
import transition.model.Related;
import transition.model.Role;
import transition.model.Skill;

/**
 * Lower bounds for the minutes that steps of a route take, computed without their transitions. They
 * are never more than a step takes, and close to it where no guide covers the move. A guide may
 * contain anything, so the bound for a move with a guide is zero.
 *
 * <p>Sets of skills are bit sets; a role's set includes all prerequisites.
 */
final class StepBounds {

  private final RouteGraph graph;
  private final Knowledge stated;
  private final long closing;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final Map<String, BitSet> closures = new HashMap<>();
  private final Map<String, BitSet> profiles = new HashMap<>();
  private final List<SkillStudy> studies = new ArrayList<>();
  private @Nullable BitSet inOtherWords;

  StepBounds(RouteGraph graph, Knowledge stated) {
    this.graph = graph;
    this.stated = stated;
    this.closing = graph.closing().minutes();
    // Skills known in part must be indexed before other skills look up what they cover.
    stated.percents().keySet().forEach(this::closure);
  }

  BitSet heldAtFirst(Role role) {
    BitSet held = (BitSet) profile(role).clone();
    graph.skillsOfAnyJob().forEach(skill -> held.or(closure(skill)));
    BitSet known = new BitSet();
    stated
        .percents()
        .forEach(
            (skill, percent) -> {
              if (percent == 100) {
                known.or(closure(skill));
              }
            });
    stated
        .percents()
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

  /** Returns the skills of a role that are not held yet. */
  BitSet missing(BitSet held, Role role) {
    BitSet missing = (BitSet) profile(role).clone();
    missing.andNot(held);
    BitSet inOtherWords = new BitSet();
    for (int i = missing.nextSetBit(0); i >= 0; i = missing.nextSetBit(i + 1)) {
      if (studies.get(i).isHeldInOtherWords(held)) {
        inOtherWords.or(studies.get(i).closure);
      }
    }
    missing.andNot(inOtherWords);
    return missing;
  }

  boolean teachesAnyOf(BitSet skills, Role role) {
    return profile(role).intersects(skills);
  }

  /** Returns the bound for one step. */
  long step(BitSet held, Role from, Role to) {
    if (graph.authoredFrom(from).contains(to.id())) {
      return 0;
    }
    BitSet byTheEnd = (BitSet) held.clone();
    byTheEnd.or(profile(to));
    return closing + study(missing(held, to), byTheEnd);
  }

  /** Returns the bound for several steps to a target, none of which a guide covers. */
  long derived(BitSet held, Role target, int steps) {
    BitSet missing = missing(held, target);
    missing.andNot(inOtherWords());
    return closing * steps + studyAtBest(missing);
  }

  /**
   * Returns the study time of missing skills.
   *
   * @param byTheEnd what is held or taught in the same step, in whichever order
   */
  private long study(BitSet missing, BitSet byTheEnd) {
    long sum = 0;
    for (int i = missing.nextSetBit(0); i >= 0; i = missing.nextSetBit(i + 1)) {
      SkillStudy study = studies.get(i);
      int percent = study.statedPercent;
      if (percent == 0) {
        percent = statedInOtherWords(study);
        for (int r = 0; r < study.related.length; r++) {
          boolean counts =
              byTheEnd.get(study.related[r]) || studies.get(study.related[r]).statedPercent > 0;
          percent = counts ? Math.max(percent, study.percents[r]) : percent;
        }
      }
      sum += study.left(percent);
    }
    return sum;
  }

  /** Returns what the user stated of the skills that stand for one. */
  private int statedInOtherWords(SkillStudy study) {
    int percent = 0;
    for (int other : study.heldWith) {
      percent = Math.max(percent, studies.get(other).statedPercent);
    }
    return percent;
  }

  /** Returns the skills that some role on the way may bring in other words. */
  private BitSet inOtherWords() {
    if (inOtherWords == null) {
      inOtherWords = new BitSet();
      graph.roles().forEach(this::profile);
      for (SkillStudy study : studies) {
        if (study.heldWith.length > 0) {
          inOtherWords.or(study.closure);
        }
      }
    }
    return inOtherWords;
  }

  /** Returns the study time with the best related skills, whichever of them are held by then. */
  private long studyAtBest(BitSet missing) {
    long sum = 0;
    for (int i = missing.nextSetBit(0); i >= 0; i = missing.nextSetBit(i + 1)) {
      SkillStudy study = studies.get(i);
      int percent = Math.max(study.statedPercent, statedInOtherWords(study));
      for (int each : study.percents) {
        percent = Math.max(percent, each);
      }
      sum += study.left(percent);
    }
    return sum;
  }

  /** Returns the skills of someone in a role. */
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

  /** Returns a skill with all its prerequisites, which never form a cycle in a pack. */
  private BitSet closure(Skill skill) {
    BitSet known = closures.get(skill.id());
    if (known == null) {
      known = new BitSet();
      for (String id : skill.needsFirst()) {
        known.or(closure(graph.skill(id)));
      }
      int index = index(skill.id());
      known.set(index);
      studies.set(index, study(skill, known));
      closures.put(skill.id(), known);
    }
    return known;
  }

  private SkillStudy study(Skill skill, BitSet closure) {
    int percent = stated.percents().getOrDefault(skill, 0);
    return new SkillStudy(
        graph.studyTime(skill).minutes(),
        percent,
        skill.related().stream().mapToInt(related -> index(related.skill())).toArray(),
        skill.related().stream().mapToInt(Related::percent).toArray(),
        skill.heldWith().stream().mapToInt(this::index).toArray(),
        closure);
  }

  private int index(String skill) {
    Integer known = indexes.get(skill);
    if (known == null) {
      known = studies.size();
      indexes.put(skill, known);
      studies.add(SkillStudy.NONE);
    }
    return known;
  }
}
