package transition.planfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** The text under the heading of a week: tasks, remarks of the plan, and the user's additions. */
final class WeekSection {

  private static final Pattern SIGN = Pattern.compile(" {0,3}(?:[-*+]|\\d{1,9}[.)])\\s+\\[");

  private final PlanFile file;
  private final WeekHeading week;
  private final int end;
  private final List<Checkbox> tasks;
  private final List<WeekRemark> remarks;

  private WeekSection(PlanFile file, WeekHeading week, int end) {
    this.file = file;
    this.week = week;
    this.end = end;
    this.tasks =
        inside(file.outline().checkboxes, Checkbox::start).stream().filter(this::isTask).toList();
    this.remarks =
        inside(file.outline().paragraphs, TextBlock::start).stream()
            .flatMap(paragraph -> WeekRemark.of(paragraph).stream())
            .toList();
  }

  /**
   * Returns the sections of a file. None extends into the next one, whatever the levels of their
   * headings.
   */
  static List<WeekSection> in(PlanFile file) {
    List<WeekHeading> weeks = file.outline().weeks;
    List<WeekSection> sections = new ArrayList<>();
    for (int i = 0; i < weeks.size(); i++) {
      int end = weeks.get(i).heading().sectionEnd();
      int next = i + 1 < weeks.size() ? weeks.get(i + 1).heading().start() : end;
      sections.add(new WeekSection(file, weeks.get(i), Math.min(end, next)));
    }
    return sections;
  }

  /** Returns the elements of a sorted list that start in the section. */
  private <T> List<T> inside(List<T> all, ToIntFunction<T> start) {
    return all.subList(
        Outline.firstFrom(all, start, start() + 1), Outline.firstFrom(all, start, end));
  }

  private boolean isTask(Checkbox box) {
    return box.depth() == 1
        && box.number().filter(number -> number.contains(".")).isPresent()
        && SIGN.matcher(file.text()).region(box.start(), end).lookingAt();
  }

  int first() {
    return week.first();
  }

  int last() {
    return week.last();
  }

  int level() {
    return week.heading().level();
  }

  int start() {
    return week.heading().start();
  }

  /** Returns the start of the next heading, or the end of the file. */
  int end() {
    return end;
  }

  String title() {
    return week.heading().text();
  }

  int titleStart() {
    return week.heading().textStart();
  }

  int titleEnd() {
    return week.heading().end();
  }

  /** Returns the tasks in lists of the week itself, but not those nested in the user's text. */
  List<Checkbox> tasks() {
    return tasks;
  }

  /** Returns the numbers of its tasks. */
  Set<String> numbers() {
    Set<String> numbers = new HashSet<>();
    tasks.forEach(box -> box.number().ifPresent(numbers::add));
    return numbers;
  }

  /** Returns the plan's remarks, as the user may have changed them. */
  List<WeekRemark> remarks() {
    return remarks;
  }

  /** Returns whether the section is blank apart from some ranges. */
  boolean isBlankWithout(List<int[]> ranges) {
    StringBuilder rest = new StringBuilder(file.text().substring(titleEnd(), end));
    for (int[] range : ranges) {
      for (int i = range[0]; i < range[1]; i++) {
        rest.setCharAt(i - titleEnd(), ' ');
      }
    }
    return rest.toString().isBlank();
  }

  /** Returns the start of the line after an index. */
  int lineAfter(int index) {
    return TextLines.next(file.text(), index);
  }

  /** Returns whether the line that starts at an index is blank. */
  boolean isBlankLine(int index) {
    return index < end && TextLines.isBlank(file.text(), index);
  }

  /** Returns whether the line before the one that starts at an index is blank. */
  boolean isBlankBefore(int index) {
    int previous = TextLines.previous(file.text(), index);
    return previous >= 0 && TextLines.isBlank(file.text(), previous);
  }
}
