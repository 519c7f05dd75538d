package transition.cli;

import transition.export.RoadmapCsv;
import transition.planner.Roadmap;

/** What a row of a table of a roadmap stands for. */
enum Rows {
  WEEKS,
  TASKS;

  String csv(Roadmap roadmap) {
    return switch (this) {
      case WEEKS -> RoadmapCsv.weeks(roadmap);
      case TASKS -> RoadmapCsv.tasks(roadmap);
    };
  }
}
