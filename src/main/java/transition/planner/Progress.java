package transition.planner;

import java.util.ArrayList;
import java.util.List;

/**
 * How much of a phase is done at each point of the study axis: a line that never falls, straight
 * within each piece. Effort is done in whole minutes; {@link #doneBy} and {@link #minuteOf} agree
 * on which axis minute finishes which minute of effort.
 */
final class Progress {

  /**
   * A stretch of the axis on which the phase runs.
   *
   * @param start where it begins
   * @param length more than 0
   * @param before effort done before it, in minutes
   * @param effort done in it, from 0 to {@code length}
   */
  private record Piece(long start, long length, long before, long effort) {

    long doneBy(long minute) {
      long into = Math.min(minute - start, length);
      return before + effort * into / length;
    }
  }

  private final List<Piece> pieces = new ArrayList<>();
  private long total;

  void add(long start, long length, long effort) {
    if (effort > 0) {
      pieces.add(new Piece(start, length, total, effort));
      total += effort;
    }
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
    return done;
  }

  /**
   * The axis minute in which a minute of effort is finished.
   *
   * @param effortMinute from 0 to {@code total() - 1}
   */
  long minuteOf(long effortMinute) {
    for (Piece piece : pieces) {
      long inPiece = effortMinute - piece.before;
      if (inPiece < piece.effort) {
        return piece.start - Math.floorDiv(-(inPiece + 1) * piece.length, piece.effort) - 1;
      }
    }
    throw new IllegalArgumentException("minute " + effortMinute + " of " + total);
  }
}
