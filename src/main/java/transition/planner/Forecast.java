package transition.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import transition.model.Move;

/**
 * When moves end at a user's pace: the last day of a {@link Roadmap}, without the weeks and tasks,
 * so that it can be had for a thousand moves.
 */
public final class Forecast {

  private final LocalDate start;
  private final Efforts efforts;
  private final StudyCalendar calendar;

  /**
   * The forecast for moves that begin together.
   *
   * @param request of which start, availability and slack count
   */
  public Forecast(RoadmapRequest request) {
    this.start = request.start();
    this.efforts = new Efforts(request.workload().slackPercent());
    this.calendar = new StudyCalendar(start, request.availability());
  }

  /** What the moves take, with the slack of the request. */
  public Efforts efforts() {
    return efforts;
  }

  /** The last day of study of a move; the start if nothing is left to do. */
  public LocalDate end(Move move) {
    return ends(List.of(move)).get(0);
  }

  /** The last days of moves that are made one after the other, each from where the last ends. */
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
