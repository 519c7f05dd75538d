package transition.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a file.
 *
 * @param start where it begins
 * @param end where the next one begins
 * @param text without its end
 */
record PlanLine(int start, int end, String text) {

  private static final Pattern LINE = Pattern.compile("(?s)(.*?)(\\r\\n|\\r|\\n|\\z)");

  /** Those behind the front matter and in no week. */
  static List<PlanLine> outsideWeeks(PlanFile file) {
    List<PlanLine> lines = new ArrayList<>();
    List<WeekSection> weeks = WeekSection.in(file);
    Matcher line = LINE.matcher(file.text());
    int index = file.frontMatter().bodyStart();
    while (index < file.text().length() && line.find(index)) {
      int start = index;
      if (weeks.stream().noneMatch(week -> week.start() <= start && start < week.end())) {
        lines.add(new PlanLine(start, line.end(), line.group(1)));
      }
      index = line.end();
    }
    return lines;
  }

  /** Where the line of a place in a text begins. */
  static int startOf(String text, int index) {
    return 1 + Math.max(text.lastIndexOf('\n', index - 1), text.lastIndexOf('\r', index - 1));
  }

  /** What it says, however it is laid out. */
  String said() {
    return text.strip()
        .replaceAll("\\s+", " ")
        .replaceAll(" ?\\| ?", "|")
        .replaceFirst("^[*+] ", "- ")
        .replaceAll(":?-{2,}:?", "---");
  }

  /** What it begins with, before its first colon or date. */
  String subject() {
    return said().replaceFirst("(?:: ?|\\d{4}-\\d\\d-\\d\\d).*", "");
  }
}
