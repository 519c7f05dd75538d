package transition.cli;

import java.util.ArrayList;
import java.util.List;
import transition.planner.Pace;
import transition.planner.RoadmapRequest;
import transition.planner.Stretch;

/** The values of {@code --hours} put together: the one for all days, and those for stretches. */
final class WeeklyHours {

  private WeeklyHours() {}

  /**
   * The pace on days that no value names: the usual one if none is for them.
   *
   * @throws UsageException if several are
   */
  static Pace outsideStretches(List<Hours> hours) {
    List<Hours> everyDay = hours.stream().filter(one -> one.days().isEmpty()).toList();
    if (everyDay.size() > 1) {
      throw new UsageException(
          "--hours is given twice for all days; keep one, or name days for the other, such as"
              + " 6@2027-03-01..2027-04-30");
    }
    return everyDay.isEmpty() ? RoadmapRequest.DEFAULT_PACE : pace(everyDay.get(0));
  }

  /** The stretches, in the order in which they were named. */
  static List<Stretch> stretches(List<Hours> hours) {
    List<Stretch> stretches = new ArrayList<>();
    for (Hours one : hours) {
      one.days().ifPresent(days -> stretches.add(new Stretch(days, pace(one))));
    }
    return stretches;
  }

  private static Pace pace(Hours hours) {
    return new Pace.Even(hours.weekly());
  }
}
