package transition.planner;

import java.util.List;
import transition.model.Effort;
import transition.model.TimeKind;

/**
 * The phases of a template in minutes of study, counted from 0.
 *
 * <p>A phase with weeks follows the one before it and shrinks by what is known. A phase with a
 * window stays in it: where windows overlap, the phases take the minutes in turn, and a section
 * without any phase takes no time. What is known thins such a phase out, but does not move it.
 *
 * <p>The job search takes calendar weeks: its phases take as many minutes as the user's pace
 * supplies in them, and their effort is spread over these. A guide's search begins where the guide
 * has it and is no shorter than there; any other search begins when study ends.
 */
final class StudyAxis {

  /**
   * A phase with something to do, and its progress along the axis.
   *
   * @param added whether it is not the transition's own, but was added for the job search
   */
  record PlacedPhase(PhaseWork work, PhaseProgress progress, boolean added) {}

  /**
   * Where the job search is.
   *
   * @param start its first minute
   * @param calendarEnd the calendar time at its end, in sevenths of a minute
   */
  record Stretch(long start, long calendarEnd) {}

  private final List<PlacedPhase> phases;
  private final Stretch search;
  private final Effort searchEffort;
  private final Saving known;
  private final Saving skipped;

  StudyAxis(List<PlacedPhase> all, Stretch search, Effort searchEffort) {
    Saving savedByKnowing = Saving.NONE;
    Saving savedBySkipping = Saving.NONE;
    for (PlacedPhase phase : all) {
      savedByKnowing = savedByKnowing.plus(phase.work.known());
      savedBySkipping = savedBySkipping.plus(phase.work.skipped());
    }
    this.phases = all.stream().filter(phase -> !phase.work.tasks().isEmpty()).toList();
    this.search = search;
    this.searchEffort = searchEffort;
    this.known = savedByKnowing;
    this.skipped = savedBySkipping;
  }

  /** Returns the phases with something to do, in order. */
  List<PlacedPhase> phases() {
    return phases;
  }

  /** Returns the transition's own phases with something to do, in order. */
  List<PlacedPhase> own() {
    return phases.stream().filter(phase -> !phase.added).toList();
  }

  /**
   * Returns the minute that finishes the last effort of the transition's own phases; -1 if none.
   */
  long lastMinute() {
    return lastMinute(own());
  }

  /** Returns the minute that finishes the last effort of any phase; -1 if there is none. */
  long lastMinuteOfAll() {
    return lastMinute(phases);
  }

  /** Returns the minute that finishes the last effort of study; -1 if there is none. */
  long lastStudyMinute() {
    return lastMinute(
        phases.stream().filter(phase -> phase.work.phase().kind() == TimeKind.STUDY).toList());
  }

  private static long lastMinute(List<PlacedPhase> phases) {
    return phases.stream()
        .map(PlacedPhase::progress)
        .mapToLong(progress -> progress.minuteOf(progress.total() - 1))
        .max()
        .orElse(-1);
  }

  /** Returns where the job search is. */
  Stretch search() {
    return search;
  }

  /** Returns the effort of the job search. */
  Effort searchEffort() {
    return searchEffort;
  }

  /** Returns what is dropped because it is known. */
  Saving known() {
    return known;
  }

  /** Returns what is dropped because the user skips it. */
  Saving skipped() {
    return skipped;
  }
}
