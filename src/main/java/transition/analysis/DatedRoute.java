package transition.analysis;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import transition.model.Move;

/**
 * A route with its dates.
 *
 * @param dates those of each step
 */
public record DatedRoute(Route route, List<Move.Dates> dates) {

  public DatedRoute {
    requireNonNull(route, "route");
    dates = List.copyOf(dates);
    if (dates.size() != route.steps().size()) {
      throw new IllegalArgumentException("every step has its dates");
    }
  }

  static DatedRoute of(Route route, Function<List<Move>, List<Move.Dates>> dates) {
    return new DatedRoute(
        route, dates.apply(route.steps().stream().map(Route.Step::move).toList()));
  }

  /** Returns the first day in the job that the route leads to. */
  public LocalDate newJob() {
    return last().newJob();
  }

  /** Returns the dates of the last step. */
  public Move.Dates last() {
    return dates.get(dates.size() - 1);
  }
}
