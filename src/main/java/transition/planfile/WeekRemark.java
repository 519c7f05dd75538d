package transition.planfile;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph under a week that begins like a remark of the plan, such as "Milestone: phase 2 done,
 * Containers" or "Continues: 1.2 (ends 2026-10-04)".
 *
 * @param text the paragraph as written
 * @param start the start of its line
 * @param end the end of its last line
 */
record WeekRemark(String text, int start, int end) {

  private static final String NUMBER = "\\d{1,3}\\.\\d{1,3}";
  private static final String CONTINUED = NUMBER + "(?: \\(ends \\d{4}-\\d\\d-\\d\\d\\))?";
  private static final Pattern CONTINUES =
      Pattern.compile("Continues: " + CONTINUED + "(?:, " + CONTINUED + "){0,99}");
  private static final Pattern MILESTONE =
      Pattern.compile("Milestone: phase (\\d{1,3}) done, (.*)");
  private static final Pattern NUMBERS = Pattern.compile("\\b" + NUMBER + "\\b");

  /** Reads a paragraph; empty if it begins in another way. */
  static Optional<WeekRemark> of(TextBlock paragraph) {
    String text = paragraph.text();
    return text.startsWith("Continues: ") || text.startsWith("Milestone: phase ")
        ? Optional.of(new WeekRemark(text, paragraph.start(), paragraph.end()))
        : Optional.empty();
  }

  private String form() {
    return NormalizedText.form(text).strip();
  }

  /**
   * Returns whether it is exactly the plan's remark, with no additions by the user.
   *
   * @param phases the titles of the phases by number
   */
  boolean isOfPlan(Map<Integer, String> phases) {
    Matcher milestone = MILESTONE.matcher(form());
    if (!milestone.matches()) {
      return CONTINUES.matcher(form()).matches();
    }
    String title = phases.get(Integer.parseInt(milestone.group(1)));
    return title != null && NormalizedText.form(title).strip().equals(milestone.group(2));
  }

  /** Returns the phase of a milestone; empty for other remarks. */
  Optional<Integer> phase() {
    Matcher milestone = MILESTONE.matcher(form());
    return milestone.matches()
        ? Optional.of(Integer.parseInt(milestone.group(1)))
        : Optional.empty();
  }

  /** Returns its subject, which is unique among the remarks of a week. */
  String subject() {
    return phase().map(phase -> "phase " + phase).orElse("Continues");
  }

  /** Returns whether it mentions an open task or is about a phase with one. */
  boolean isAboutAny(Set<String> numbers) {
    return phase()
        .map(phase -> numbers.stream().anyMatch(number -> number.startsWith(phase + ".")))
        .orElseGet(
            () ->
                NUMBERS
                    .matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .anyMatch(numbers::contains));
  }
}
