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

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:[*_~`]{0,5})(F\\d{1,3}|\\d{1,3}\\.\\d{1,3})(?:[*_~`]{1,5}(?![\\w.])|(?=[\\s:]|\\)\\s))");
  private static final Pattern BOLD_NUMBER =
      Pattern.compile("(?:\\*\\*|__)(F\\d{1,3}|\\d{1,3}\\.\\d{1,3})(?:\\*\\*|__)");

  private static final Pattern FIRST_SIGNS = Pattern.compile("[*_~`]*");

  Checkbox {
    requireNonNull(number, "number");
  }

  /** The number that words of a task begin with, or the first one in them that is bold. */
  static Optional<String> numberIn(String words) {
    Matcher first = NUMBER.matcher(words);
    if (first.lookingAt()) {
      return Optional.of(first.group(1));
    }
    Matcher bold = BOLD_NUMBER.matcher(words);
    return bold.find() ? Optional.of(bold.group(1)) : Optional.empty();
  }

  /** The same, as one that the user added. */
  Checkbox withoutNumber() {
    return new Checkbox(Optional.empty(), mark, start, end, textStart, textEnd, depth, line);
  }

  /**
   * How surely its number is meant: most surely where it is bold at the beginning, and least where
   * the words just begin with it, as in "2.3 billion rows".
   */
  int sureness(String text) {
    Matcher bold = BOLD_NUMBER.matcher(words(text));
    return !bold.find()
        ? 0
        : FIRST_SIGNS.matcher(words(text).substring(0, bold.start())).matches() ? 2 : 1;
  }

  boolean isTicked(String text) {
    return Character.toLowerCase(text.charAt(mark)) == 'x';
  }

  /** Its own words, as they are written. */
  String words(String text) {
    return text.substring(textStart, textEnd);
  }

  /** What is noted behind a task that is done; empty if nothing is. */
  Optional<DoneNote> doneNote(String text) {
    return DoneNote.in(words(text));
  }

  /** Its time and dates; empty if they are not there any more. */
  Optional<TaskTimes> times(String text) {
    return TaskTimes.in(words(text));
  }
}
