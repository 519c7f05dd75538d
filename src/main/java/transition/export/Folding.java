package transition.export;

/**
 * The lines of an iCalendar file as RFC 5545 wants them: no longer than 75 bytes, no character cut.
 * The library that writes the file folds after so many characters, which may be more bytes.
 */
final class Folding {

  private static final int MOST_BYTES = 75;
  private static final String END = "\r\n";

  private Folding() {}

  /** The lines, each ended by CR and LF, folded. */
  static String of(String lines) {
    StringBuilder folded = new StringBuilder();
    int used = 0;
    for (int i = 0; i < lines.length(); i = lines.offsetByCodePoints(i, 1)) {
      int character = lines.codePointAt(i);
      boolean isEnd = character == '\r' || character == '\n';
      if (!isEnd && used + utf8Length(character) > MOST_BYTES) {
        folded.append(END).append(' ');
        used = 1;
      }
      folded.appendCodePoint(character);
      used = isEnd ? 0 : used + utf8Length(character);
    }
    return folded.toString();
  }

  private static int utf8Length(int character) {
    if (character < 0x80) {
      return 1;
    }
    if (character < 0x800) {
      return 2;
    }
    return Character.isBmpCodePoint(character) ? 3 : 4;
  }
}
