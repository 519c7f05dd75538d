package transition.render;

/** Text that can do nothing to a terminal but be seen. */
public final class Printable {

  private Printable() {}

  /**
   * The text with a {@code ?} for each control character, line ends among them.
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
