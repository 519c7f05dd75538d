package transition.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import transition.cli.help.About;
import transition.cli.help.Subject;
import transition.planner.Deadline;
import transition.planner.RoadmapRequest;

/** When a roadmap should be done. */
@About(Subject.TIME)
final class DeadlineOption {

  @Option(
      names = "--by",
      paramLabel = "DATE",
      converter = Converters.Date.class,
      description = {
        "The deadline: works out the hours a week, or says whether those given reach it."
      })
  @Nullable LocalDate by;

  /**
   * The request with the deadline, if the user names one.
   *
   * @param paceGiven whether the hours a week are the user's own, and not to be worked out
   */
  RoadmapRequest in(RoadmapRequest request, boolean paceGiven) {
    return new RoadmapRequest(
        request.start(),
        request.availability(),
        request.workload(),
        Optional.ofNullable(by).map(day -> new Deadline(day, !paceGiven)));
  }

  boolean isGiven() {
    return by != null;
  }
}
