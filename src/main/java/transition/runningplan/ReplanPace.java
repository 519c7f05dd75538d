package transition.runningplan;

import static transition.commandline.OptionNames.FROM;
import static transition.commandline.OptionNames.HOURS;
import static transition.commandline.OptionNames.SKIP;
import static transition.commandline.OptionNames.STUDY;
import static transition.model.LocalDates.later;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import transition.error.NoAnswerException;
import transition.error.UsageException;
import transition.model.Effort;
import transition.planner.Availability;
import transition.planner.Pace;
import transition.request.Defaults;
import transition.request.ReplanRequest;
import transition.tracking.OwnPace;
import transition.tracking.Plan;
import transition.tracking.PlanStatus;
import transition.tracking.RecoveryOptions;
import transition.tracking.Replan;

/**
 * At what pace the rest of a plan is laid out, and from when.
 *
 * @param own the user's own pace so far, where it is the one that is taken
 * @param status how the plan stands on the first day that is laid out
 */
public record ReplanPace(Replan.Request request, Optional<OwnPace> own, PlanStatus status) {

  private static final BigDecimal ENOUGH_WEEKS = BigDecimal.valueOf(2);

  /**
   * Returns the pace that is asked for, or that meets the deadline, or that the user has had so
   * far; or else the plan's, where too little is known about the user's own.
   *
   * @throws NoAnswerException if no pace reaches the deadline
   */
  public static ReplanPace of(
      ReplanRequest wanted, Plan plan, Set<String> leaveOut, Defaults defaults, LocalDate today) {
    LocalDate from = wanted.from().orElseGet(() -> later(today, plan.start()));
    if (from.isBefore(plan.start())) {
      throw new UsageException(
          "%s %s is before the plan's first day, %s; name a later day"
              .formatted(FROM, from, plan.start()));
    }
    PlanStatus status = PlanStatus.of(plan.asOf(from), from);
    Availability availability = wanted.availability(plan.availability(), defaults);
    Optional<LocalDate> deadline = wanted.deadline().or(plan::deadline);
    Replan.Request request = new Replan.Request(from, availability, deadline, leaveOut);
    if (wanted.setsPace()) {
      Effort weekly =
          RecoveryOptions.weekly(plan.own(), request, deadline.orElseThrow())
              .orElseThrow(() -> outOfReach(request, deadline.orElseThrow()));
      return new ReplanPace(at(request, weekly), Optional.empty(), status);
    }
    if (wanted.namesPace() || !isEnoughKnown(status.pace())) {
      return new ReplanPace(request, Optional.empty(), status);
    }
    Availability own = status.pace().applied(availability);
    return own.equals(availability)
        ? new ReplanPace(request, Optional.empty(), status)
        : new ReplanPace(request.with(own), Optional.of(status.pace()), status);
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
            ? "the plan studies at fixed times; name others with %s, or hours with %s"
                .formatted(STUDY, HOURS)
            : "%s is out of reach: 40 h a week from %s on are too few for what is left; leave "
                    .formatted(deadline, request.from())
                + "something out with %s, or name a later day".formatted(SKIP));
  }
}
