package transition.export;

import java.util.List;
import transition.model.DateRange;
import transition.planner.Roadmap;
import transition.planner.Roadmap.Holiday;
import transition.planner.Roadmap.Week;

/**
 * What takes study away in a week.
 *
 * @param breaks the days of the week that are in the user's breaks
 * @param holidays the public holidays of the week
 */
record WeekPauses(List<DateRange> breaks, List<Holiday> holidays) {

  static WeekPauses of(Roadmap roadmap, Week week) {
    DateRange days = new DateRange(week.start(), week.end());
    return new WeekPauses(
        roadmap.breaks().stream()
            .filter(range -> range.overlaps(days))
            .map(range -> range.within(days))
            .toList(),
        roadmap.holidays().stream().filter(holiday -> days.contains(holiday.day())).toList());
  }
}
