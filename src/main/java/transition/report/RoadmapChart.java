package transition.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import transition.document.Block;
import transition.document.GanttChart;
import transition.document.GanttChart.Lane;
import transition.document.Moment;
import transition.document.Section;
import transition.model.DateRange;
import transition.model.TimeKind;
import transition.planner.Deadline;
import transition.planner.Roadmap;
import transition.planner.Roadmap.DatedPhase;

/** The Gantt chart of a roadmap's phases. */
final class RoadmapChart {

  /** The chart shows a deadline up to a quarter of the roadmap's length after its end. */
  private static final int ROOM = 4;

  private RoadmapChart() {}

  /** Returns the chart with its heading; empty if no phase is left. */
  static List<Block> section(Roadmap roadmap) {
    return roadmap.phases().isEmpty()
        ? List.of()
        : List.of(Section.of("Phases over time"), of(roadmap));
  }

  /**
   * Returns the chart from the first day to that in the new job or the deadline; at least one phase
   * is needed.
   */
  static GanttChart of(Roadmap roadmap) {
    LocalDate last = roadmap.newJob().plusDays(roadmap.days().days() / ROOM);
    List<Moment> moments = new ArrayList<>();
    roadmap
        .request()
        .deadline()
        .map(Deadline::day)
        .filter(new DateRange(roadmap.start(), last)::contains)
        .ifPresent(day -> moments.add(new Moment(day, "Deadline")));
    moments.add(new Moment(roadmap.newJob(), "New job"));
    LocalDate end = moments.stream().map(Moment::day).max(LocalDate::compareTo).orElseThrow();
    return new GanttChart(
        new DateRange(roadmap.start(), end),
        roadmap.phases().stream().map(RoadmapChart::lane).toList(),
        roadmap.breaks(),
        moments);
  }

  private static Lane lane(DatedPhase phase) {
    return new Lane(
        phase.number(),
        phase.title(),
        new DateRange(phase.start(), phase.end()),
        Figures.dates(phase.start(), phase.end()) + " · " + Figures.hours(phase.effort()),
        phase.kind() == TimeKind.SEARCH);
  }
}
