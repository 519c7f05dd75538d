package transition.cli;

import static transition.commandline.OptionNames.COLOR;
import static transition.commandline.OptionNames.DEBUG;
import static transition.commandline.OptionNames.NO_INPUT;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import transition.console.ColorChoice;

/**
 * What must be known of a command line before it is parsed, or where it cannot be: how to report
 * what is wrong with it.
 *
 * @param words as they were typed
 */
record UnparsedLine(List<String> words) {

  boolean isWithoutInput() {
    return words.contains(NO_INPUT);
  }

  boolean isDebug() {
    return words.contains(DEBUG);
  }

  /** Returns when to use colors; empty if it says nothing of them that makes sense. */
  Optional<ColorChoice> color() {
    return IntStream.range(0, words.size())
        .mapToObj(this::colorAt)
        .flatMap(
            text ->
                Arrays.stream(ColorChoice.values())
                    .filter(one -> one.word().equalsIgnoreCase(text)))
        .reduce((first, last) -> last);
  }

  /** Returns the value of the color option that begins at a word; empty if none does. */
  private String colorAt(int index) {
    String word = words.get(index);
    if (word.equals(COLOR)) {
      return index + 1 < words.size() ? words.get(index + 1) : "";
    }
    return word.startsWith(COLOR + "=") ? word.substring(COLOR.length() + 1) : "";
  }
}
