package transition.runningplan;

import static java.util.Objects.requireNonNull;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import transition.catalog.Catalog;
import transition.error.FileException;
import transition.error.UserFacingException;
import transition.model.Transition;
import transition.planner.Roadmap;
import transition.planner.RoadmapPlanner;

/**
 * What the data has now for a plan that was made from it. A plan goes on without it: where it is
 * gone or wrong, there is less to say.
 *
 * @param transition the move; empty if a role is unknown now, or the data cannot be read
 * @param roadmap what the data gives for what was asked; empty if a skill is unknown, too
 * @param problem what is wrong, without a full stop
 */
public record PlanData(
    Optional<Transition> transition, Optional<Roadmap> roadmap, Optional<String> problem) {

  public PlanData {
    requireNonNull(transition, "transition");
    requireNonNull(roadmap, "roadmap");
    requireNonNull(problem, "problem");
  }

  /** Returns what a template has found already. */
  public static PlanData of(PlanTemplate template) {
    return new PlanData(
        Optional.of(template.transition()), Optional.of(template.roadmap()), Optional.empty());
  }

  /**
   * Finds what the data has now.
   *
   * @param catalog the data; asked for once, and it may fail
   */
  public static PlanData of(OpenPlan plan, Supplier<Catalog> catalog) {
    Optional<Transition> found = Optional.empty();
    try {
      Catalog data = catalog.get();
      Transition transition = plan.frontMatter().transition(data);
      found = Optional.of(transition);
      Roadmap roadmap =
          RoadmapPlanner.planAsGiven(transition, plan.frontMatter().request(data, transition));
      return new PlanData(found, Optional.of(roadmap), Optional.empty());
    } catch (UserFacingException e) {
      return new PlanData(found, Optional.empty(), Optional.of(e.sentence()));
    } catch (UncheckedIOException e) {
      String problem = FileException.of(e).sentence();
      return new PlanData(found, Optional.empty(), Optional.of(problem));
    }
  }
}
