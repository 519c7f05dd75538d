package transition.export;

import transition.planner.Roadmap;

public final class CsvTable {
  private CsvTable() {}

  public static String ofTasks(Roadmap r) {
    return "";
  }

  public static String ofWeeks(Roadmap r) {
    return "";
  }
}
