package transition.analysis;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import transition.model.Effort;
import transition.model.Knowledge;
import transition.model.Knowledge.Carried;
import transition.model.MissingSkill;
import transition.model.Skill;
import transition.model.TransferableSkill;
import transition.model.Transition;

/**
 * What someone brings to a transition, and what is left to learn. Every skill of the transition is
 * in exactly one of the lists.
 *
 * @param missing in learning order: by priority, but never before its prerequisites; in an estimate
 *     as the transition has them
 * @param known missing skills that the user knows in full, or that come in full with another skill
 * @param skipped missing skills that the user leaves out and does not know in full
 * @param carried what other skills bring of the missing and known ones, also those that the plan
 *     teaches earlier
 */
public record Gap(
    Transition transition,
    List<TransferableSkill> transferable,
    List<Open> missing,
    List<Skill> known,
    List<Skill> skipped,
    Map<Skill, Carried> carried) {

  public Gap {
    requireNonNull(transition, "transition");
    transferable = List.copyOf(transferable);
    missing = List.copyOf(missing);
    known = List.copyOf(known);
    skipped = List.copyOf(skipped);
    carried = Collections.unmodifiableMap(new LinkedHashMap<>(carried));
  }

  /**
   * A skill that is left to learn.
   *
   * @param knownPercent how much of it is known, 0 to 99
   * @param left the remaining study time; empty if the guide gives no weeks
   * @param needsFirst its prerequisites that are left to learn, too
   */
  public record Open(
      MissingSkill missing, int knownPercent, Optional<Effort> left, List<Skill> needsFirst) {

    public Open {
      requireNonNull(missing, "missing");
      requireNonNull(left, "left");
      needsFirst = List.copyOf(needsFirst);
    }

    public Skill skill() {
      return missing.skill();
    }
  }

  /** Returns the gap of a transition for someone with this knowledge who leaves some skills out. */
  public static Gap of(Transition transition, Knowledge knowledge, Set<Skill> skipped) {
    Map<String, MissingSkill> open = new LinkedHashMap<>();
    List<Skill> known = new ArrayList<>();
    List<Skill> left = new ArrayList<>();
    for (MissingSkill missing : transition.missing().items()) {
      Skill skill = missing.skill();
      if (knowledge.percentOf(skill) == 100) {
        known.add(skill);
      } else if (skipped.contains(skill)) {
        left.add(skill);
      } else {
        open.put(skill.id(), missing);
      }
    }
    List<MissingSkill> order =
        transition.isDerived() ? List.copyOf(open.values()) : LearningOrder.of(open);
    List<Open> ordered = order.stream().map(missing -> open(missing, open, knowledge)).toList();
    Map<Skill, Carried> carried = new LinkedHashMap<>(knowledge.carriedUnsaid());
    Set<Skill> wanted = new HashSet<>(known);
    ordered.forEach(skill -> wanted.add(skill.skill()));
    carried.keySet().retainAll(wanted);
    return new Gap(transition, transition.transferable().items(), ordered, known, left, carried);
  }

  private static Open open(
      MissingSkill missing, Map<String, MissingSkill> open, Knowledge knowledge) {
    Skill skill = missing.skill();
    Optional<Effort> whole =
        missing.weeks().isPresent()
            ? Optional.of(Effort.ofReferenceWeeks(missing.weeks().getAsInt()))
            : Optional.empty();
    return new Open(
        missing,
        knowledge.percentOf(skill),
        whole.map(effort -> knowledge.left(effort, skill)),
        skill.needsFirst().stream()
            .filter(open::containsKey)
            .map(id -> requireNonNull(open.get(id)).skill())
            .toList());
  }

  /** Returns the number of skills that the target role needs, as far as the guide lists them. */
  public int needed() {
    return brought() + missing.size() + skipped.size();
  }

  /** Returns the number of skills that are transferable or known. */
  public int brought() {
    return transferable.size() + known.size();
  }

  /** Returns the remaining study time; empty if the guide gives no weeks for one of the skills. */
  public Optional<Effort> studyTime() {
    if (missing.stream().anyMatch(open -> open.left().isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        missing.stream().flatMap(open -> open.left().stream()).reduce(Effort.ZERO, Effort::plus));
  }

  /**
   * Returns the missing skills in the guide's order of importance; empty if the guide has none, or
   * if the learning order is the same.
   */
  public List<Skill> byImportance() {
    List<Skill> learning = missing.stream().map(Open::skill).toList();
    List<Skill> guide =
        transition.missing().items().stream()
            .map(MissingSkill::skill)
            .filter(learning::contains)
            .toList();
    return transition.missingByImportance() && !guide.equals(learning) ? guide : List.of();
  }

  public boolean hasPriorities() {
    return missing.stream().anyMatch(open -> open.missing().priority().isPresent());
  }

  /** Returns whether the guide gives weeks for at least one missing skill. */
  public boolean hasWeeks() {
    return missing.stream().anyMatch(open -> open.left().isPresent());
  }
}
