package transition.cli.option;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import transition.cli.help.HelpGroup;
import transition.cli.help.InGroup;
import transition.console.Environment;
import transition.error.UsageException;
import transition.model.DateRange;
import transition.model.Holidays;
import transition.model.ReferencePace;
import transition.planner.Availability;
import transition.planner.Pace;
import transition.planner.PacePeriod;
import transition.planner.RoadmapRequest;
import transition.planner.Workload;
import transition.request.HoursSpec;
import transition.request.HoursSpecs;
import transition.request.SessionSpec;
import transition.request.SessionSpecs;
import transition.settings.FirstDay;
import transition.settings.Setting;
import transition.settings.Settings;

/** When and how much the user studies. */
@InGroup(HelpGroup.TIME)
public final class PaceOptions {

  @Option(
      names = "--start",
      paramLabel = "DATE",
      converter = Converters.Date.class,
      description = "The first day, such as 2027-01-04. Default: the coming Monday.")
  public @Nullable LocalDate start;

  @Option(
      names = "--hours",
      paramLabel = "N[@A..B]",
      converter = HoursSpec.Converter.class,
      description = {
        "Hours of study a week. Default: " + ReferencePace.HOURS_A_WEEK + ".",
        "6@2027-03-01..2027-04-30 is for these days alone.",
        "May be given several times."
      })
  public List<HoursSpec> hours = List.of();

  @Option(
      names = "--study",
      paramLabel = "SESSIONS",
      converter = SessionSpec.Converter.class,
      description = {
        "Study at these times instead of evenly, such as \"mon-fri 07:00-08:00\";",
        "with @2027-03-01..2027-04-30 behind it, on these days alone.",
        "May be given several times."
      })
  List<SessionSpec> study = List.of();

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      converter = Converters.Zone.class,
      description = "The time zone of --study, such as Europe/London. Default: the system's.")
  @Nullable ZoneId zone;

  @Option(
      names = "--break",
      paramLabel = "A..B",
      converter = Converters.Days.class,
      description = {
        "Days without study, first and last included: 2027-02-01..2027-02-14, or one date.",
        "May be given several times."
      })
  public List<DateRange> breaks = List.of();

  @Option(
      names = "--holidays",
      paramLabel = "PLACE",
      completionCandidates = Candidates.Places.class,
      converter = Converters.Place.class,
      description = {
        "No study on public holidays of a country or region, such as GB, US or DE-BY.",
        "A note says where their list is not verified."
      })
  @Nullable Holidays holidays;

  @Option(
      names = "--slack",
      paramLabel = "PERCENT",
      converter = Converters.Slack.class,
      description = "Add this to every effort: 25%%.")
  public int slack;

  /**
   * The request that the options make, and what the user has set where they are silent; without a
   * deadline.
   *
   * @throws UsageException if they contradict each other
   */
  public RoadmapRequest request(Environment environment, Workload workload) {
    return request(environment, workload, false);
  }

  /**
   * The same.
   *
   * @param paceFollows whether the hours a week are to be worked out unless an option names them
   */
  public RoadmapRequest request(Environment environment, Workload workload, boolean paceFollows) {
    Availability availability =
        study.isEmpty() ? evenly(environment, paceFollows) : inSessions(environment);
    LocalDate first = start == null ? FirstDay.of(environment) : start;
    return new RoadmapRequest(first, availability, workload, Optional.empty());
  }

  /** Whether the user says how much they study on all days that have no pace of their own. */
  public boolean isGiven() {
    return !study.isEmpty() || hours.stream().anyMatch(one -> one.days().isEmpty());
  }

  private Availability evenly(Environment environment, boolean paceFollows) {
    if (zone != null) {
      throw new UsageException(
          "--zone says where the times of --study are; give these too, or leave it out");
    }
    List<HoursSpec> given = hours(environment.settings(), paceFollows);
    return availability(
        HoursSpecs.outsidePeriods(given), HoursSpecs.periods(given), "--hours", environment);
  }

  /** The user's hours: those of the options alone, if they name any. */
  private List<HoursSpec> hours(Settings settings, boolean paceFollows) {
    return hours.isEmpty() && !paceFollows
        ? settings.all(Setting.HOURS, new HoursSpec.Converter()::convert)
        : hours;
  }

  private Availability inSessions(Environment environment) {
    if (!hours.isEmpty()) {
      throw new UsageException(
          "--study sets the hours a week, so --hours does not go with it; leave out one of them");
    }
    return availability(
        SessionSpecs.outsidePeriods(study), SessionSpecs.periods(study), "--study", environment);
  }

  private Availability availability(
      Pace pace, List<PacePeriod> periods, String option, Environment environment) {
    requireApart(periods, option);
    Settings settings = environment.settings();
    return new Availability(
        pace,
        periods,
        Stream.concat(
                breaks.stream(),
                settings.all(Setting.BREAKS, new Converters.Days()::convert).stream())
            .distinct()
            .toList(),
        Optional.ofNullable(holidays)
            .or(() -> settings.find(Setting.HOLIDAYS, new Converters.Place()::convert)),
        zone(environment));
  }

  private static void requireApart(List<PacePeriod> periods, String option) {
    for (int i = 0; i < periods.size(); i++) {
      for (PacePeriod other : periods.subList(0, i)) {
        if (other.days().overlaps(periods.get(i).days())) {
          throw new UsageException(
              "%s is given twice for %s; the periods %s and %s must not overlap"
                  .formatted(
                      option,
                      words(periods.get(i).days().within(other.days())),
                      words(other.days()),
                      words(periods.get(i).days())));
        }
      }
    }
  }

  /** Where the times of sessions are; without sessions it makes no difference, and is not asked. */
  private ZoneId zone(Environment environment) {
    if (zone != null) {
      return zone;
    }
    return study.isEmpty()
        ? ZoneOffset.UTC
        : environment
            .settings()
            .find(Setting.ZONE, new Converters.Zone()::convert)
            .orElseGet(environment.time()::zone);
  }

  /** Days as {@code --break} reads them. */
  public static String words(DateRange days) {
    return days.days() == 1 ? days.start().toString() : days.toString();
  }

  /**
   * The option that asks for the usual hours, after a blank, where it is given against others that
   * are set; command lines leave it out, as it says nothing where nothing is set.
   */
  public String standardInShell(Environment environment) {
    boolean usual =
        hours.size() == 1
            && hours.get(0).days().isEmpty()
            && hours.get(0).weekly().equals(RoadmapRequest.DEFAULT_PACE.weekly());
    return usual && environment.settings().isSet(Setting.HOURS)
        ? " --hours " + Setting.HOURS.standard(environment.time())
        : "";
  }
}
