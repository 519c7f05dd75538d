package transition.cli.option;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import transition.request.Values;

/** The values of an option that takes the constants of an enum: converter and candidates in one. */
public abstract class EnumValues<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {

  private final List<E> constants;
  private final Function<? super E, String> word;
  private final String kind;

  /**
   * Constants that are typed as their names in lower case.
   *
   * @param kind what a constant is, for errors: "there is no KIND x"
   */
  protected EnumValues(E[] constants, String kind) {
    this(constants, EnumValues::word, kind);
  }

  /**
   * Constants that have words of their own.
   *
   * @param kind what a constant is, for errors: "there is no KIND x"
   */
  protected EnumValues(E[] constants, Function<? super E, String> word, String kind) {
    this.constants = List.of(constants);
    this.word = word;
    this.kind = kind;
  }

  /** Returns a constant's name in lower case. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public E convert(String text) {
    return Values.constant(constants, word, kind, text);
  }

  @Override
  public Iterator<String> iterator() {
    return constants.stream().map(word).iterator();
  }
}
