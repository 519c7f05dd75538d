package transition.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import transition.cli.help.About;
import transition.cli.help.Subject;
import transition.model.DateRange;
import transition.model.Knowledge;
import transition.planner.Availability;
import transition.planner.Pace;
import transition.planner.Workload;

/** How what is left of a plan is to be laid out again. */
@About(Subject.TIME)
final class ReplanOptions {

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = Converters.Date.class,
      description = "The first day for what is left. Default: today, or the start if it is later.")
  @Nullable LocalDate from;

  @Option(
      names = "--hours",
      paramLabel = "N[@A..B]",
      converter = Hours.Converter.class,
      description = {
        "Hours of study a week from then on. Default: your own pace so far, or the plan's as long as"
            + " you have had less than two weeks.",
        "Days with hours of their own keep them; 6@2027-03-01..2027-04-30 is for these days alone.",
        "May be given several times."
      })
  List<Hours> hours = List.of();

  @Option(
      names = "--study",
      paramLabel = "SESSIONS",
      converter = Study.Converter.class,
      description = {
        "Study at these times from then on, such as \"mon-fri 07:00-08:00\".",
        "May be given several times."
      })
  List<Study> study = List.of();

  @Mixin DeadlineOption deadline = new DeadlineOption();

  @Option(
      names = "--break",
      paramLabel = "A..B",
      converter = Converters.Days.class,
      description = "More days without study. May be given several times.")
  List<DateRange> breaks = List.of();

  @About(Subject.SKILLS)
  @Option(
      names = "--skip",
      paramLabel = "TASK|SKILL|PRIORITY",
      completionCandidates = Candidates.Skippable.class,
      description = {
        "Do without a task such as 3.2, a skill, or all of a priority: nice-to-have.",
        "May be given several times, or with commas between."
      })
  List<String> skip = List.of();

  /** What {@code --skip} names, one by one. */
  List<String> skipped() {
    return skip.stream()
        .flatMap(entry -> Arrays.stream(entry.split(",", -1)))
        .map(String::strip)
        .toList();
  }

  /** Whether the user says how much they study. */
  boolean isPaceGiven() {
    return !hours.isEmpty() || !study.isEmpty();
  }

  /** Whether the hours a week are to be worked out from the deadline. */
  boolean setsPace() {
    return deadline.isGiven() && !isPaceGiven();
  }

  /**
   * When the user can study from then on.
   *
   * @param before when they could by the plan
   * @throws UsageException if the options contradict each other
   */
  Availability availability(Availability before, Environment environment) {
    Availability given = isPaceGiven() ? given(before, environment) : before;
    List<DateRange> days =
        Stream.concat(before.breaks().stream(), breaks.stream()).distinct().toList();
    return new Availability(given.pace(), given.stretches(), days, before.holidays(), given.zone());
  }

  /**
   * Where they name some days alone, the pace of all others stays; and stretches of the plan stay
   * on days that they do not name, unless study gets times of its own, or loses them.
   */
  private Availability given(Availability before, Environment environment) {
    PaceOptions pace = new PaceOptions();
    pace.hours = withUsual(before);
    pace.study = study.isEmpty() ? study : withUsualSessions(before);
    pace.zone = before.hasSessions() && !study.isEmpty() ? before.zone() : null;
    Availability given =
        pace.request(environment.withoutSettings(), new Workload(Knowledge.NONE, Set.of(), 0))
            .availability();
    return given.hasSessions() == before.hasSessions()
        ? given.withStretchesBehind(before.stretches())
        : given;
  }

  private List<Hours> withUsual(Availability before) {
    if (hours.isEmpty() || hours.stream().anyMatch(one -> one.days().isEmpty())) {
      return hours;
    }
    if (before.hasSessions()) {
      throw new UsageException(
          "--hours names hours for some days alone, but the plan studies at fixed times; name"
              + " those of all other days too, or sessions with --study");
    }
    return Stream.concat(
            Stream.of(new Hours(before.pace().weekly(), Optional.empty())), hours.stream())
        .toList();
  }

  private List<Study> withUsualSessions(Availability before) {
    boolean forSomeDays = study.stream().allMatch(one -> one.days().isPresent());
    return forSomeDays && before.pace() instanceof Pace.Sessions usual
        ? Stream.concat(Stream.of(new Study(usual.sessions(), Optional.empty())), study.stream())
            .toList()
        : study;
  }
}
