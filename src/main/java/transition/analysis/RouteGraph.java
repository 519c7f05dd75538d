package transition.analysis;

import java.util.List;
import java.util.Set;
import transition.model.Effort;
import transition.model.Move;
import transition.model.Role;
import transition.model.Skill;
import transition.model.Transition;

/** All that a {@link RouteSearch} asks of the world. */
public interface RouteGraph {

  /** The roles that a route may lead through, each once. */
  List<Role> roles();

  /** The transition between two roles. */
  Transition between(Role from, Role to);

  /** The ids of the roles to which a guide leads from a role. */
  Set<String> authoredFrom(Role from);

  /** The skill of an id that another skill names. */
  Skill skill(String id);

  /** The skills that everybody brings along. */
  List<Skill> skillsOfAnyJob();

  /** All study time of a move. */
  Effort total(Move move);

  /** What learning a skill takes where no guide covers the move. */
  Effort whole(Skill skill);

  /** What a move that no guide covers takes at least, even if every skill is there. */
  Effort closing();
}
