package transition.planfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import transition.planfile.Outline.Prose;

/** What stands under the heading of a week: tasks, remarks of the plan, and what the user added. */
final class WeekSection {

  private static final Pattern REMARK =
      Pattern.compile(
          "Continues: \\d+\\.\\d+[\\d.,a-z() -]*|Milestone: phase (\\d+) done, [^\\r\\n]*");
  private static final Pattern NUMBER = Pattern.compile("\\b\\d{1,3}\\.\\d{1,3}\\b");

  /** A remark of the plan, such as "Milestone: phase 2 done, Containers". */
  record Remark(String text, int start, int end) {

    /** What it is about: there is one remark about each thing in a week. */
    String subject() {
      return text.replaceFirst("(?s),.*", "").replaceFirst("(?s)^(Continues):.*", "$1");
    }

    /** Whether it is about an open task, or about a phase that has one. */
    boolean isAboutAny(Set<String> numbers) {
      if (text.startsWith("Continues")) {
        return NUMBER.matcher(text).results().map(MatchResult::group).anyMatch(numbers::contains);
      }
      String phase = text.replaceFirst("(?s).*?phase (\\d+) done.*", "$1") + ".";
      return numbers.stream().anyMatch(number -> number.startsWith(phase));
    }
  }

  private final PlanFile file;
  private final WeekHeading week;
  private final int end;

  private WeekSection(PlanFile file, WeekHeading week, int end) {
    this.file = file;
    this.week = week;
    this.end = end;
  }

  /** Those of a file, none of which goes on into the next, whatever level its heading has. */
  static List<WeekSection> in(PlanFile file) {
    List<WeekHeading> weeks = file.weeks();
    List<WeekSection> sections = new ArrayList<>();
    for (int i = 0; i < weeks.size(); i++) {
      int end = file.outline().endOf(weeks.get(i).heading());
      int next = i + 1 < weeks.size() ? weeks.get(i + 1).heading().start() : end;
      sections.add(new WeekSection(file, weeks.get(i), Math.min(end, next)));
    }
    return sections;
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

  /** Where the next heading begins, or the end of the file. */
  int end() {
    return end;
  }

  String title() {
    return week.heading().text();
  }

  int titleStart() {
    return file.text().indexOf(title(), start());
  }

  int titleEnd() {
    return week.heading().end();
  }

  /** The tasks that stand in a list of the week itself, and in nothing of the user's. */
  List<Checkbox> tasks() {
    return file.outline().checkboxes.stream()
        .filter(box -> box.start() > start() && box.start() < end && box.depth() == 1)
        .filter(box -> box.number().filter(number -> number.contains(".")).isPresent())
        .filter(
            box ->
                file.text()
                    .substring(box.start(), box.mark())
                    .matches(" {0,3}(?:[-*+]|\\d{1,9}[.)])\\s+\\["))
        .toList();
  }

  /** The numbers of its tasks. */
  Set<String> numbers() {
    Set<String> numbers = new HashSet<>();
    tasks().forEach(box -> box.number().ifPresent(numbers::add));
    return numbers;
  }

  List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>();
    for (Prose prose : file.outline().proses) {
      if (prose.start() > start()
          && prose.start() < end
          && REMARK.matcher(prose.text()).matches()) {
        remarks.add(new Remark(prose.text(), prose.start(), prose.end()));
      }
    }
    return remarks;
  }

  /** Whether nothing is left of what stands under the heading without some ranges. */
  boolean isBlankWithout(List<int[]> ranges) {
    StringBuilder rest = new StringBuilder(file.text().substring(titleEnd(), end));
    for (int[] range : ranges) {
      for (int i = range[0]; i < range[1]; i++) {
        rest.setCharAt(i - titleEnd(), ' ');
      }
    }
    return rest.toString().isBlank();
  }

  /** Where the line behind an index begins. */
  int lineAfter(int index) {
    String text = file.text();
    int next = index;
    while (next < text.length() && text.charAt(next) != '\n' && text.charAt(next) != '\r') {
      next++;
    }
    if (text.startsWith("\r\n", next)) {
      return next + 2;
    }
    return Math.min(next + 1, text.length());
  }

  /** Whether the line that begins at an index is empty. */
  boolean isBlankLine(int index) {
    return index < end && file.text().substring(index, lineAfter(index)).isBlank();
  }

  /** Whether the line before the one that begins at an index is empty. */
  boolean isBlankBefore(int index) {
    String before = file.text().substring(0, index);
    return before.replaceFirst("(\\r\\n|\\r|\\n)$", "").matches("(?s).*[\\r\\n][ \\t]*");
  }
}
