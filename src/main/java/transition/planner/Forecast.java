package transition.planner;

import static transition.model.LocalDates.later;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import transition.model.Move;

/**
 * Computes the dates of moves at a user's pace. They equal those of a {@link Roadmap}, without the
 * cost of weeks and tasks.
 */
public final class Forecast {

  private final RoadmapRequest request;
  private final Efforts efforts;

  /**
   * Creates a forecast for moves with the same start.
   *
   * @param request its start, availability, slack and hiring time are used
   */
  public Forecast(RoadmapRequest request) {
    this.request = request;
    this.efforts = new Efforts(request.workload().slackPercent());
  }

  /** Returns the study times of moves with the slack of the request. */
  public Efforts efforts() {
    return efforts;
  }

  /** Returns the dates of a move. */
  public Move.Dates dates(Move move) {
    return dates(move, request.start());
  }

  /**
   * Returns the dates of consecutive moves. The study for each begins on the first day in the job
   * that the one before leads to.
   *
   * @param stay how long to stay in each of these jobs before the next one
   */
  public List<Move.Dates> dates(List<Move> moves, Stay stay) {
    List<Move.Dates> all = new ArrayList<>();
    LocalDate from = request.start();
    for (Move move : moves) {
      Move.Dates dates = dates(move, from);
      LocalDate earliest = all.isEmpty() ? from : from.plus(stay.period());
      LocalDate newJob = later(dates.newJob(), earliest);
      all.add(new Move.Dates(dates.end(), dates.studyEnd(), newJob));
      from = newJob;
    }
    return all;
  }

  private Move.Dates dates(Move move, LocalDate start) {
    StudyLayout layout =
        StudyLayout.of(
            move.transition(), request.with(efforts.workload(move.knowledge())).startingOn(start));
    return new Move.Dates(layout.end(), layout.studyEnd(), layout.search().newJob());
  }
}
