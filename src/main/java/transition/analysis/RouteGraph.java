package transition.analysis;

import java.util.List;
import java.util.Set;
import transition.model.Effort;
import transition.model.Move;
import transition.model.Role;
import transition.model.Skill;
import transition.model.Transition;

/** The roles and transitions that a {@link RouteSearch} explores. */
public interface RouteGraph {

  /** Returns the roles that a route may lead through, each once. */
  List<Role> roles();

  /** Returns the transition between two roles. */
  Transition between(Role from, Role to);

  /** Returns the ids of the roles that guides lead to from a role. */
  Set<String> authoredFrom(Role from);

  /** Returns a skill by its id. */
  Skill skill(String id);

  /** Returns the skills that everybody brings. */
  List<Skill> skillsOfAnyJob();

  /** Returns all study time of a move. */
  Effort total(Move move);

  /** Returns the study time of a skill where no guide covers the move. */
  Effort studyTime(Skill skill);

  /** Returns the least study time of a move without a guide, even if every skill is known. */
  Effort closing();
}
