package transition.cli;

import transition.analysis.DerivedTransition;
import transition.analysis.ProfileGap;
import transition.catalog.Catalog;
import transition.model.Backing;
import transition.model.Role;
import transition.model.Transition;

/** The move between any two roles: by a guide if one covers it, or else from their profiles. */
final class Moves {

  private final Catalog catalog;

  Moves(Catalog catalog) {
    this.catalog = catalog;
  }

  Transition between(Role from, Role to) {
    return catalog.transition(from, to).orElseGet(() -> derived(from, to));
  }

  private Transition derived(Role from, Role to) {
    ProfileGap gap = ProfileGap.of(from, to, catalog.skillsOfAnyJob(), catalog::skillOfId);
    Backing backing = catalog.backing(from, to, gap.missing());
    return DerivedTransition.of(gap, backing);
  }
}
