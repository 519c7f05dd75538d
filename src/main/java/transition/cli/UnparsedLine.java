package transition.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import transition.console.ColorChoice;

/**
 * What must be known of a command line before it is parsed, or where it cannot be: how to report
 * what is wrong with it.
 *
 * @param words as they were typed
 */
public record UnparsedLine(List<String> words) {

  public static final String NO_INPUT = "--no-input";
  public static final String DEBUG = "--debug";
  public static final String COLOR = "--color";

  boolean isWithoutInput() {
    return words.contains(NO_INPUT);
  }

  boolean isDebug() {
    return words.contains(DEBUG);
  }

  /** When to use colors; null if it says nothing of them that makes sense. */
  @Nullable ColorChoice color() {
    return IntStream.range(0, words.size())
        .mapToObj(this::colorAt)
        .flatMap(
            text ->
                Arrays.stream(ColorChoice.values())
                    .filter(one -> one.name().equalsIgnoreCase(text)))
        .reduce((first, last) -> last)
        .orElse(null);
  }

  /** The value of the option for colors that begins at a word; empty if none does. */
  private String colorAt(int index) {
    String word = words.get(index);
    if (word.equals(COLOR)) {
      return index + 1 < words.size() ? words.get(index + 1) : "";
    }
    return word.startsWith(COLOR + "=") ? word.substring(COLOR.length() + 1) : "";
  }
}
