package transition.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import transition.model.Effort;
import transition.planner.Availability;
import transition.planner.ForRandomRoadmaps;
import transition.planner.Pace;
import transition.planner.PacePeriod;
import transition.planner.RandomRoadmaps.Batch;
import transition.planner.RandomRoadmaps.Planned;
import transition.tracking.PlanStatus.PhaseStatus;

/** How random plans stand on random days. A failure names the seed. */
@ForRandomRoadmaps
class PlanStatusPropertiesTest {

  private final Batch batch;

  PlanStatusPropertiesTest(Batch batch) {
    this.batch = batch;
  }

  @Test
  void tasksDoneByTheirLastDayAreOnPlan() {
    batch.holds(
        planned -> {
          LocalDate today = anyDay(planned);
          Plan onPlan = onPlan(planned, LivingPlans.of(planned), today);
          PlanStatus status = PlanStatus.of(onPlan, today);
          assertThat(status.behindDays()).isZero();
          assertThat(status.overdue()).isEmpty();
          assertThat(status.pace().ratio()).isEqualByComparingTo("1");
          assertThat(status.pace().weeks())
              .allSatisfy(week -> assertThat(week).isEqualByComparingTo("1"));
        });
  }

  @Test
  void whatWasWrittenDownBeforeTheStartIsNotMissingAfterwards() {
    batch.holds(
        planned -> {
          Plan plan =
              LivingPlans.noted(
                  LivingPlans.of(planned),
                  planned.random(),
                  planned.roadmap().start().minusDays(1));
          LocalDate today = anyDay(planned);
          assertThat(PlanStatus.of(onPlan(planned, plan, today), today).pace().ratio())
              .isGreaterThanOrEqualTo(BigDecimal.ONE);
          LocalDate last = plan.plannedEnd().plusDays(1);
          assertThat(PlanStatus.of(onPlan(planned, plan, last), last).pace().ratio())
              .isEqualByComparingTo("1");
        });
  }

  /** Each task done on its last day, if that is before today. */
  private static Plan onPlan(Planned planned, Plan plan, LocalDate today) {
    return LivingPlans.with(
        plan,
        task ->
            task.days().end().isBefore(today)
                ? LivingPlans.done(task, noted(planned, task.days().end()))
                : task);
  }

  @Test
  void theForecastIsTheEndOfAReplanAtTheOwnPace() {
    batch.holds(
        planned -> {
          LocalDate today = anyDay(planned);
          Plan plan =
              LivingPlans.noted(
                  someDone(planned, today).study(), planned.random(), today.minusDays(1));
          PlanStatus status = PlanStatus.of(plan, today);
          Availability own = status.pace().applied(plan.availability());
          Optional<LocalDate> likely = status.forecast().flatMap(FinishForecast::likely);
          if (likely.isEmpty() || today.isBefore(plan.start()) || own.hasSessions()) {
            return;
          }
          Replan.Request request = new Replan.Request(today, own, Optional.empty(), Set.of());
          LocalDate laidOut =
              Replan.of(plan, request).after().open().stream()
                  .map(task -> task.days().end())
                  .max(LocalDate::compareTo)
                  .orElseThrow();
          if (!goesAsPlanned(plan, today)) {
            if (own.equals(plan.availability())) {
              assertThat(likely.get()).isBetween(laidOut.minusDays(1), laidOut.plusDays(1));
            } else {
              assertThat(likely).contains(laidOut);
            }
          } else {
            assertThat(likely.get()).isBeforeOrEqualTo(laidOut);
          }
        });
  }

  /** Whether a task is taken to go as planned, of which less is noted. */
  private static boolean goesAsPlanned(Plan plan, LocalDate today) {
    return plan.open().stream().noneMatch(task -> task.isOverdue(today))
        && plan.open().stream().anyMatch(task -> task.days().start().isBefore(today));
  }

  @Test
  void doingMoreNeverDelaysTheEnd() {
    batch.holds(
        planned -> {
          LocalDate today = anyDay(planned);
          Plan plan = someDone(planned, today);
          PlanStatus before = PlanStatus.of(plan, today);
          if (plan.open().isEmpty() || spreadsUnevenly(plan.availability())) {
            return;
          }
          PlanTask more = plan.open().get(planned.random().nextInt(plan.open().size()));
          Plan after =
              LivingPlans.with(
                  plan,
                  task -> task.equals(more) ? LivingPlans.done(task, Optional.of(today)) : task);
          PlanStatus status = PlanStatus.of(after, today);
          assertThat(status.behindDays()).isLessThanOrEqualTo(before.behindDays());
          assertThat(status.pace().ratio()).isGreaterThanOrEqualTo(before.pace().ratio());
          status
              .forecast()
              .ifPresent(
                  forecast ->
                      assertNotAfter(forecast.likely(), before.forecast().orElseThrow().likely()));
        });
  }

