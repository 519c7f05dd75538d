package transition.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import transition.model.Move;

/**
 * Computes when moves end at a user's pace. It equals the last day of a {@link Roadmap}, without
 * the cost of weeks and tasks.
 */
public final class Forecast {

  private final LocalDate start;
  private final Efforts efforts;
  private final StudyCalendar calendar;

  /**
   * Creates a forecast for moves with the same start.
   *
   * @param request its start, availability and slack are used
   */
  public Forecast(RoadmapRequest request) {
    this.start = request.start();
    this.efforts = new Efforts(request.workload().slackPercent());
    this.calendar = new StudyCalendar(start, request.availability());
  }

  /** Returns the study times of moves with the slack of the request. */
  public Efforts efforts() {
    return efforts;
  }

  /** Returns the last day of a move; the start if nothing is left to do. */
  public LocalDate end(Move move) {
    return ends(List.of(move)).get(0);
  }

  /** Returns the last days of consecutive moves, each of which starts when the one before ends. */
  public List<LocalDate> ends(List<Move> moves) {
    List<LocalDate> ends = new ArrayList<>();
    long minutes = 0;
    for (Move move : moves) {
      StudyAxis axis =
          StudyAxis.of(move.transition().phases().items(), efforts.workload(move.knowledge()));
      minutes += axis.isEmpty() ? 0 : axis.lastMinute() + 1;
      ends.add(minutes == 0 ? start : calendar.dayOf(minutes - 1));
    }
    return ends;
  }
}
