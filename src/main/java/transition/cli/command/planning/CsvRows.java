package transition.cli.command.planning;

import transition.export.RoadmapCsv;
import transition.model.Basis;
import transition.planner.Roadmap;

/** What a row of a table of a roadmap stands for. */
public enum CsvRows {
  WEEKS,
  TASKS;

  String csv(Basis basis, Roadmap roadmap) {
    return switch (this) {
      case WEEKS -> RoadmapCsv.weeks(basis, roadmap);
      case TASKS -> RoadmapCsv.tasks(basis, roadmap);
    };
  }
}
