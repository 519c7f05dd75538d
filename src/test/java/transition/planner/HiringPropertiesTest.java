package transition.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import transition.model.DateRange;
import transition.model.TimeKind;
import transition.planner.RandomRoadmaps.Batch;
import transition.planner.RandomRoadmaps.Planned;

/** The three kinds of time, over random requests. A failure names the seed. */
@ForRandomRoadmaps
class HiringPropertiesTest {

  private final Batch batch;

  HiringPropertiesTest(Batch batch) {
    this.batch = batch;
  }

  @Test
  void noPaceMakesASearchShorterThanTheUserSays() {
    batch.holds(
        planned -> {
          int weeks = 1 + planned.random().nextInt(40);
          for (int halves : new int[] {1, 2, 3}) {
            Roadmap roadmap =
                RoadmapPlanner.planAsGiven(
                    planned.transition(),
                    hiring(planned, OptionalInt.of(weeks), OptionalInt.empty())
                        .with(planned.availability().halves(halves)));
            DateRange days = roadmap.search().days();
            assertThat(roadmap.search().basis()).isEqualTo(JobSearch.Basis.USER);
            assertThat(days.start()).isAfterOrEqualTo(roadmap.studyEnd());
            long free =
                days.start()
                    .datesUntil(days.end().plusDays(1))
                    .filter(day -> !planned.isStudyDay(day))
                    .count();
            // It may begin and end within a day.
            assertThat(days.days() - free).isBetween(7L * weeks, 7L * weeks + 1);
          }
        });
  }

  @Test
  void aSearchOfTheGuideIsNoShorterThanItsWeeks() {
    batch.holds(
        planned -> {
          Roadmap roadmap =
              RoadmapPlanner.planAsGiven(
                  planned.transition(), hiring(planned, OptionalInt.empty(), OptionalInt.empty()));
          if (planned.transition().hasSearch()) {
            RoadmapTemplate template = RoadmapTemplate.of(planned.transition(), HiringTime.UNSAID);
            long minutes =
                AxisSection.of(template, Requests.WHOLE).stream()
                    .filter(section -> section.running().stream().anyMatch(template::isSearch))
                    .mapToLong(AxisSection::length)
                    .sum();
            assertThat(roadmap.search().basis()).isEqualTo(JobSearch.Basis.GUIDE);
            assertThat(roadmap.search().days().days()).isGreaterThanOrEqualTo(minutes * 7 / 600);
          } else {
            assertThat(roadmap.search().basis()).isEqualTo(JobSearch.Basis.ASSUMPTION);
            assertThat(roadmap.search().days().days())
                .isGreaterThanOrEqualTo(7L * HiringTime.ASSUMED_SEARCH_WEEKS);
          }
        });
  }

  @Test
  void theNewJobBeginsAfterAllStudyTheSearchAndTheWholeNotice() {
    batch.holds(
        planned -> {
          int notice = planned.random().nextInt(HiringTime.MOST_NOTICE_WEEKS + 1);
          Roadmap roadmap =
              RoadmapPlanner.planAsGiven(
                  planned.transition(),
                  hiring(planned, OptionalInt.empty(), OptionalInt.of(notice)));
          LocalDate offer = roadmap.search().days().end();
          assertThat(ChronoUnit.DAYS.between(offer, roadmap.newJob()))
              .isBetween(7L * notice + 1, 7L * notice + 3);
          assertThat(roadmap.newJob().getDayOfWeek().getValue()).isLessThanOrEqualTo(5);
          assertThat(roadmap.studyEnd()).isBeforeOrEqualTo(offer);
          assertThat(roadmap.phases())
              .allMatch(phase -> !phase.end().isAfter(offer))
              .filteredOn(phase -> phase.kind() == TimeKind.SEARCH)
              .allMatch(phase -> !phase.start().isBefore(roadmap.search().days().start()));
        });
  }

  @Test
  void aSearchHasNoMoreHoursThanItsWeeksAreWorth() {
    batch.holds(
        planned -> {
          Roadmap roadmap = planned.roadmap();
          double weeks = roadmap.search().days().days() / 7.0;
          double reference = roadmap.search().basis() == JobSearch.Basis.ASSUMPTION ? 300 : 600;
          assertThat(roadmap.search().effort().minutes() / weeks).isLessThanOrEqualTo(reference);
        });
  }

  private static RoadmapRequest hiring(Planned planned, OptionalInt search, OptionalInt notice) {
    RoadmapRequest request = planned.request();
    return new RoadmapRequest(
        request.start(),
        request.availability(),
        request.workload(),
        request.deadline(),
        new HiringTime(search, notice));
  }
}
