package transition.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import transition.catalog.BundledPack;
import transition.catalog.Catalog;
import transition.model.DateRange;
import transition.model.Effort;
import transition.model.Knowledge;
import transition.model.Transition;
import transition.planner.Roadmap.DatedPhase;
import transition.planner.Roadmap.Week;

/** Roadmaps of the bundled transitions against figures that were worked out by hand. */
class ReferenceFiguresTest {

  private static final LocalDate START = LocalDate.of(2027, 1, 4);
  private static final Effort TEN_HOURS = new Effort(600);

  private final Catalog catalog = new Catalog(new BundledPack());

  @ParameterizedTest
  @CsvSource({
    "mlops,            10, 5, 21, 210, 2027-05-30",
    "mlops,             5, 5, 42, 210, 2027-10-24",
    "feature-engineer, 10, 5, 26, 260, 2027-07-04",
    "data-scientist,   10, 5, 32, 320, 2027-08-15",
  })
  void aBackendDeveloperStudiesEveryPhaseOfTheGuide(
      String to, int weeklyHours, int phases, int weeks, int hours, LocalDate end) {
    Roadmap roadmap = plan("backend", to, new Effort(weeklyHours * 60L), List.of(), Knowledge.NONE);
    assertThat(roadmap.phases()).hasSize(phases);
    assertThat(roadmap.weeks()).hasSize(weeks);
    assertThat(roadmap.total()).isEqualTo(new Effort(hours * 60L));
    assertThat(roadmap.end()).isEqualTo(end);
    assertThat(roadmap.known()).isEqualTo(Saving.NONE);
  }

  @Test
  void thePhasesOfTheMlopsRoadmapFollowEachOtherFromMondayToSunday() {
    Roadmap roadmap = plan("backend", "mlops", TEN_HOURS, List.of(), Knowledge.NONE);
    assertThat(roadmap.phases().stream().map(ReferenceFiguresTest::line))
        .containsExactly(
            "1 2027-01-04..2027-02-14 3600 min", // 6 weeks
            "2 2027-02-15..2027-03-14 2400 min", // 4
            "3 2027-03-15..2027-04-11 2400 min", // 4
            "4 2027-04-12..2027-05-02 1800 min", // 3
            "5 2027-05-03..2027-05-30 2400 min"); // 4
  }

