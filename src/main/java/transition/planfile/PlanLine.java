package transition.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import transition.tracking.PlanStep;

/**
 * A line of a file.
 *
 * @param start its start
 * @param end the start of the next line
 * @param text without its line end
 * @param normalized its normalized text
 */
record PlanLine(int start, int end, String text, String normalized) {

  private static final Pattern RULE = Pattern.compile(":?–:?");
  private static final Pattern CELL = Pattern.compile(" ?\\| ?");
  private static final Pattern SIGN = Pattern.compile("^[*+] ");

  /** Returns the lines after the front matter that are in no week and are no first steps. */
  static List<PlanLine> outsideWeeks(PlanFile file) {
    List<PlanLine> lines = new ArrayList<>();
    List<WeekSection> weeks = WeekSection.in(file);
    String text = file.text();
    Set<Integer> steps =
        file.outline().checkboxes.stream()
            .filter(box -> box.number().filter(PlanStep::isNumber).isPresent())
            .map(Checkbox::start)
            .collect(Collectors.toSet());
    int week = 0;
    int index = file.frontMatter().bodyStart();
    while (index < text.length()) {
      while (week < weeks.size() && weeks.get(week).end() <= index) {
        week++;
      }
      if (week < weeks.size() && weeks.get(week).start() <= index) {
        index = weeks.get(week).end();
      } else {
        int next = TextLines.next(text, index);
        String line = text.substring(index, TextLines.end(text, index));
        if (!steps.contains(index)) {
          lines.add(new PlanLine(index, next, line, normalized(line)));
        }
        index = next;
      }
    }
    return lines;
  }

  private static String normalized(String text) {
    String form = NormalizedText.form(text).strip();
    String cells = CELL.matcher(RULE.matcher(form).replaceAll("–")).replaceAll("|");
    return SIGN.matcher(cells).replaceFirst("- ");
  }

  /** Returns whether it has text, unlike a blank line or the rule of a table. */
  boolean hasWords() {
    return normalized.chars().anyMatch(Character::isLetterOrDigit);
  }

  /** Returns whether it has a date behind words. */
  boolean isDated() {
    return normalized.matches(".*\\w.*\\d{4}-\\d\\d-\\d\\d.*");
  }

  /** Returns its beginning, up to the first colon or date. */
  String subject() {
    return normalized.replaceFirst("(?:: ?|\\d{4}-\\d\\d-\\d\\d).*", "");
  }
}
