package transition.planner;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import transition.model.DateRange;
import transition.model.Holidays;
import transition.model.Knowledge;
import transition.model.Skill;
import transition.planner.RandomRoadmaps.Batch;
import transition.planner.RandomRoadmaps.Planned;

/** Which way the end moves if a request changes, over random requests. A failure names the seed. */
@ForRandomRoadmaps
class ChangedRequestsTest {

  private final Batch batch;

  ChangedRequestsTest(Batch batch) {
    this.batch = batch;
  }

  @Test
  void moreHoursNeverEndLater() {
    batch.holds(
        planned -> {
          RandomPaces paces = new RandomPaces(planned.random(), 1);
          Availability now = planned.availability();
          Pace pace = now.pace();
          List<PacePeriod> periods = new ArrayList<>(now.periods());
          if (planned.seed() % 2 == 0) {
            pace = paces.more(pace);
          } else {
            periods.replaceAll(period -> new PacePeriod(period.days(), paces.more(period.pace())));
          }
          assertNotLater(
              planned,
              planned.layoutWith(
                  new Availability(pace, periods, now.breaks(), now.holidays(), now.zone())));
        });
  }

  @Test
  void moreBreaksNeverEndEarlier() {
    batch.holds(
        planned -> {
          Availability now = planned.availability();
          List<DateRange> breaks = new ArrayList<>(now.breaks());
          breaks.add(new RandomRequests(planned.random()).oneBreak(planned.request().start()));
          assertNotEarlier(
              planned,
              planned.layoutWith(
                  new Availability(now.pace(), now.periods(), breaks, now.holidays(), now.zone())));
        });
  }

  @Test
  void holidaysNeverEndEarlier() {
    batch.holds(
        planned -> {
          Availability now = planned.availability();
          Optional<Holidays> free =
              now.holidays().isPresent()
                  ? Optional.empty()
                  : Optional.of(new RandomRequests(planned.random()).holidays());
          StudyLayout changed =
              planned.layoutWith(
                  new Availability(now.pace(), now.periods(), now.breaks(), free, now.zone()));
          if (free.isPresent()) {
            assertNotEarlier(planned, changed);
          } else {
            assertNotLater(planned, changed);
          }
        });
  }

  /** Tasks are cut at whole minutes, so that a point more may take a minute from one of them. */
  @Test
  void tenPercentMoreSlackNeverEndEarlier() {
    batch.holds(
        planned -> {
          Workload now = planned.workload();
          int room = Workload.MOST_SLACK - now.slackPercent();
          if (room >= 10) {
            int more = now.slackPercent() + 10 + planned.random().nextInt(room - 9);
            assertNotEarlier(
                planned, planned.layoutWith(new Workload(now.knowledge(), now.skipped(), more)));
          }
        });
  }

  @Test
  void knowingMoreNeverEndsLater() {
    batch.holds(
        planned -> {
          Workload now = planned.workload();
          SplittableRandom random = planned.random();
          Map<Skill, Integer> percents = new LinkedHashMap<>(now.knowledge().percents());
          for (Skill skill : RandomTemplates.taught(planned.transition())) {
            int percent = now.knowledge().percentOf(skill);
            if (percent < 100 && random.nextBoolean()) {
              percents.put(skill, percent + 1 + random.nextInt(100 - percent));
            }
          }
          assertNotLater(
              planned,
              planned.layoutWith(
                  new Workload(new Knowledge(percents), now.skipped(), now.slackPercent())));
        });
  }

  @Test
  void skippingMoreNeverEndsLater() {
    batch.holds(
        planned -> {
          Set<Skill> more =
              RandomTemplates.taught(planned.transition()).stream()
                  .skip(planned.seed() % 3)
                  .limit(1)
                  .collect(toSet());
          assertNotLater(planned, planned.layoutWith(planned.workload().skipping(more)));
        });
  }

  @Test
  void aHeavyWeekNeverEndsLaterAndALightOneNeverEarlier() {
    batch.holds(
        planned -> {
          assertNotLater(planned, planned.layoutWith(planned.availability().halves(3)));
          assertNotEarlier(planned, planned.layoutWith(planned.availability().halves(1)));
        });
  }

  /**
   * The search goes by the calendar, but the last of its tasks is on a day of study, of which there
   * may be others.
   */
  private static void assertNotLater(Planned planned, StudyLayout changed) {
    Roadmap before = planned.roadmap();
    assertThat(changed.studyEnd()).isBeforeOrEqualTo(before.studyEnd());
    assertThat(changed.search().newJob()).isBeforeOrEqualTo(before.newJob());
    if (!planned.transition().hasSearch()) {
      assertThat(changed.end()).isBeforeOrEqualTo(before.end());
    }
  }

  private static void assertNotEarlier(Planned planned, StudyLayout changed) {
    Roadmap before = planned.roadmap();
    assertThat(changed.studyEnd()).isAfterOrEqualTo(before.studyEnd());
    assertThat(changed.search().newJob()).isAfterOrEqualTo(before.newJob());
    if (!planned.transition().hasSearch()) {
      assertThat(changed.end()).isAfterOrEqualTo(before.end());
    }
  }
}
