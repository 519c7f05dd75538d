package transition.report;

import static org.assertj.core.api.Assertions.assertThat;
import static transition.model.Samples.task;
import static transition.model.Samples.teaching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import transition.document.GanttChart;
import transition.document.GanttChart.Lane;
import transition.document.Moment;
import transition.model.DateRange;
import transition.model.Knowledge;
import transition.model.Phase;
import transition.model.Samples;
import transition.model.Skill;
import transition.model.Span;
import transition.model.Task;
import transition.model.TimeKind;
import transition.planner.Availability;
import transition.planner.HiringTime;
import transition.planner.Roadmap;
import transition.planner.RoadmapPlanner;
import transition.planner.RoadmapRequest;
import transition.planner.Workload;

class RoadmapChartTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);

  /** After four weeks of notice. */
  private static final LocalDate NEW_JOB = LocalDate.of(2027, 3, 1);

  private static final Skill DOCKER = Samples.skill("docker");

  @Test
  void everyPhaseThatIsLeftIsALaneWithItsNumberAndTheBreaksAreThoseOfTheRoadmap() {
    Roadmap roadmap =
        roadmap(
            new Knowledge(Map.of(DOCKER, 100)),
            phase("First", task("read")),
            phase("Known", teaching(DOCKER)),
            phase("Last", task("write")),
            phase("Search", TimeKind.SEARCH, task("apply")));
    assertThat(RoadmapChart.of(roadmap))
        .isEqualTo(
            new GanttChart(
                new DateRange(MONDAY, NEW_JOB),
                List.of(
                    new Lane(1, "First", range(4, 17), "2027-01-04 – 01-17 · 10 h", false),
                    new Lane(3, "Last", range(18, 24), "2027-01-18 – 01-24 · 10 h", false),
                    new Lane(4, "Search", range(25, 31), "2027-01-25 – 01-31 · 10 h", true)),
                List.of(range(6, 12)),
                List.of(new Moment(NEW_JOB, "New job"))));
  }

  @Test
  void withNothingLeftToDoThereIsNoChart() {
    Knowledge all = new Knowledge(Map.of(DOCKER, 100));
    assertThat(RoadmapChart.section(roadmap(all, phase("Known", teaching(DOCKER))))).isEmpty();
    assertThat(RoadmapChart.section(roadmap(Knowledge.NONE, phase("Open", teaching(DOCKER)))))
        .hasSize(2);
  }

  private static Roadmap roadmap(Knowledge knowledge, Phase... phases) {
    return RoadmapPlanner.plan(
        Samples.transition(List.of(), List.of(phases)),
        new RoadmapRequest(
            MONDAY,
            Availability.even(RoadmapRequest.DEFAULT_PACE, List.of(range(6, 12))),
            new Workload(knowledge, Set.of(), 0),
            Optional.empty(),
            HiringTime.UNSAID));
  }

  private static Phase phase(String title, Task task) {
    return phase(title, TimeKind.STUDY, task);
  }

  private static Phase phase(String title, TimeKind kind, Task task) {
    return new Phase(title, kind, new Span.Weeks(1), Optional.empty(), List.of(task), List.of());
  }

  /** Days of January 2027. */
  private static DateRange range(int first, int last) {
    return new DateRange(MONDAY.withDayOfMonth(first), MONDAY.withDayOfMonth(last));
  }
}
