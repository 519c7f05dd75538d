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
 * A line that has the number of a task where a task has it, and is none in Markdown.
 *
 * @param line from 1
 * @param text the whole line, as it is written
 * @param words what stands behind the number
 * @param reason why it is no task, in words that go on after a colon
 */
record UnreadTask(String number, int line, String text, String words, String reason) {

  /** Longer lines than any task of a plan are the user's. */
  private static final int LONGEST = 5_000;

  /** In {@linkplain NormalizedText one form}. */
  private static final Pattern FORM =
      Pattern.compile(
          "[> ]*(?<sign>(?:[-*+•‣◦|]|\\d{1,9}[.)]) ?)?(?<box>(?:\\[.?\\]|[☐☑☒✅✔◻⬜□■]) ?)?"
              + "(?<signs>[^\\p{L}\\p{N}]{0,12})"
              + "(?<number>F\\d{1,3}|\\d{1,3}\\.\\d{1,3})(?![\\w]|\\.\\d)(?<rest>.*)");

  private static final String MISSING = "no line of the file has it";
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,60}>");

  /**
   * Finds such lines, one for each number.
   *
   * @param start where the Markdown of the text begins
   * @param read the numbers that are read as tasks
   * @param planned whether a number is the plan's
   * @param surely whether that is known surely; otherwise a line needs a box, and a bold number or
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

  /** A task of which no line of the file says anything. */
  static UnreadTask missing(String number, int line) {
    return new UnreadTask(number, line, "", "(not in the file)", MISSING);
  }

  boolean isMissing() {
    return reason.equals(MISSING);
  }

  /** Whether it would be a first step. */
  boolean isStep() {
    return PlanStep.isNumber(number);
  }

  /** Returns that it cannot be read, to be thrown. */
  DamagedPlanException problem(String file) {
    return new DamagedPlanException(
        file, line, "task %s cannot be read, because %s; %s".formatted(number, reason, remedy()));
  }

  /** How it is to be written. */
  String remedy() {
    if (isMissing()) {
      return "bring it back, or take it out of tasks if you do without it";
    }
    return "start the line with - [ ] **" + number + "**";
  }
}
