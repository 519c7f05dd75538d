package transition.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import transition.model.Phase;
import transition.model.ReferencePace;
import transition.model.Span;
import transition.model.TimeKind;
import transition.model.Transition;

/**
 * The phases of a transition together with a job search, which every roadmap has.
 *
 * @param phases the transition's own phases, then those added for the search
 * @param own the number of the transition's own phases
 * @param basis who says how long the search takes
 * @param searchMinutes how long the search takes, in minutes at the reference pace; ignored if the
 *     guide says so
 */
record RoadmapTemplate(List<Phase> phases, int own, JobSearch.Basis basis, long searchMinutes) {

  static RoadmapTemplate of(Transition transition, HiringTime hiring) {
    List<Phase> own = transition.phases().items();
    boolean guide = transition.hasSearch();
    List<Phase> phases = new ArrayList<>(own);
    if (!guide) {
      phases.addAll(transition.search().items());
    }
    return new RoadmapTemplate(
        List.copyOf(phases), own.size(), basis(guide, hiring.searchWeeks()), minutes(hiring));
  }

  /** Returns a template of phases without any for the job search. */
  static RoadmapTemplate of(List<Phase> study) {
    return new RoadmapTemplate(
        study, study.size(), JobSearch.Basis.ASSUMPTION, minutes(HiringTime.UNSAID));
  }

  private static JobSearch.Basis basis(boolean guide, OptionalInt said) {
    if (said.isPresent()) {
      return JobSearch.Basis.USER;
    }
    return guide ? JobSearch.Basis.GUIDE : JobSearch.Basis.ASSUMPTION;
  }

  private static long minutes(HiringTime hiring) {
    return hiring.searchWeeks().orElse(HiringTime.ASSUMED_SEARCH_WEEKS)
        * ReferencePace.MINUTES_A_WEEK;
  }

  /** Returns whether the search takes place where the guide has it, beside the study there. */
  boolean isPlacedByGuide() {
    return basis == JobSearch.Basis.GUIDE;
  }

  boolean hasWindows() {
    return own > 0 && phases.get(0).span() instanceof Span.Window;
  }

  boolean hasSearch() {
    return phases.stream().anyMatch(phase -> phase.kind() == TimeKind.SEARCH);
  }

  boolean isSearch(int phase) {
    return phases.get(phase).kind() == TimeKind.SEARCH;
  }

  /** Returns whether a phase was added for the search. */
  boolean isAdded(int phase) {
    return phase >= own;
  }

  /**
   * Returns the most study in a part of the search. A guide's search has the hours of the reference
   * pace.
   *
   * @param calendarMinutes the length of the part, in minutes at the reference pace
   */
  long mostEffort(long calendarMinutes) {
    return own < phases.size() || !hasSearch()
        ? calendarMinutes * HiringTime.ASSUMED_SEARCH_HOURS / ReferencePace.HOURS_A_WEEK
        : calendarMinutes;
  }
}
