package transition.cli.option;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import transition.cli.help.HelpGroup;
import transition.cli.help.InGroup;
import transition.commandline.OptionNames;
import transition.model.DateRange;
import transition.request.HoursSpec;
import transition.request.ReplanRequest;
import transition.request.SessionSpec;

/** How what is left of a plan is to be laid out again. */
@InGroup(HelpGroup.TIME)
public final class ReplanOptions {

  @Option(
      names = OptionNames.FROM,
      paramLabel = "DATE",
      converter = Converters.Date.class,
      description = "The first day for what is left. Default: today, or the start if it is later.")
  @Nullable LocalDate from;

  @Option(
      names = OptionNames.HOURS,
      paramLabel = "N[@A..B]",
      converter = Converters.Hours.class,
      description = {
        "Hours of study a week from then on. Default: your own pace so far, or the plan's in the"
            + " first two weeks.",
        "Days with hours of their own keep them; 6@2027-03-01..2027-04-30 is for these days only.",
        "May be given several times."
      })
  List<HoursSpec> hours = List.of();

  @Option(
      names = OptionNames.STUDY,
      paramLabel = "SESSIONS",
      converter = Converters.StudySessions.class,
      description = {
        "Study at these times from then on, such as \"mon-fri 07:00-08:00\".",
        "May be given several times."
      })
  List<SessionSpec> study = List.of();

  @Mixin DeadlineOption deadline = new DeadlineOption();

  @Option(
      names = OptionNames.BREAK,
      paramLabel = "A..B",
      converter = Converters.Days.class,
      description = "More days without study. May be given several times.")
  List<DateRange> breaks = List.of();

  @InGroup(HelpGroup.SKILLS)
  @Option(
      names = OptionNames.SKIP,
      paramLabel = "TASK|SKILL|PRIORITY",
      completionCandidates = Candidates.Skippable.class,
      description = {
        "Leave out a task such as 3.2, a skill, or all of a priority: nice-to-have.",
        "May be given several times, or as a list with commas."
      })
  List<String> skip = List.of();

  /** Returns what the options ask for; values of {@code --skip} are taken apart at commas. */
  public ReplanRequest request() {
    return new ReplanRequest(
        Optional.ofNullable(from),
        hours,
        study,
        deadline.day(),
        breaks,
        skip.stream()
            .flatMap(entry -> Arrays.stream(entry.split(",", -1)))
            .map(String::strip)
            .toList());
  }
}
