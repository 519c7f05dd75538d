package transition.planfile;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import transition.tracking.PlanStep;

/**
 * A list item with a checkbox, in any kind of list.
 *
 * @param number its number, such as "2.3" or "F1"; empty for the user's own items
 * @param mark the index of the character between its brackets
 * @param start the start of its line, which begins with the list marker
 * @param end the end of its last line, including everything nested in it
 * @param textStart the start of its own text, after the brackets
 * @param textEnd the end of its own text, which may span several lines
 * @param depth how many lists it is nested in, at least 1
 * @param line its first line, from 1
 */
record Checkbox(
    Optional<String> number,
    int mark,
    int start,
    int end,
    int textStart,
    int textEnd,
    int depth,
    int line) {

  /** The most characters of text that are read; no task is that long. */
  private static final int MOST_WORDS = 20_000;

  private static final String DONE = "xX✓✔";
  private static final char CANCELLED = '-';

  /**
   * Matches brackets that look like a task's times, in {@linkplain NormalizedText normalized form}.
   */
  private static final Pattern BRACKETS =
      Pattern.compile("\\((?:\\d[^()]{0,20}h\\b|~?\\d)[^()]{0,60}\\d\\d-\\d\\d[^()]{0,60}\\)");

  /** Matches a bold number at the beginning, after priority signs of task lists. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "[\\p{So}\\p{Sk}\\p{Sm}!\\s\\x{200d}\\x{fe0f}]{0,8}(?:~~|==)?_?\\*?(\\*\\*|__)"
              + "(F\\d{1,3}|\\d{1,3}\\.\\d{1,3})[.:]?\\1(?![\\w.])");

  private static final Pattern PLAIN_NUMBER =
      Pattern.compile("[*_~=]{0,3}(\\d{1,3}\\.\\d{1,3})[.:)]?[*_~=]{0,3}(?=\\s)");

  Checkbox {
    requireNonNull(number, "number");
    textEnd = Math.min(textEnd, textStart + MOST_WORDS);
  }

  /** Returns the bold number at the beginning of a text. */
  static Optional<String> numberIn(String words) {
    Matcher number = NUMBER.matcher(words);
    return number.lookingAt() ? Optional.of(number.group(2)) : Optional.empty();
  }

  /**
   * Returns the number at the beginning of its text without bold, if times in brackets show that it
   * is a task whose emphasis an editor has removed.
   */
  Optional<String> plainNumber(String text) {
    String words = words(text);
    Matcher number = PLAIN_NUMBER.matcher(words);
    return number.lookingAt() && TaskTimes.in(words).filter(TaskTimes::isOfPlan).isPresent()
        ? Optional.of(number.group(1))
        : Optional.empty();
  }

  /** Returns this checkbox with another number. */
  Checkbox withNumber(String other) {
    return new Checkbox(Optional.of(other), mark, start, end, textStart, textEnd, depth, line);
  }

  /** Returns this checkbox without a number, as one of the user's own. */
  Checkbox withoutNumber() {
    return new Checkbox(Optional.empty(), mark, start, end, textStart, textEnd, depth, line);
  }

  boolean isTicked(String text) {
    return DONE.indexOf(text.charAt(mark)) >= 0;
  }

  /** Returns whether it has the mark that common task lists use for cancelled tasks. */
  boolean isCancelled(String text) {
    return text.charAt(mark) == CANCELLED;
  }

  /** Returns its own text as written. */
  String words(String text) {
    return text.substring(textStart, textEnd);
  }

  /** Returns the note on when it was done; empty if there is none. */
  Optional<DoneNote> doneNote(String text) {
    return DoneNote.in(words(text));
  }

  /** Returns whether it has times that cannot be read, although they look like those of a plan. */
  boolean hasUnreadTimes(String text) {
    return times(text).filter(TaskTimes::isOfPlan).isEmpty()
        && stepTimes(text).isEmpty()
        && BRACKETS.matcher(NormalizedText.form(words(text))).find();
  }

  /** Returns the day of a first step and what it does; empty if it is none, or does not say. */
  Optional<StepTimes> stepTimes(String text) {
    return number.filter(PlanStep::isNumber).flatMap(step -> StepTimes.in(words(text)));
  }

  /** Returns its effort and dates; empty if they have been removed. */
  Optional<TaskTimes> times(String text) {
    return TaskTimes.in(words(text));
  }
}
