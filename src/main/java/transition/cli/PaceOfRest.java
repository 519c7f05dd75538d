package transition.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import transition.model.Effort;
import transition.model.NoAnswerException;
import transition.planner.Availability;
import transition.planner.OwnPace;
import transition.planner.Pace;
import transition.planner.Plan;
import transition.planner.Replan;
import transition.planner.Standing;
import transition.planner.WaysOut;

/**
 * At what pace the rest of a plan is laid out, and from when.
 *
 * @param own the user's own pace so far, where it is the one that is taken
 * @param standing how the plan stands on the first day that is laid out
 */
record PaceOfRest(Replan.Request request, Optional<OwnPace> own, Standing standing) {

  private static final BigDecimal ENOUGH_WEEKS = BigDecimal.valueOf(2);

  /**
   * The pace that the options name, that reaches the deadline that they name, or that the user has
   * had so far; the plan's own where too little is known of that.
   *
   * @throws NoAnswerException if no pace reaches the deadline
   */
  static PaceOfRest of(
      ReplanOptions options, Plan plan, Set<String> leaveOut, Environment environment) {
    LocalDate today = environment.time().today();
    LocalDate from = options.from != null ? options.from : later(today, plan.start());
    if (from.isBefore(plan.start())) {
      throw new UsageException(
          "--from %s is before the plan's first day, %s; name a later day"
              .formatted(from, plan.start()));
    }
    Standing standing = Standing.of(plan.asOf(from), from);
    Availability availability = options.availability(plan.availability(), environment);
    Optional<LocalDate> deadline = Optional.ofNullable(options.deadline.by).or(plan::deadline);
    Replan.Request request = new Replan.Request(from, availability, deadline, leaveOut);
    if (options.setsPace()) {
      Effort weekly =
          WaysOut.weekly(plan, request, deadline.orElseThrow())
              .orElseThrow(() -> outOfReach(request, deadline.orElseThrow()));
      return new PaceOfRest(at(request, weekly), Optional.empty(), standing);
    }
    if (options.isPaceGiven() || !isEnoughKnown(standing.pace())) {
      return new PaceOfRest(request, Optional.empty(), standing);
    }
    Availability own = standing.pace().applied(availability);
    return own.equals(availability)
        ? new PaceOfRest(request, Optional.empty(), standing)
        : new PaceOfRest(request.with(own), Optional.of(standing.pace()), standing);
  }

  private static boolean isEnoughKnown(OwnPace pace) {
    return pace.evidenceWeeks().compareTo(ENOUGH_WEEKS) >= 0;
  }

  private static Replan.Request at(Replan.Request request, Effort weekly) {
    return request.with(request.availability().withPace(new Pace.Even(weekly)));
  }

  private static NoAnswerException outOfReach(Replan.Request request, LocalDate deadline) {
    return new NoAnswerException(
        request.availability().hasSessions()
            ? "the plan studies at fixed times; name others with --study, or hours with --hours"
            : "%s is out of reach: 40 h a week from %s on are too few for what is left; leave "
                    .formatted(deadline, request.from())
                + "something out with --skip, or name a later day");
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
