package transition.planfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import transition.text.OneLine;
import transition.tracking.PlanWarning;

/** Finds the flaws of a file. */
final class PlanWarnings {

  private static final int LONGEST_QUOTE = 40;

  private final String text;
  private final Outline outline;
  private final List<PlanWarning> warnings = new ArrayList<>();

  PlanWarnings(String text, Outline outline) {
    this.text = text;
    this.outline = outline;
  }

  /**
   * Returns the warnings in the order of the file.
   *
   * @param log unreadable lines of the study log
   */
  List<PlanWarning> of(TaskBoxes boxes, List<TextBlock> log) {
    for (UnreadTask task : boxes.unread()) {
      warnings.add(
          new PlanWarning(
              task.line(),
              "task %s cannot be read, so it counts as open: %s; %s"
                  .formatted(task.number(), task.reason(), task.remedy())));
    }
    boxes.forEach(this::addDuplicates);
    boxes.untimed().forEach(this::addTimes);
    outline.checkboxes.stream()
        .filter(box -> box.number().isPresent() && !boxes.untimed().contains(box))
        .filter(box -> box.hasUnreadTimes(text))
        .forEach(this::addTimes);
    for (TextBlock entry : log) {
      warnings.add(
          new PlanWarning(
              entry.line(),
              "\"%s\" in the study log cannot be read and is not counted; write a date and a time,"
                      .formatted(quote(entry))
                  + " such as 2026-11-20: 1.5 h"));
    }
    return warnings.stream().sorted(Comparator.comparingInt(PlanWarning::line)).toList();
  }

  private void addDuplicates(String number, List<Checkbox> boxes) {
    if (boxes.size() > 1) {
      String lines =
          boxes.stream()
              .map(box -> Integer.toString(box.line()))
              .collect(Collectors.joining(" and "));
      warnings.add(
          new PlanWarning(
              boxes.get(1).line(),
              "task %s appears more than once, in lines %s, and counts once; keep one of them"
                  .formatted(number, lines)));
    }
  }

  private void addTimes(Checkbox box) {
    warnings.add(
        new PlanWarning(
            box.line(),
            "the hours or days of task %s cannot be read and are estimated; write"
                    .formatted(box.number().orElseThrow())
                + " them like (10 h, 2026-11-23 – 12-06)"));
  }

  private static String quote(TextBlock entry) {
    return OneLine.beginning(entry.text().strip(), LONGEST_QUOTE);
  }
}
