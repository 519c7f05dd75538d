package transition.cli;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import transition.model.DateRange;
import transition.model.Effort;
import transition.model.Knowledge;
import transition.model.ReferencePace;
import transition.planner.RoadmapRequest;

/** When and how much the user studies. */
final class PaceOptions {

  @Option(
      names = "--start",
      paramLabel = "DATE",
      converter = Converters.Date.class,
      description = "The first day, such as 2027-01-04. Default: the coming Monday.")
  @Nullable LocalDate start;

  @Option(
      names = "--hours",
      paramLabel = "N",
      converter = Converters.WeeklyHours.class,
      description = "Hours of study a week. Default: " + ReferencePace.HOURS_A_WEEK + ".")
  Effort weekly = RoadmapRequest.DEFAULT_WEEKLY;

  @Option(
      names = "--break",
      paramLabel = "A..B",
      converter = Converters.Break.class,
      description = {
        "Days without study, first and last included: 2027-02-01..2027-02-14, or one date.",
        "May be given several times."
      })
  List<DateRange> breaks = List.of();

  RoadmapRequest request(Clock clock, Knowledge knowledge) {
    LocalDate first = start == null ? comingMonday(clock) : start;
    return new RoadmapRequest(first, weekly, breaks, knowledge);
  }

  /** Today, if today is a Monday. */
  static LocalDate comingMonday(Clock clock) {
    return LocalDate.now(clock).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
  }
}
