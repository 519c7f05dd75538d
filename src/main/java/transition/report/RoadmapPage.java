package transition.report;

import java.util.List;
import java.util.Optional;
import transition.analysis.PayOutlook;
import transition.analysis.SalaryComparison;
import transition.document.Document;
import transition.document.Title;
import transition.model.Transition;
import transition.planner.Roadmap;
import transition.planner.Scenario;

/** The HTML page of a roadmap: its chart, its tasks to tick off, and pay. */
public final class RoadmapPage {

  private RoadmapPage() {}

  /**
   * Returns the document.
   *
   * @param scenarios empty where the user does not ask for them
   * @param salary empty if there is no market in which both roles' pay is known
   * @param outlook that pay over time; empty if the guides do not give enough for it
   */
  public static Document of(
      Transition transition,
      Roadmap roadmap,
      List<Scenario> scenarios,
      Optional<SalaryComparison> salary,
      Optional<PayOutlook> outlook) {
    return new Document.Builder()
        .add(new Title(TransitionHeader.roles(transition), RoadmapReport.size(roadmap)))
        .addAll(EstimateText.label(transition))
        .add(RoadmapFacts.of(transition, roadmap))
        .addAll(RoadmapChart.section(roadmap))
        .addAll(RoadmapReport.phases(transition, roadmap))
        .addAll(ScenarioTable.of(scenarios, outlook))
        .addAll(WeekChecklist.of(roadmap))
        .addAll(CheckpointsSection.of(roadmap))
        .addAll(SalaryReport.blocks(salary, outlook))
        .add(RoadmapReport.notes(transition, roadmap, scenarios))
        .build();
  }
}
