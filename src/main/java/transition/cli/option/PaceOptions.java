package transition.cli.option;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import transition.cli.help.HelpGroup;
import transition.cli.help.InGroup;
import transition.commandline.OptionNames;
import transition.model.DateRange;
import transition.model.Holidays;
import transition.model.ReferencePace;
import transition.planner.RoadmapRequest;
import transition.request.HoursSpec;
import transition.request.SessionSpec;
import transition.request.StudyRequest;
import transition.settings.Setting;
import transition.settings.Settings;

/** When and how much the user studies. */
@InGroup(HelpGroup.TIME)
public final class PaceOptions {

  @Option(
      names = OptionNames.START,
      paramLabel = "DATE",
      converter = Converters.Date.class,
      description = "The first day, such as 2027-01-04. Default: the coming Monday.")
  @Nullable LocalDate start;

  @Option(
      names = OptionNames.HOURS,
      paramLabel = "N[@A..B]",
      converter = Converters.Hours.class,
      description = {
        "Hours of study a week. Default: " + ReferencePace.HOURS_A_WEEK + ".",
        "6@2027-03-01..2027-04-30 is for these days only.",
        "May be given several times."
      })
  List<HoursSpec> hours = List.of();

  @Option(
      names = OptionNames.STUDY,
      paramLabel = "SESSIONS",
      converter = Converters.StudySessions.class,
      description = {
        "Study at these times instead of evenly, such as \"mon-fri 07:00-08:00\";",
        "with @2027-03-01..2027-04-30 after it, on these days only.",
        "May be given several times."
      })
  List<SessionSpec> study = List.of();

  @Option(
      names = OptionNames.ZONE,
      paramLabel = "ZONE",
      converter = Converters.Zone.class,
      description = "The time zone of --study, such as Europe/London. Default: the system's.")
  @Nullable ZoneId zone;

  @Option(
      names = OptionNames.BREAK,
      paramLabel = "A..B",
      converter = Converters.Days.class,
      description = {
        "Days without study, first and last included: 2027-02-01..2027-02-14, or one date.",
        "May be given several times."
      })
  List<DateRange> breaks = List.of();

  @Option(
      names = OptionNames.HOLIDAYS,
      paramLabel = "PLACE",
      completionCandidates = Candidates.Places.class,
      converter = Converters.HolidayPlace.class,
      description = {
        "No study on public holidays of a country or region, such as GB, US or DE-BY.",
        "A note says if we have not verified their list."
      })
  @Nullable Holidays holidays;

  @Option(
      names = OptionNames.SLACK,
      paramLabel = "PERCENT",
      converter = Converters.Slack.class,
      description = "Allow this much extra for everything, such as 25%%.")
  int slack;

  @Mixin HiringOptions hiring = new HiringOptions();

  /** Returns what the options ask for, with a deadline if there is one. */
  public StudyRequest request(Optional<LocalDate> deadline) {
    return new StudyRequest(
        Optional.ofNullable(start),
        hours,
        study,
        Optional.ofNullable(zone),
        breaks,
        Optional.ofNullable(holidays),
        slack,
        deadline,
        hiring.time());
  }

  /**
   * Returns the option that asks for the usual hours, after a blank, if a request does so against
   * others that are set; else nothing, since command lines leave out what is the default.
   */
  public static String standardHours(StudyRequest request, Settings settings) {
    List<HoursSpec> hours = request.hours();
    boolean usual =
        hours.size() == 1
            && hours.get(0).days().isEmpty()
            && hours.get(0).weekly().equals(RoadmapRequest.DEFAULT_PACE.weekly());
    return usual && settings.isSet(Setting.HOURS)
        ? " %s %s".formatted(OptionNames.HOURS, RoadmapRequest.DEFAULT_PACE.weekly().hoursText())
        : "";
  }
}
