package transition.cli.option;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import transition.cli.help.HelpGroup;
import transition.cli.help.InGroup;
import transition.commandline.OptionNames;
import transition.planner.HiringTime;

/** How long it takes to be hired. */
@InGroup(HelpGroup.TIME)
public final class HiringOptions {

  @Option(
      names = OptionNames.SEARCH,
      paramLabel = "WEEKS",
      converter = Converters.SearchWeeks.class,
      description = {
        "How long you look for a job: 8w. Default: what the guide says, or else "
            + HiringTime.ASSUMED_SEARCH_WEEKS
            + "w, our assumption."
      })
  @Nullable Integer search;

  @Option(
      names = OptionNames.NOTICE,
      paramLabel = "WEEKS",
      converter = Converters.NoticeWeeks.class,
      description = {
        "How long you work in your present job after an offer: 13w.",
        "Default: " + HiringTime.ASSUMED_NOTICE_WEEKS + "w, our assumption."
      })
  @Nullable Integer notice;

  HiringTime time() {
    return new HiringTime(optional(search), optional(notice));
  }

  private static OptionalInt optional(@Nullable Integer weeks) {
    return weeks == null ? OptionalInt.empty() : OptionalInt.of(weeks);
  }
}
