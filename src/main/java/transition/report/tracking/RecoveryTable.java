package transition.report.tracking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import transition.commandline.OptionNames;
import transition.document.Block;
import transition.document.Section;
import transition.document.Table;
import transition.document.Table.Column;
import transition.document.Text;
import transition.document.Text.Style;
import transition.model.Effort;
import transition.report.Figures;
import transition.tracking.PlanTask;
import transition.tracking.RecoveryOptions;

/** The table of options to recover from a delay, each with the last day that follows from it. */
final class RecoveryTable {

  private RecoveryTable() {}

  static List<Block> of(RecoveryOptions ways) {
    List<List<Text>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Text.strong("Later"),
            Text.of("Finish later, at this pace"),
            Text.of(ways.laterEnd().toString()),
            Text.EMPTY));
    if (!ways.leaveOut().isEmpty()) {
      rows.add(
          List.of(
              Text.strong("Less"),
              Text.of("Leave out " + words(ways.leaveOut()))
                  .plus(ways.isEnough() ? "" : ", which is not enough"),
              Text.of(ways.endWithout().toString()),
              Text.of(OptionNames.SKIP + " " + numbers(ways.leaveOut(), ","), Style.CODE)));
    } else {
      rows.add(
          List.of(
              Text.strong("Less"),
              Text.of("Nothing to leave out: all remaining tasks are critical"),
              Text.of(ways.endWithout().toString()),
              Text.EMPTY));
    }
    ways.weekly()
        .ifPresent(
            weekly ->
                rows.add(
                    List.of(
                        Text.strong("Faster"),
                        Text.of(weekly.hoursText() + " h a week"),
                        Text.of(ways.end().toString()),
                        Text.of(OptionNames.HOURS + " " + weekly.hoursText(), Style.CODE))));
    return List.of(
        Section.of("Ways to catch up"),
        new Table(
            List.of(
                Column.of("Way"), Column.text("How"), Column.of("Last day"), Column.text("Option")),
            rows));
  }

  /** Writes tasks with their hours as "5.3, 5.4 (20 h)". */
  static String words(List<PlanTask> tasks) {
    return "%s (%s)"
        .formatted(
            numbers(tasks, ", "),
            Figures.hours(tasks.stream().map(PlanTask::effort).reduce(Effort.ZERO, Effort::plus)));
  }

  private static String numbers(List<PlanTask> tasks, String between) {
    return tasks.stream()
        .sorted(PlanTask.BY_NUMBER)
        .map(PlanTask::id)
        .collect(Collectors.joining(between));
  }
}
