package transition.analysis;

import java.util.ArrayList;
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
import transition.model.Priority;
import transition.model.Skill;
import transition.model.Sourced;
import transition.model.Span;
import transition.model.Task;
import transition.model.TimeKind;
import transition.model.TransferableSkill;
import transition.model.Transition;

/**
 * Derives a transition that no guide covers from the profiles of both roles: the opening phases of
 * a playbook, one phase for each missing skill in learning order, then the closing phases.
 */
public final class DerivedTransition {

  private DerivedTransition() {}

  /**
   * Returns the transition. Its difficulty is estimated if the target role has a profile.
   *
   * @param given what the guides to the target role say of the priority of a skill, by its id
   * @param skills finds a skill by its id
   */
  public static Transition of(
      ProfileGap gap,
      PlaybookDefaults defaults,
      Map<String, List<Priority>> given,
      Function<String, Skill> skills) {
    EstimatedPriority priority = new EstimatedPriority(gap.to(), given, skills);
    Set<Skill> have = ProfileGap.brought(gap.from(), skills);
    gap.held().forEach(held -> have.add(held.skill()));
    List<MissingSkill> missing =
        EstimateOrder.of(
            gap.missing().stream().map(skill -> missing(skill, priority.of(skill))).toList(),
            CarryOver.added(Knowledge.NONE, have, gap.missing()),
            skills);
    List<Phase> phases = new ArrayList<>(defaults.opening().items());
    missing.forEach(skill -> phases.add(phase(skill)));
    phases.addAll(defaults.closing().items());
    Transition unrated =
        new Transition(
            gap.from(),
            gap.to(),
            Optional.empty(),
            Optional.empty(),
            Headline.ofDifficulty(Optional.empty()),
            Optional.empty(),
            defaults.payDip(),
            transferable(gap, defaults),
            Sourced.own(missing),
            new Sourced<>(phases, defaults.closing().borrowedFrom()),
            defaults.search(),
            List.of(),
            false);
    return gap.to().skills().isEmpty() ? unrated : unrated.with(difficulty(unrated, skills));
  }

  /** Estimates the difficulty from the study time after what other skills bring. */
  private static Headline difficulty(Transition transition, Function<String, Skill> skills) {
    Knowledge brought = CarryOver.added(Knowledge.NONE, transition, Set.of(), skills);
    Effort study =
        transition.missing().items().stream()
            .map(skill -> brought.left(effort(skill), skill.skill()))
            .reduce(Effort.ZERO, Effort::plus);
    return Headline.ofDifficulty(Optional.of(Difficulty.of(study).word()));
  }

  private static Effort effort(MissingSkill missing) {
    return Effort.ofReferenceWeeks(missing.weeks().orElseThrow());
  }

  private static MissingSkill missing(Skill skill, Priority priority) {
    Learning learning = skill.learning();
    return new MissingSkill(
        skill,
        Optional.of(priority),
        OptionalInt.of(learning.weeksOrAssumed()),
        learning.how().isEmpty() ? "Learn " + skill.title() + "." : learning.how(),
        learning.resources());
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
        TimeKind.STUDY,
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
            .map(
                skill ->
                    held.isInOtherWords()
                        ? skill.title() + " counts as it"
                        : "comes with " + skill.title() + ", which builds on it")
            .orElse("both profiles have it");
    return new TransferableSkill(held.skill(), how, how);
  }
}