  /** Whether days have hours of their own, which become even at another pace than the plan's. */
  private static boolean spreadsUnevenly(Availability availability) {
    return Stream.concat(
            Stream.of(availability.pace()), availability.periods().stream().map(PacePeriod::pace))
        .anyMatch(Pace.ByDay.class::isInstance);
  }

  @Test
  void theRangeIsInOrderAndNarrowerWithMoreEvidence() {
    batch.holds(
        planned -> {
          LocalDate today = anyDay(planned);
          PlanStatus status = PlanStatus.of(someDone(planned, today), today);
          status
              .forecast()
              .ifPresent(
                  forecast -> {
                    assertNotAfter(forecast.early(), forecast.likely());
                    assertNotAfter(forecast.likely(), forecast.late());
                    assertNotAfter(Optional.of(today), forecast.early());
                  });
          OwnPace pace = status.pace();
          OwnPace longer =
              new OwnPace(
                  pace.planned().plus(pace.weekly()),
                  pace.earned().plus(pace.weekly()),
                  pace.weekly(),
                  pace.weeks());
          assertThat(FinishForecast.uncertainty(longer))
              .isLessThan(FinishForecast.uncertainty(pace));
        });
  }

  @Test
  void phasesAndWeeksAddUpToTheWhole() {
    batch.holds(
        planned -> {
          LocalDate today = anyDay(planned);
          Plan plan = someDone(planned, today);
          PlanStatus status = PlanStatus.of(plan, today);
          assertThat(status.phases().stream().mapToInt(PhaseStatus::total).sum())
              .isEqualTo(status.total());
          assertThat(status.phases().stream().mapToInt(PhaseStatus::done).sum())
              .isEqualTo(status.done());
          assertThat(status.phases().stream().mapToInt(PhaseStatus::overdue).sum())
              .isEqualTo(status.overdue().size());
          assertThat(sum(status, PhaseStatus::planned)).isEqualTo(status.planned());
          assertThat(sum(status, PhaseStatus::completed))
              .isLessThanOrEqualTo(status.earned())
              .isEqualTo(Plan.sum(plan.kept().stream().filter(PlanTask::isDone).toList()));
          List<PlanStatus.WeekStatus> weeks = status.weeks();
          assertThat(weeks.get(weeks.size() - 1).planned()).isEqualTo(status.planned());
          assertThat(weeks).extracting(week -> week.planned().minutes()).isSorted();
          assertThat(weeks)
              .filteredOn(week -> week.completed().isPresent())
              .extracting(week -> week.completed().orElseThrow().minutes())
              .isSorted();
          if (status.isDone()) {
            assertThat(status.behindDays()).isNotPositive();
            assertThat(status.forecast()).isEmpty();
          }
        });
  }

  /** From some days before the start to some weeks after the end. */
  private static LocalDate anyDay(Planned planned) {
    long days = planned.roadmap().days().days();
    return planned.roadmap().start().plusDays(planned.random().nextLong(days + 60) - 20);
  }

  private static Optional<LocalDate> noted(Planned planned, LocalDate day) {
    return planned.seed() % 2 == 0 ? Optional.of(day) : Optional.empty();
  }

  /** Some tasks done, on days that are noted or not, and some left out. */
  private static Plan someDone(Planned planned, LocalDate today) {
    SplittableRandom random = planned.random();
    int most = 1 + random.nextInt(10);
    return LivingPlans.with(
        LivingPlans.of(planned),
        task -> {
          int choice = random.nextInt(10);
          boolean due = task.days().end().isBefore(today);
          if (choice == 0) {
            return task.leftOut();
          }
          boolean isDone = due ? choice < most : choice > 7;
          return isDone
              ? LivingPlans.done(
                  task,
                  random.nextBoolean()
                      ? Optional.empty()
                      : Optional.of(today.minusDays(random.nextInt(30))))
              : task;
        });
  }

  private static Effort sum(PlanStatus status, Function<PhaseStatus, Effort> part) {
    return status.phases().stream().map(part).reduce(Effort.ZERO, Effort::plus);
  }

  /** A day that is absent is later than all others. */
  private static void assertNotAfter(Optional<LocalDate> one, Optional<LocalDate> other) {
    assertThat(one.orElse(LocalDate.MAX)).isBeforeOrEqualTo(other.orElse(LocalDate.MAX));
  }
}
