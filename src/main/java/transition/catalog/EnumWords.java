package transition.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Parses enum constants by the words that data files use. */
final class EnumWords {

  private EnumWords() {}

  /**
   * Returns a parser for the words of an enum.
   *
   * @param word returns the word of a constant
   * @return a function that throws {@link IllegalArgumentException} with a list of the words
   */
  static <E extends Enum<E>> Function<String, E> of(Class<E> type, Function<E, String> word) {
    E[] constants = type.getEnumConstants();
    List<String> words = Arrays.stream(constants).map(word).toList();
    return text -> {
      int index = words.indexOf(text);
      if (index < 0) {
        throw new IllegalArgumentException("must be one of " + String.join(", ", words));
      }
      return constants[index];
    };
  }
}
