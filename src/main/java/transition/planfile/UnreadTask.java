package transition.planfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import transition.tracking.PlanStep;

/**
 * A line that begins with the number of a task, but is not a list item with a checkbox.
 *
 * @param line from 1
 * @param text the whole line as written
 * @param words the text after the number
 * @param reason why it is not a task, as the continuation of a sentence after a colon
 */
record UnreadTask(String number, int line, String text, String words, String reason) {

  /** Longer lines are the user's own. */
  private static final int LONGEST = 5_000;

  /** Applies to {@linkplain NormalizedText normalized form}. */
  private static final Pattern FORM =
      Pattern.compile(
          "[> ]*(?<sign>(?:[-*+•‣◦|]|\\d{1,9}[.)]) ?)?(?<box>(?:\\[.?\\]|[☐☑☒✅✔◻⬜□■]) ?)?"
              + "(?<signs>[^\\p{L}\\p{N}]{0,12})"
              + "(?<number>F\\d{1,3}|\\d{1,3}\\.\\d{1,3})(?![\\w]|\\.\\d)(?<rest>.*)");

  private static final String MISSING = "no line in the file has it";
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,60}>");

  /**
   * Finds such lines, one for each number.
   *
   * @param start where the Markdown of the text begins
   * @param read the numbers that were read as tasks
   * @param planned returns whether a number is the plan's
   * @param surely whether that is certain; otherwise, a line needs a checkbox, and a bold number or
   *     dates
   */
  static List<UnreadTask> in(
      String text, int start, Set<String> read, Predicate<String> planned, boolean surely) {
    List<UnreadTask> tasks = new ArrayList<>();
    Set<String> found = new HashSet<>(read);
    int line = TextLines.number(text, start);
    for (int index = start; index < text.length(); index = TextLines.next(text, index)) {
      int end = TextLines.end(text, index);
      if (end - index < LONGEST) {
        of(text.substring(index, end), line)
            .filter(task -> planned.test(task.number()) && (surely || task.isPlainlyTask()))
            .filter(task -> found.add(task.number()))
            .ifPresent(tasks::add);
      }
      line++;
    }
    return tasks;
  }

  private static Optional<UnreadTask> of(String text, int line) {
    if (text.isBlank() || text.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    Matcher form = form(text);
    return form.matches()
        ? Optional.of(
            new UnreadTask(
                form.group("number"), line, text, form.group("rest"), reason(text, form)))
        : Optional.empty();
  }

  private static Matcher form(String text) {
    return FORM.matcher(TAG.matcher(NormalizedText.form(text)).replaceAll(""));
  }

  private boolean isPlainlyTask() {
    Matcher form = form(text);
    return form.matches()
        && form.group("box") != null
        && (isBold(form) || TaskTimes.in(text).filter(TaskTimes::isOfPlan).isPresent());
  }

  private static boolean isBold(Matcher form) {
    return form.group("signs").contains("**") || form.group("signs").contains("__");
  }

  private static String reason(String text, Matcher form) {
    if (form.group("box") == null) {
      return "it has no checkbox";
    }
    if (text.contains("\\[") || text.contains("\\]")) {
      return "its checkbox is escaped with backslashes";
    }
    if (form.group("sign") == null) {
      return "its checkbox is not in a list";
    }
    if (!isBold(form)) {
      return "its number is not bold";
    }
    return "its line is not written as a task";
  }

  /** Returns a task that no line of the file mentions. */
  static UnreadTask missing(String number, int line) {
    return new UnreadTask(number, line, "", "(not in the file)", MISSING);
  }

  boolean isMissing() {
    return reason.equals(MISSING);
  }

  /** Returns whether its number is that of a first step. */
  boolean isStep() {
    return PlanStep.isNumber(number);
  }

  /** Returns an exception that says how to correct the line. */
  DamagedPlanException problem(String file) {
    return new DamagedPlanException(
        file, line, "task %s cannot be read, because %s; %s".formatted(number, reason, remedy()));
  }

  /** Returns how to write the line. */
  String remedy() {
    if (isMissing()) {
      return "restore it, or remove it from tasks if you dropped it";
    }
    return "start the line with - [ ] **" + number + "**";
  }
}
