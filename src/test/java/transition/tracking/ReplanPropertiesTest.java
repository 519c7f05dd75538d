package transition.tracking;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import transition.model.DateRange;
import transition.model.Effort;
import transition.planner.ForRandomRoadmaps;
import transition.planner.RandomRoadmaps.Batch;
import transition.planner.RandomRoadmaps.Planned;
import transition.tracking.PlanTask.State;

/** What holds whenever the rest of a random plan is laid out again. A failure names the seed. */
@ForRandomRoadmaps
class ReplanPropertiesTest {

  private final Batch batch;

  ReplanPropertiesTest(Batch batch) {
    this.batch = batch;
  }

  /** A plan of which some is done, and what is asked of its rest. */
  private record Case(Plan plan, Replan.Request request) {

    static Case of(Planned planned) {
      SplittableRandom random = planned.random();
      Plan plan = LivingPlans.of(planned);
      int done = random.nextInt(plan.tasks().size() + 1);
      LocalDate from = plan.start().plusDays(random.nextInt(300));
      Plan ticked =
          plan.with(
              plan.tasks().stream()
                  .map(
                      task ->
                          random.nextInt(plan.tasks().size()) < done
                              ? LivingPlans.done(task, doneOn(random, task, from))
                              : task)
                  .toList());
      Set<String> leaveOut =
          ticked.open().stream()
              .filter(task -> random.nextInt(6) == 0)
              .map(PlanTask::id)
              .collect(toSet());
      return new Case(
          ticked, new Replan.Request(from, plan.availability(), Optional.empty(), leaveOut));
    }

    /** Not noted, or some day before the first one that is laid out, early or late. */
    private static Optional<LocalDate> doneOn(
        SplittableRandom random, PlanTask task, LocalDate from) {
      LocalDate day = task.days().end().plusDays(random.nextInt(60) - 30);
      return random.nextBoolean()
          ? Optional.empty()
          : Optional.of(day.isBefore(from) ? day : from.minusDays(1));
    }

    /** The same without the job search, which takes its weeks whatever is done of it. */
    Case study() {
      return new Case(plan.study(), request);
    }

    Replan replan() {
      return Replan.of(plan, request);
    }
  }

  @Test
  void theRestIsLaidOutByTheRulesOfThePlanner() {
    batch.holds(
        planned -> {
          Case one = Case.of(planned);
          Replan replan = one.replan();
          whatIsLaidOutAddsUpToWhatIsLeft(replan);
          everyTaskIsThereOnceAndDoneOnesEndWhenTheyWereDone(one, replan);
          nothingFallsOnADayWithoutStudyOrBeforeTheFirst(one, replan);
          tasksOfAPhaseFollowEachOtherAndPhasesKeepTheirOrder(one, replan);
          theSearchFollowsAllStudy(replan);
          theEndIsTheOneThatIsFoundWithoutALayout(one, replan);
        });
  }

  private static void whatIsLaidOutAddsUpToWhatIsLeft(Replan replan) {
    assertThat(replan.days().values().stream().reduce(Effort.ZERO, Effort::plus))
        .isEqualTo(replan.left())
        .isEqualTo(Plan.sum(replan.after().open()));
  }

  private static void everyTaskIsThereOnceAndDoneOnesEndWhenTheyWereDone(Case one, Replan replan) {
    Plan after = replan.after();
    LocalDate from = one.request().from();
    assertThat(after.tasks()).extracting(PlanTask::id).isEqualTo(ids(one.plan().tasks()));
    assertThat(after.tasks().stream().filter(PlanTask::isDone))
        .allSatisfy(
            task -> {
              PlanTask before = one.plan().task(task.id()).orElseThrow();
              assertThat(task.doneOn()).isEqualTo(before.doneOn());
              assertThat(task.days().end())
                  .isEqualTo(
                      before.days().end().isBefore(from)
                          ? before.days().end()
                          : before.lastDay(from));
            });
    assertThat(after.tasks().stream().filter(task -> task.state() == State.LEFT_OUT))
        .extracting(PlanTask::id)
        .containsExactlyInAnyOrderElementsOf(one.request().leaveOut());
  }

