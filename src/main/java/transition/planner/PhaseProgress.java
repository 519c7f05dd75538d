package transition.planner;

import java.util.ArrayList;
import java.util.List;
import transition.model.Effort;

/**
 * Tells how much of a phase is done at each point of the study axis. Phases that run in the same
 * section take its minutes in turn, so no minute is used twice. Known skills thin a phase out
 * evenly from its first minute; {@link #doneBy} and {@link #minuteOf} agree on which minute of the
 * axis finishes which minute of effort.
 */
final class PhaseProgress {

  /**
   * A section of the axis in which the phase runs.
   *
   * @param start its first minute
   * @param length more than 0
   * @param turn the phase's place among those that run in it, from 0
   * @param running the number of phases that run in it
   * @param before the minutes of the phase in earlier sections
   */
  private record Piece(long start, long length, int turn, int running, long before) {

    long doneBy(long minute) {
      return before + turns(Math.min(minute - start, length), turn, running);
    }

    long minuteOf(long done) {
      return start + (done - before) * running + turn;
    }
  }

  private final List<Piece> pieces = new ArrayList<>();
  private final long total;
  private final boolean toTheEnd;
  private long whole;

  /**
   * Creates the progress of a phase without pieces.
   *
   * @param left the work in all pieces together
   * @param toTheEnd whether a phase that is thinned out has its last minute of effort in its last
   *     minute, instead of its first one in its first
   */
  PhaseProgress(Effort left, boolean toTheEnd) {
    this.total = left.minutes();
    this.toTheEnd = toTheEnd;
  }

  /** Returns how many of the first minutes belong to the phase with this turn. */
  static long turns(long minutes, int turn, int running) {
    return (minutes + running - 1 - turn) / running;
  }

  void add(long start, long length, int turn, int running) {
    pieces.add(new Piece(start, length, turn, running, whole));
    whole += turns(length, turn, running);
  }

  /** Returns all effort of the phase, in minutes. */
  long total() {
    return total;
  }

  /** Returns the effort done in the minutes 0 to {@code minute - 1} of the axis. */
  long doneBy(long minute) {
    long done = 0;
    for (Piece piece : pieces) {
      if (minute <= piece.start) {
        break;
      }
      done = piece.doneBy(minute);
    }
    return toTheEnd ? total * done / whole : -Math.floorDiv(-total * done, whole);
  }

  /**
   * Returns the minute of the axis that finishes a minute of effort.
   *
   * @param effortMinute from 0 to {@code total() - 1}
   */
  long minuteOf(long effortMinute) {
    if (effortMinute < 0 || effortMinute >= total) {
      throw new IllegalArgumentException("minute " + effortMinute + " of " + total);
    }
    long done =
        toTheEnd
            ? -Math.floorDiv(-(effortMinute + 1) * whole, total) - 1
            : effortMinute * whole / total;
    Piece last = pieces.get(0);
    for (Piece piece : pieces) {
      if (piece.before <= done) {
        last = piece;
      }
    }
    return last.minuteOf(done);
  }
}
