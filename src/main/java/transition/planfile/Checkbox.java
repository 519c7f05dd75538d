package transition.planfile;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A thing to tick off, wherever in the file and in whatever kind of list it is.
 *
 * @param number its number, such as "2.3" or "F1"; empty for one that the user added
 * @param mark where the character between its brackets is
 * @param start where its line begins, with the sign of the list
 * @param end the end of its last line, those of what is inside it included
 * @param textStart where its own words begin, behind the brackets
 * @param textEnd the end of its own words, which may go on over several lines
 * @param depth how many lists it is in, at least 1
 * @param line where it begins, from 1
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

  /** Words behind that are not read, since no task has so many. */
  private static final int MOST_WORDS = 20_000;

  private static final String DONE = "xX✓✔";
  private static final char CANCELLED = '-';

  /** Brackets that look like a task's times, in {@linkplain NormalizedText one form}. */
  private static final Pattern BRACKETS =
      Pattern.compile("\\((?:\\d[^()]{0,20}h\\b|~?\\d)[^()]{0,60}\\d\\d-\\d\\d[^()]{0,60}\\)");

  /** A bold number at the beginning; task lists put signs of priorities before it. */
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

  /** The bold number that words of a task begin with. */
  static Optional<String> numberIn(String words) {
    Matcher number = NUMBER.matcher(words);
    return number.lookingAt() ? Optional.of(number.group(2)) : Optional.empty();
  }

  /**
   * The number that its words begin with, though it is not bold, where the brackets of the plan
   * show that it is a task whose signs an editor has taken away.
   */
  Optional<String> plainNumber(String text) {
    String words = words(text);
    Matcher number = PLAIN_NUMBER.matcher(words);
    return number.lookingAt() && TaskTimes.in(words).filter(TaskTimes::isOfPlan).isPresent()
        ? Optional.of(number.group(1))
        : Optional.empty();
  }

  /** The same with another number. */
  Checkbox withNumber(String other) {
    return new Checkbox(Optional.of(other), mark, start, end, textStart, textEnd, depth, line);
  }

  /** The same, as one that the user added. */
  Checkbox withoutNumber() {
    return new Checkbox(Optional.empty(), mark, start, end, textStart, textEnd, depth, line);
  }

  boolean isTicked(String text) {
    return DONE.indexOf(text.charAt(mark)) >= 0;
  }

  /** Whether the user does without it, in the sign of common task lists. */
  boolean isCancelled(String text) {
    return text.charAt(mark) == CANCELLED;
  }

  /** Its own words, as they are written. */
  String words(String text) {
    return text.substring(textStart, textEnd);
  }

  /** What is noted behind a task that is done; empty if nothing is. */
  Optional<DoneNote> doneNote(String text) {
    return DoneNote.in(words(text));
  }

  /** Whether brackets that look like the plan's cannot be read, so that there are no days. */
  boolean hasUnreadTimes(String text) {
    return times(text).filter(TaskTimes::isOfPlan).isEmpty()
        && BRACKETS.matcher(NormalizedText.form(words(text))).find();
  }

  /** Its time and dates; empty if they are not there any more. */
  Optional<TaskTimes> times(String text) {
    return TaskTimes.in(words(text));
  }
}