  private static void nothingFallsOnADayWithoutStudyOrBeforeTheFirst(Case one, Replan replan) {
    assertThat(replan.days().keySet())
        .allSatisfy(
            day -> {
              assertThat(day).isAfterOrEqualTo(one.request().from());
              assertThat(one.plan().availability().breaks())
                  .noneMatch(range -> range.contains(day));
              assertThat(
                      one.plan()
                          .availability()
                          .holidays()
                          .filter(holidays -> holidays.in(day.getYear()).containsKey(day)))
                  .isEmpty();
            });
    assertThat(replan.after().open())
        .allSatisfy(
            task -> assertThat(replan.days()).containsKeys(task.days().start(), task.days().end()));
  }

  private static void tasksOfAPhaseFollowEachOtherAndPhasesKeepTheirOrder(Case one, Replan replan) {
    Plan after = replan.after();
    for (int phase : after.phaseNumbers()) {
      List<PlanTask> all = after.open().stream().filter(task -> task.phase() == phase).toList();
      List<PlanTask> open = all.stream().filter(task -> !task.throughout()).toList();
      all.stream()
          .filter(PlanTask::throughout)
          .forEach(
              task ->
                  assertThat(all)
                      .allMatch(other -> !other.days().start().isBefore(task.days().start()))
                      .allMatch(other -> !other.days().end().isAfter(task.days().end())));
      for (int i = 1; i < open.size(); i++) {
        assertThat(open.get(i).days().start()).isAfterOrEqualTo(open.get(i - 1).days().end());
      }
    }
    for (PlanTask task : after.open()) {
      DateRange old = one.plan().task(task.id()).orElseThrow().days();
      after.open().stream()
          .filter(other -> after.isSearch(task) == after.isSearch(other))
          .filter(
              other -> one.plan().task(other.id()).orElseThrow().days().start().isAfter(old.end()))
          .forEach(
              other ->
                  assertThat(other.days().start())
                      .as(task.id() + " before " + other.id())
                      .isAfterOrEqualTo(task.days().end()));
    }
  }

  private static void theSearchFollowsAllStudy(Replan replan) {
    Plan after = replan.after();
    for (PlanTask search : after.open().stream().filter(after::isSearch).toList()) {
      assertThat(after.open().stream().filter(task -> !after.isSearch(task)))
          .allSatisfy(
              task ->
                  assertThat(search.days().start())
                      .as(task.id() + " before " + search.id())
                      .isAfterOrEqualTo(task.days().end()));
    }
  }

  private static void theEndIsTheOneThatIsFoundWithoutALayout(Case one, Replan replan) {
    if (!one.plan().kept().isEmpty()) {
      assertThat(Replan.end(one.plan(), one.request()))
          .isEqualTo(replan.after().end(one.request().from()));
    }
    if (!one.plan().own().kept().isEmpty()) {
      assertThat(Replan.end(one.plan().own(), one.request())).isEqualTo(replan.end());
    }
  }

  @Test
  void aDoneTaskNeverMovesTheEndLaterThanTheDayOnWhichItWasDone() {
    batch.holds(
        planned -> {
          Case one = Case.of(planned).study();
          LocalDate from = one.request().from();
          Plan without = one.plan().with(one.plan().open());
          LocalDate end =
              without.kept().isEmpty() ? LocalDate.MIN : Replan.of(without, one.request()).end();
          for (PlanTask task : one.plan().tasks()) {
            LocalDate day = task.isDone() ? task.lastDay(from) : end;
            end = day.isAfter(end) ? day : end;
          }
          if (!one.plan().kept().isEmpty()) {
            assertThat(one.replan().end()).isBeforeOrEqualTo(end);
          }
        });
  }

