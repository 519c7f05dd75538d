package transition.planner;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import transition.model.DateRange;
import transition.model.Effort;
import transition.model.Knowledge;

/**
 * What a user asks of a roadmap.
 *
 * @param start the first day; week 1 begins on it
 * @param weekly study time a week, more than zero and at most a week's 168 hours
 * @param breaks days without study, in any order, may overlap
 * @param knowledge what need not be learned
 */
public record RoadmapRequest(
    LocalDate start, Effort weekly, List<DateRange> breaks, Knowledge knowledge) {

  /** The pace of a user who names none: that of the guides, as we read them. */
  public static final Effort DEFAULT_WEEKLY = Effort.ofReferenceWeeks(1);

  private static final Effort WHOLE_WEEK = new Effort(7 * 24 * 60);

  public RoadmapRequest {
    requireNonNull(start, "start");
    requireNonNull(knowledge, "knowledge");
    breaks = List.copyOf(breaks);
    if (weekly.isZero() || weekly.compareTo(WHOLE_WEEK) > 0) {
      throw new IllegalArgumentException("a week has more than 0 and at most 168 hours of study");
    }
  }
}
