package transition.request;

import static transition.commandline.OptionNames.HOURS;

import java.util.ArrayList;
import java.util.List;
import transition.error.UsageException;
import transition.planner.Pace;
import transition.planner.PacePeriod;
import transition.planner.RoadmapRequest;

/** The values of {@code --hours} put together: the one for all days, and those for periods. */
final class HoursSpecs {

  private HoursSpecs() {}

  /**
   * Returns the pace on days that no value names: the usual one if none is for them.
   *
   * @throws UsageException if several are
   */
  static Pace outsidePeriods(List<HoursSpec> hours) {
    List<HoursSpec> everyDay = hours.stream().filter(one -> one.days().isEmpty()).toList();
    if (everyDay.size() > 1) {
      throw new UsageException(
          HOURS
              + " is given twice for all days; keep one, or name days for the other, such as"
              + " 6@2027-03-01..2027-04-30");
    }
    return everyDay.isEmpty() ? RoadmapRequest.DEFAULT_PACE : pace(everyDay.get(0));
  }

  /** Returns the periods, in the order in which they were named. */
  static List<PacePeriod> periods(List<HoursSpec> hours) {
    List<PacePeriod> periods = new ArrayList<>();
    for (HoursSpec one : hours) {
      one.days().ifPresent(days -> periods.add(new PacePeriod(days, pace(one))));
    }
    return periods;
  }

  private static Pace pace(HoursSpec hours) {
    return new Pace.Even(hours.weekly());
  }
}
