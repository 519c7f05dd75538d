package transition.planfile;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph under a week that begins as one of the plan's does, such as "Milestone: phase 2 done,
 * Containers" or "Continues: 1.2 (ends 2026-10-04)".
 *
 * @param text as it is written
 * @param start where its line begins
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

  /** Empty if it begins otherwise. */
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
   * Whether it says nothing but what the plan says there; otherwise the user has added to it.
   *
   * @param phases the titles of the phases by their numbers
   */
  boolean isOfPlan(Map<Integer, String> phases) {
    Matcher milestone = MILESTONE.matcher(form());
    if (!milestone.matches()) {
      return CONTINUES.matcher(form()).matches();
    }
    String title = phases.get(Integer.parseInt(milestone.group(1)));
    return title != null && NormalizedText.form(title).strip().equals(milestone.group(2));
  }

  /** The phase that is done, if it is a milestone. */
  Optional<Integer> phase() {
    Matcher milestone = MILESTONE.matcher(form());
    return milestone.matches()
        ? Optional.of(Integer.parseInt(milestone.group(1)))
        : Optional.empty();
  }

  /** What it is about: there is one remark about each thing in a week. */
  String subject() {
    return phase().map(phase -> "phase " + phase).orElse("Continues");
  }

  /** Whether it is about an open task, or about a phase that has one. */
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