  @Test
  void twoWeeksOfBreakMoveTheEndByTwoWeeks() {
    DateRange february = new DateRange(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 14));
    Roadmap roadmap = plan("backend", "mlops", TEN_HOURS, List.of(february), Knowledge.NONE);
    assertThat(roadmap.weeks()).hasSize(23);
    assertThat(roadmap.weeks().stream().filter(Week::isBreak).map(Week::number))
        .containsExactly(5, 6);
    assertThat(roadmap.end()).isEqualTo(LocalDate.of(2027, 6, 13));
    assertThat(roadmap.total()).isEqualTo(new Effort(12_600));
  }

  @Test
  void aPhaseThatTeachesOnlyWhatIsKnownDropsOutAndTheOthersKeepTheirNumbers() {
    Knowledge knowledge = new Knowledge(Map.of(catalog.skill("docker-kubernetes"), 100));
    Roadmap roadmap = plan("backend", "mlops", TEN_HOURS, List.of(), knowledge);
    assertThat(roadmap.phases()).extracting(DatedPhase::number).containsExactly(1, 3, 4, 5);
    assertThat(roadmap.weeks()).hasSize(17);
    assertThat(roadmap.end()).isEqualTo(LocalDate.of(2027, 5, 2));
    assertThat(roadmap.known()).isEqualTo(new Saving(4, new Effort(2_400)));
  }

  /*
   * The seven windows of the career-change plan. A month is 600 x 52 / 12 = 2,600 minutes.
   *
   *   phase  window       on the axis
   *   1      week 1-2          0.. 1,200
   *   2      week 2-4        600.. 2,400
   *   3      month 2-4     2,600..10,400
   *   4      month 3-6     5,200..15,600
   *   5      month 5-7    10,400..18,200
   *   6, 7   month 7-10   15,600..26,000
   *
   *   period          minutes  phases   each       1    2     3     4     5       6       7
   *        0..   600      600   1        600      600
   *      600.. 1,200      600   1 2      300      300  300
   *    1,200.. 2,400    1,200   2      1,200         1,200
   *    2,400.. 2,600        -   none       -
   *    2,600.. 5,200    2,600   3      2,600               2,600
   *    5,200..10,400    5,200   3 4    2,600               2,600 2,600
   *   10,400..15,600    5,200   4 5    2,600                     2,600 2,600
   *   15,600..18,200    2,600   5 6 7    866 2/3                         866 2/3 866 2/3 866 2/3
   *   18,200..26,000    7,800   6 7    3,900                                   3,900   3,900
   *   sum             25,800                      900 1,500 5,200 5,200 3,466 2/3 4,766 2/3 (twice)
   *
   * Without the empty 200 minutes the axis is 25,800 long: 43 weeks of 600. 600 / 7 minutes are done
   * a day, so axis minute m falls on day floor(7 m / 600) + 1, day 1 being 2027-01-04.
   *
   *   phase  from    day    date    to (excl.)  last day  date
   *   1           0    1    01-04      1,200       14     01-17
   *   2         600    8    01-11      2,400       28     01-31
   *   3       2,400   29    02-01     10,200      119     05-02
   *   4       5,000   59    03-03     15,400      180     07-02  (7 x 15,400 / 600 = 179.7)
   *   5      10,200  120    05-03     18,000      210     08-01
   *   6, 7   15,400  180    07-02     25,800      301     10-31
   */
  @ParameterizedTest
  @CsvSource({
    "1, 2027-01-04, 2027-01-17,  900",
    "2, 2027-01-11, 2027-01-31, 1500",
    "3, 2027-02-01, 2027-05-02, 5200",
    "4, 2027-03-03, 2027-07-02, 5200",
    "5, 2027-05-03, 2027-08-01, 3466.667",
    "6, 2027-07-02, 2027-10-31, 4766.667",
    "7, 2027-07-02, 2027-10-31, 4766.667",
  })
  void overlappingWindowsShareTheHoursEvenly(
      int number, LocalDate start, LocalDate end, double minutes) {
    Roadmap roadmap = plan("ml-engineer", "backend", TEN_HOURS, List.of(), Knowledge.NONE);
    DatedPhase phase = roadmap.phases().get(number - 1);
    assertThat(phase.number()).isEqualTo(number);
    assertThat(phase.start()).isEqualTo(start);
    assertThat(phase.end()).isEqualTo(end);
    assertThat((double) phase.effort().minutes()).isCloseTo(minutes, within(0.7));
  }

  @Test
  void theSevenWindowsTakeFortyThreeWeeksWithoutTheGapBetweenThem() {
    Roadmap roadmap = plan("ml-engineer", "backend", TEN_HOURS, List.of(), Knowledge.NONE);
    assertThat(roadmap.phases()).hasSize(7);
    assertThat(roadmap.total()).isEqualTo(new Effort(25_800));
    assertThat(roadmap.weeks()).hasSize(43);
    assertThat(roadmap.end()).isEqualTo(LocalDate.of(2027, 10, 31));
  }

  @Test
  void theGuidesOwnTimelineIsCountedInCalendarMonths() {
    Roadmap roadmap = plan("backend", "mlops", TEN_HOURS, List.of(), Knowledge.NONE);
    assertThat(roadmap.headline())
        .contains(
            new Roadmap.HeadlineDates(6, 9, LocalDate.of(2027, 7, 3), LocalDate.of(2027, 10, 3)));
  }

  private Roadmap plan(
      String from, String to, Effort weekly, List<DateRange> breaks, Knowledge knowledge) {
    Transition transition = catalog.transition(catalog.role(from), catalog.role(to)).orElseThrow();
    return RoadmapPlanner.plan(transition, Requests.even(START, weekly, breaks, knowledge));
  }

  private static String line(DatedPhase phase) {
    return "%d %s..%s %d min"
        .formatted(phase.number(), phase.start(), phase.end(), phase.effort().minutes());
  }
}
