package transition.lookup;

import java.util.List;
import java.util.Map;
import java.util.Set;
import transition.analysis.RouteGraph;
import transition.catalog.Catalog;
import transition.model.Effort;
import transition.model.Move;
import transition.model.Role;
import transition.model.Skill;
import transition.model.Transition;
import transition.planner.Efforts;

/** The route graph of a catalog, with study times at a user's pace. */
public final class CatalogRouteGraph implements RouteGraph {

  private final Catalog catalog;
  private final TransitionFinder finder;
  private final Efforts efforts;
  private final List<Role> roles;
  private final Map<String, Set<String>> authored;
  private final Effort closing;

  public CatalogRouteGraph(Catalog catalog, Role from, Role to, Efforts efforts) {
    this.catalog = catalog;
    this.finder = new TransitionFinder(catalog);
    this.efforts = efforts;
    this.roles = catalog.roles();
    this.authored = catalog.authored(roles);
    this.closing = efforts.total(finder.commonPhases(from, to));
  }

  @Override
  public List<Role> roles() {
    return roles;
  }

  @Override
  public Transition between(Role from, Role to) {
    return finder.outline(from, to);
  }

  @Override
  public Set<String> authoredFrom(Role from) {
    return authored.getOrDefault(from.id(), Set.of());
  }

  @Override
  public Skill skill(String id) {
    return catalog.skillOfId(id);
  }

  @Override
  public List<Skill> skillsOfAnyJob() {
    return finder.skillsOfAnyJob();
  }

  @Override
  public Effort total(Move move) {
    return efforts.total(move);
  }

  @Override
  public Effort studyTime(Skill skill) {
    return efforts.studyTime(skill);
  }

  @Override
  public Effort closing() {
    return closing;
  }
}
