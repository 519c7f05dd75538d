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
 * What someone brings to a transition, what they know beyond their role, and what is left to learn.
 * Every skill of the transition is in exactly one of the lists.
 *
 * @param missing in the order to learn them: by priority, but never before what they need
 * @param known skills of the transition's missing ones that the user knows whole, or has with
 *     another one
 * @param skipped those of its missing ones that the user does without, unless known whole
 * @param carried what other skills bring of those that are left to learn, or known
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
   * @param knownPercent how much of it the user knows, 0 to 99
   * @param left the study time left, empty where the guide gives no weeks
   * @param needsFirst those of its prerequisites that are left to learn too
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

  /** The gap of a transition for someone with this knowledge, who does without some skills. */
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
    List<Open> ordered =
        LearningOrder.of(open).stream().map(missing -> open(missing, open, knowledge)).toList();
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

  /** How many skills the target needs, as far as the guide lists them. */
  public int needed() {
    return brought() + missing.size() + skipped.size();
  }

  /** How many of them are there already: transferable or known. */
  public int brought() {
    return transferable.size() + known.size();
  }

  /** All study time left, empty where the guide leaves a skill without weeks. */
  public Optional<Effort> studyTime() {
    if (missing.stream().anyMatch(open -> open.left().isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        missing.stream().flatMap(open -> open.left().stream()).reduce(Effort.ZERO, Effort::plus));
  }

  /** Whether the guide sets priorities. */
  public boolean hasPriorities() {
    return missing.stream().anyMatch(open -> open.missing().priority().isPresent());
  }

  /** Whether the guide gives weeks for the skills. */
  public boolean hasWeeks() {
    return missing.stream().anyMatch(open -> open.left().isPresent());
  }
}
