package transition.planner;

import java.util.ArrayList;
import java.util.List;
import transition.model.Effort;

/**
 * How much of a phase is done at each point of the study axis. The phases that run in a section
 * take its minutes in turn, so that no minute is used twice. What is known thins the phase out
 * evenly, from its first minute on; {@link #doneBy} and {@link #minuteOf} agree on which axis
 * minute finishes which minute of effort.
 */
final class PhaseProgress {

  /**
   * A section of the axis on which the phase runs.
   *
   * @param start where it begins
   * @param length more than 0
   * @param turn the phase's place among those that run in it, from 0
   * @param running how many run in it
   * @param before the phase's minutes before it
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
  private long whole;

  /**
   * The progress of a phase without pieces yet.
   *
   * @param left what is to be done in all pieces together
   */
  PhaseProgress(Effort left) {
    this.total = left.minutes();
  }

  /** How many of the first minutes fall to the one with this turn. */
  static long turns(long minutes, int turn, int running) {
    return (minutes + running - 1 - turn) / running;
  }

  void add(long start, long length, int turn, int running) {
    pieces.add(new Piece(start, length, turn, running, whole));
    whole += turns(length, turn, running);
  }

  /** All effort of the phase, in minutes. */
  long total() {
    return total;
  }

  /** The effort done before an axis minute, that is, in minutes 0 to {@code minute - 1}. */
  long doneBy(long minute) {
    long done = 0;
    for (Piece piece : pieces) {
      if (minute <= piece.start) {
        break;
      }
      done = piece.doneBy(minute);
    }
    return -Math.floorDiv(-total * done, whole);
  }

  /**
   * The axis minute in which a minute of effort is finished.
   *
   * @param effortMinute from 0 to {@code total() - 1}
   */
  long minuteOf(long effortMinute) {
    if (effortMinute < 0 || effortMinute >= total) {
      throw new IllegalArgumentException("minute " + effortMinute + " of " + total);
    }
    long done = effortMinute * whole / total;
    Piece last = pieces.get(0);
    for (Piece piece : pieces) {
      if (piece.before <= done) {
        last = piece;
      }
    }
    return last.minuteOf(done);
  }
}
