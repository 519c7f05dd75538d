package transition.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import transition.model.Effort;
import transition.model.Headline;
import transition.model.Knowledge;
import transition.model.Learning;
import transition.model.MissingSkill;
import transition.model.Phase;
import transition.model.PlaybookDefaults;
import transition.model.Skill;
import transition.model.Sourced;
import transition.model.Span;
import transition.model.Task;
import transition.model.TransferableSkill;
import transition.model.Transition;

/**
 * Derives a transition that no guide covers from the profiles of both roles: one phase for each
 * missing skill, in learning order, then the closing phases of a playbook.
 */
public final class DerivedTransition {

  private DerivedTransition() {}

  /**
   * Returns the transition. Its difficulty is estimated if the target role has a profile.
   *
   * @param skills finds a skill by its id
   */
  public static Transition of(
      ProfileGap gap, PlaybookDefaults defaults, Function<String, Skill> skills) {
    List<MissingSkill> missing = gap.missing().stream().map(DerivedTransition::missing).toList();
    List<Phase> phases = new ArrayList<>();
    inOrder(missing).forEach(skill -> phases.add(phase(skill)));
    phases.addAll(defaults.closing().items());
    return new Transition(
        gap.from(),
        gap.to(),
        Optional.empty(),
        Optional.empty(),
        Headline.ofDifficulty(difficulty(gap, missing, skills).map(Difficulty::word)),
        Optional.empty(),
        defaults.payDip(),
        transferable(gap, defaults),
        Sourced.own(missing),
        new Sourced<>(phases, defaults.closing().borrowedFrom()),
        List.of());
  }

  /**
   * Estimates the difficulty from the study time after what related skills bring; empty if the
   * target role has no profile.
   */
  private static Optional<Difficulty> difficulty(
      ProfileGap gap, List<MissingSkill> missing, Function<String, Skill> skills) {
    if (gap.to().skills().isEmpty()) {
      return Optional.empty();
    }
    Set<Skill> have = ProfileGap.brought(gap.from(), skills);
    gap.held().forEach(held -> have.add(held.skill()));
    Knowledge brought = CarryOver.added(Knowledge.NONE, have, gap.missing());
    return Optional.of(
        Difficulty.of(
            missing.stream()
                .map(skill -> brought.left(effort(skill), skill.skill()))
                .reduce(Effort.ZERO, Effort::plus)));
  }

  private static Effort effort(MissingSkill missing) {
    return Effort.ofReferenceWeeks(missing.weeks().orElseThrow());
  }

  private static MissingSkill missing(Skill skill) {
    Learning learning = skill.learning();
    return new MissingSkill(
        skill,
        Optional.empty(),
        OptionalInt.of(learning.weeksOrAssumed()),
        learning.how().isEmpty() ? "Learn " + skill.title() + "." : learning.how(),
        learning.resources());
  }

  private static List<MissingSkill> inOrder(List<MissingSkill> missing) {
    Map<String, MissingSkill> byId = new LinkedHashMap<>();
    missing.forEach(skill -> byId.put(skill.skill().id(), skill));
    return LearningOrder.of(byId);
  }

  private static Phase phase(MissingSkill missing) {
    Skill skill = missing.skill();
    List<Task> tasks = new ArrayList<>();
    tasks.add(new Task(missing.how(), Optional.of(skill), OptionalInt.empty()));
    skill
        .learning()
        .practice()
        .ifPresent(
            practice -> tasks.add(new Task(practice, Optional.of(skill), OptionalInt.empty())));
    return new Phase(
        skill.title(),
        new Span.Weeks(missing.weeks().orElseThrow()),
        Optional.empty(),
        tasks,
        missing.resources());
  }

  /** Returns the skills that carry over, explained by the playbook where it can. */
  private static Sourced<TransferableSkill> transferable(
      ProfileGap gap, PlaybookDefaults defaults) {
    List<TransferableSkill> skills = new ArrayList<>();
    boolean borrowed = false;
    for (ProfileGap.Held held : gap.held()) {
      Optional<TransferableSkill> explained =
          defaults.carried().items().stream()
              .filter(skill -> skill.skill().equals(held.skill()))
              .findFirst();
      borrowed |= explained.isPresent();
      skills.add(explained.orElseGet(() -> transferable(held)));
    }
    return new Sourced<>(skills, borrowed ? defaults.carried().borrowedFrom() : List.of());
  }

  private static TransferableSkill transferable(ProfileGap.Held held) {
    String how =
        held.through()
            .map(skill -> "comes with " + skill.title() + ", which builds on it")
            .orElse("both profiles have it");
    return new TransferableSkill(held.skill(), how, how);
  }
}
