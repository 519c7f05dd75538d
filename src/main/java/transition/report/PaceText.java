package transition.report;

import transition.commandline.RequestOptions;
import transition.planner.Pace;
import transition.planner.RoadmapRequest;

/** Writes a user's pace in a few words. */
public final class PaceText {

  private PaceText() {}

  /** Writes a pace as "7.5 h a week" or "mon,wed 19:00-21:00: 4 h a week". */
  public static String of(Pace pace) {
    String hours = pace.weekly().hoursText() + " h a week";
    return pace instanceof Pace.Sessions sessions
        ? String.join("; ", RequestOptions.sessions(sessions)) + ": " + hours
        : hours;
  }

  /** Writes start and pace as "from 2027-01-04 · 6 h a week". */
  static String aside(RoadmapRequest request) {
    return "from %s · %s a week"
        .formatted(request.start(), Figures.hours(request.availability().pace().weekly()));
  }
}
