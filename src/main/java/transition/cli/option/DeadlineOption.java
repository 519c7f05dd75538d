package transition.cli.option;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import transition.cli.help.HelpGroup;
import transition.cli.help.InGroup;
import transition.planner.Deadline;
import transition.planner.RoadmapRequest;

/** When a roadmap should be done. */
@InGroup(HelpGroup.TIME)
public final class DeadlineOption {

  @Option(
      names = "--by",
      paramLabel = "DATE",
      converter = Converters.Date.class,
      description = {
        "The deadline: works out the hours a week, or says whether those given reach it."
      })
  public @Nullable LocalDate by;

  /**
   * The request with the deadline, if the user names one.
   *
   * @param paceGiven whether the hours a week are the user's own, and not to be worked out
   */
  public RoadmapRequest in(RoadmapRequest request, boolean paceGiven) {
    return new RoadmapRequest(
        request.start(),
        request.availability(),
        request.workload(),
        Optional.ofNullable(by).map(day -> new Deadline(day, !paceGiven)));
  }

  public boolean isGiven() {
    return by != null;
  }
}
