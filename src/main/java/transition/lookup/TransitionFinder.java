package transition.lookup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import transition.analysis.DerivedTransition;
import transition.analysis.ProfileGap;
import transition.catalog.Catalog;
import transition.model.Phase;
import transition.model.PlaybookDefaults;
import transition.model.Priority;
import transition.model.Role;
import transition.model.Skill;
import transition.model.Sourced;
import transition.model.Transition;

/**
 * Finds the transition between any two roles: from a guide if one covers the move, or else derived
 * from their profiles.
 */
public final class TransitionFinder {

  private final Catalog catalog;
  private final Map<String, Transition> outlines = new HashMap<>();
  private final Map<String, Map<String, List<Priority>>> priorities = new HashMap<>();
  private @Nullable List<Skill> skillsOfAnyJob;
  private Optional<PlaybookDefaults> commonDefaults = Optional.empty();
  private boolean commonDefaultsRead;

  public TransitionFinder(Catalog catalog) {
    this.catalog = catalog;
  }

  public Transition between(Role from, Role to) {
    return catalog
        .transition(from, to)
        .orElseGet(
            () -> {
              ProfileGap gap = gap(from, to);
              return derived(gap, catalog.playbookDefaults(from, to, gap.missing()));
            });
  }

  /**
   * Finds the transition for its figures alone, at a fraction of the cost. Without a guide, the
   * text of its closing phases may belong to another move, and how skills carry over is left out.
   */
  public Transition outline(Role from, Role to) {
    return outlines.computeIfAbsent(
        Transition.id(from.id(), to.id()),
        id -> catalog.transition(from, to).orElseGet(() -> derivedOutline(from, to)));
  }

  /** Returns the skills that everybody brings. */
  List<Skill> skillsOfAnyJob() {
    if (skillsOfAnyJob == null) {
      skillsOfAnyJob = catalog.skillsOfAnyJob();
    }
    return skillsOfAnyJob;
  }

  /**
   * Returns the phases before and after the skills of all derived transitions, if they do not
   * differ from move to move.
   */
  List<Phase> commonPhases(Role from, Role to) {
    return commonDefaults(from, to)
        .map(
            defaults ->
                Stream.of(defaults.opening(), defaults.closing())
                    .flatMap(part -> part.items().stream())
                    .toList())
        .orElse(List.of());
  }

  private Transition derivedOutline(Role from, Role to) {
    ProfileGap gap = gap(from, to);
    return derived(
        gap,
        commonDefaults(from, to)
            .orElseGet(() -> catalog.playbookDefaults(from, to, gap.missing())));
  }

  private Transition derived(ProfileGap gap, PlaybookDefaults defaults) {
    Map<String, List<Priority>> given =
        priorities.computeIfAbsent(gap.to().id(), id -> catalog.prioritiesFor(gap.to()));
    return DerivedTransition.of(gap, defaults, given, catalog::skillOfId);
  }

  private ProfileGap gap(Role from, Role to) {
    return ProfileGap.of(from, to, skillsOfAnyJob(), catalog::skillOfId);
  }

  /** Returns playbook defaults without prose; empty if their phases depend on what is missing. */
  private Optional<PlaybookDefaults> commonDefaults(Role from, Role to) {
    if (!commonDefaultsRead) {
      commonDefaultsRead = true;
      PlaybookDefaults defaults = catalog.playbookDefaults(from, to, to.skills());
      boolean independent =
          !to.skills().isEmpty()
              && Stream.of(defaults.opening(), defaults.closing())
                  .flatMap(part -> part.items().stream())
                  .flatMap(phase -> phase.tasks().stream())
                  .allMatch(task -> task.teaches().isEmpty());
      commonDefaults =
          independent
              ? Optional.of(
                  new PlaybookDefaults(
                      Sourced.own(List.of()),
                      defaults.opening(),
                      defaults.closing(),
                      Sourced.own(List.of()),
                      defaults.payDip()))
              : Optional.empty();
    }
    return commonDefaults;
  }
}
