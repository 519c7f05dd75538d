package transition.render;

/** Makes text from outside safe to print on a terminal. */
public final class Printable {

  private Printable() {}

  /**
   * Replaces each control character, line ends included, by a {@code ?}.
   *
   * @param unicode whether the terminal has more than ASCII
   */
  public static String of(String text, boolean unicode) {
    String printable =
        text.codePoints()
            .map(point -> Character.isISOControl(point) ? '?' : point)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return unicode ? printable : Ascii.of(printable);
  }
}
