package transition.document;

import static java.util.Objects.requireNonNull;

import java.util.List;
import transition.model.DateRange;

/**
 * Phases over time, one below the other, with the days without study.
 *
 * @param days the days drawn, from first to last
 * @param lanes a line each, at least one; they may overlap in time
 * @param breaks days without study, within {@code days}, in order, not adjacent to each other
 * @param moments single days to point out, such as a deadline, within {@code days}
 */
public record GanttChart(
    DateRange days, List<Lane> lanes, List<DateRange> breaks, List<Moment> moments)
    implements Block {

  /**
   * A phase on its line. Its last day is a milestone.
   *
   * @param number its stable number, from 1
   * @param caption its dates and hours in words
   * @param search whether it is a job search, and not study
   */
  public record Lane(int number, String label, DateRange days, String caption, boolean search) {}

  public GanttChart {
    requireNonNull(days, "days");
    lanes = List.copyOf(lanes);
    breaks = List.copyOf(breaks);
    moments = List.copyOf(moments);
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