  @Test
  void aPlanIsOnScheduleRightAfterAReplan() {
    batch.holds(
        planned -> {
          Case one = Case.of(planned);
          LocalDate from = one.request().from();
          Plan noted = LivingPlans.noted(one.plan(), planned.random(), from);
          PlanStatus status = PlanStatus.of(Replan.of(noted, one.request()).after(), from);
          assertThat(status.overdue()).isEmpty();
          assertThat(status.pace().ratio()).isEqualByComparingTo("1");
          if (!status.isDone()) {
            assertThat(status.behindDays()).isZero();
          }
        });
  }

  @Test
  void workDoneOnScheduleAfterAReplanHasThePaceOfThePlan() {
    batch.holds(
        planned -> {
          Case one = Case.of(planned);
          LocalDate from = one.request().from();
          Plan noted = LivingPlans.noted(one.plan(), planned.random(), from);
          Plan after = Replan.of(noted, one.request()).after();
          LocalDate today = from.plusDays(planned.random().nextInt(200));
          Plan onPlan =
              LivingPlans.with(
                  after,
                  task ->
                      task.isOpen() && task.days().end().isBefore(today)
                          ? LivingPlans.done(task, Optional.of(task.days().end()))
                          : task);
          PlanStatus status = PlanStatus.of(onPlan, today);
          assertThat(status.pace().ratio()).isEqualByComparingTo("1");
          assertThat(status.overdue()).isEmpty();
        });
  }

  /** While nothing of it is done, a search after study only moves; study takes what it takes. */
  @Test
  void noPaceMakesASearchThatIsToComeShorter() {
    batch.holds(
        planned -> {
          Plan plan = LivingPlans.of(planned);
          if (plan.search().added().isEmpty() || plan.study().kept().isEmpty()) {
            return;
          }
          LocalDate from = plan.start().plusDays(planned.random().nextInt(100));
          long least = days(plan.searchDays().orElseThrow(), planned);
          for (int halves : new int[] {1, 2, 3}) {
            Plan after =
                Replan.of(
                        plan,
                        new Replan.Request(
                            from, plan.availability().halves(halves), Optional.empty(), Set.of()))
                    .after();
            DateRange search = after.searchDays().orElseThrow();
            assertThat(search.start()).isAfterOrEqualTo(after.study().plannedEnd());
            // Its first and last task are on days of study, of which there is one a week at least.
            assertThat(days(search, planned)).isGreaterThanOrEqualTo(least - 14);
          }
        });
  }

  private static long days(DateRange range, Planned planned) {
    return range.start().datesUntil(range.end().plusDays(1)).filter(planned::isStudyDay).count();
  }

  @Test
  void layingItOutTwiceChangesNothing() {
    batch.holds(
        planned -> {
          Case one = Case.of(planned).study();
          Plan once = one.replan().after();
          Replan.Request again =
              new Replan.Request(
                  one.request().from(), one.request().availability(), Optional.empty(), Set.of());
          Plan twice = Replan.of(once, again).after();
          assertThat(twice.plannedEnd()).isEqualTo(once.plannedEnd());
          if (!planned.hasWindows()) {
            assertThat(twice.open())
                .extracting(PlanTask::days)
                .isEqualTo(once.open().stream().map(PlanTask::days).toList());
          }
        });
  }

  @Test
  void leavingMoreOutNeverEndsLater() {
    batch.holds(
        planned -> {
          Case one = Case.of(planned);
          List<PlanTask> open = one.plan().open();
          if (!open.isEmpty()) {
            PlanTask more = open.get(planned.random().nextInt(open.size()));
            assertThat(Replan.end(one.plan(), one.request().leavingOut(List.of(more))))
                .isBeforeOrEqualTo(Replan.end(one.plan(), one.request()));
          }
        });
  }

  private static List<String> ids(List<PlanTask> tasks) {
    return tasks.stream().map(PlanTask::id).toList();
  }
}
