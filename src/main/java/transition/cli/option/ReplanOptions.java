package transition.cli.option;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import transition.cli.help.HelpGroup;
import transition.cli.help.InGroup;
import transition.console.Environment;
import transition.error.UsageException;
import transition.model.DateRange;
import transition.model.Knowledge;
import transition.planner.Availability;
import transition.planner.Pace;
import transition.planner.Workload;
import transition.request.HoursSpec;
import transition.request.SessionSpec;

/** How what is left of a plan is to be laid out again. */
@InGroup(HelpGroup.TIME)
public final class ReplanOptions {

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = Converters.Date.class,
      description = "The first day for what is left. Default: today, or the start if it is later.")
  public @Nullable LocalDate from;

  @Option(
      names = "--hours",
      paramLabel = "N[@A..B]",
      converter = HoursSpec.Converter.class,
      description = {
        "Hours of study a week from then on. Default: your own pace so far, or the plan's as long as"
            + " you have had less than two weeks.",
        "Days with hours of their own keep them; 6@2027-03-01..2027-04-30 is for these days alone.",
        "May be given several times."
      })
  List<HoursSpec> hours = List.of();

  @Option(
      names = "--study",
      paramLabel = "SESSIONS",
      converter = SessionSpec.Converter.class,
      description = {
        "Study at these times from then on, such as \"mon-fri 07:00-08:00\".",
        "May be given several times."
      })
  List<SessionSpec> study = List.of();

  public @Mixin DeadlineOption deadline = new DeadlineOption();

  @Option(
      names = "--break",
      paramLabel = "A..B",
      converter = Converters.Days.class,
      description = "More days without study. May be given several times.")
  List<DateRange> breaks = List.of();

  @InGroup(HelpGroup.SKILLS)
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
  public List<String> skipped() {
    return skip.stream()
        .flatMap(entry -> Arrays.stream(entry.split(",", -1)))
        .map(String::strip)
        .toList();
  }

  /** Whether the user says how much they study. */
  public boolean isPaceGiven() {
    return !hours.isEmpty() || !study.isEmpty();
  }

  /** Whether the hours a week are to be worked out from the deadline. */
  public boolean setsPace() {
    return deadline.isGiven() && !isPaceGiven();
  }

  /**
   * When the user can study from then on.
   *
   * @param before when they could by the plan
   * @throws UsageException if the options contradict each other
   */
  public Availability availability(Availability before, Environment environment) {
    Availability given = isPaceGiven() ? given(before, environment) : before;
    List<DateRange> days =
        Stream.concat(before.breaks().stream(), breaks.stream()).distinct().toList();
    return new Availability(given.pace(), given.periods(), days, before.holidays(), given.zone());
  }

  /**
   * Where they name some days alone, the pace of all others stays; and periods of the plan stay on
   * days that they do not name, unless study gets times of its own, or loses them.
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
        ? given.withFallbackPeriods(before.periods())
        : given;
  }

  private List<HoursSpec> withUsual(Availability before) {
    if (hours.isEmpty() || hours.stream().anyMatch(one -> one.days().isEmpty())) {
      return hours;
    }
    if (before.hasSessions()) {
      throw new UsageException(
          "--hours names hours for some days alone, but the plan studies at fixed times; name"
              + " those of all other days too, or sessions with --study");
    }
    return Stream.concat(
            Stream.of(new HoursSpec(before.pace().weekly(), Optional.empty())), hours.stream())
        .toList();
  }

  private List<SessionSpec> withUsualSessions(Availability before) {
    boolean forSomeDays = study.stream().allMatch(one -> one.days().isPresent());
    return forSomeDays && before.pace() instanceof Pace.Sessions usual
        ? Stream.concat(
                Stream.of(new SessionSpec(usual.sessions(), Optional.empty())), study.stream())
            .toList()
        : study;
  }
}
