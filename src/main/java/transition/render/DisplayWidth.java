package transition.render;

import java.util.List;
import transition.document.Text.Run;

/** Measures text in columns of a terminal. */
final class DisplayWidth {

  private static final int FIRST_MARK = 0x300;
  private static final int JOINER = 0x200d;

  private DisplayWidth() {}

  static int of(List<Run> runs) {
    return runs.stream().mapToInt(run -> of(run.text())).sum();
  }

  static int of(String text) {
    int width = 0;
    int before = 0;
    boolean joined = false;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      width += joined ? 0 : of(point);
      joined = point == JOINER && before >= FIRST_MARK;
      before = point;
      i += Character.charCount(point);
    }
    return width;
  }

  /**
   * Removes what terminals give different widths: selectors of a character's colored or plain form,
   * and skin tones of emojis.
   */
  static String settled(String text) {
    if (!mayBeUnsettled(text)) {
      return text;
    }
    StringBuilder settled = new StringBuilder();
    text.codePoints()
        .filter(point -> !isForm(point) && !(isSkin(point) && !settled.isEmpty()))
        .forEach(settled::appendCodePoint);
    return settled.toString();
  }

  private static int of(int point) {
    if (point < FIRST_MARK) {
      return 1;
    }
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isJoiningJamo(point) ? 0 : WideCharacters.contains(point) ? 2 : 1;
    };
  }

  /** Returns whether it is a vowel or final consonant, whose width the first consonant includes. */
  private static boolean isJoiningJamo(int point) {
    return (point >= 0x1160 && point <= 0x11ff) || (point >= 0xd7b0 && point <= 0xd7ff);
  }

  /** Checks without a stream, since every text passes here. */
  private static boolean mayBeUnsettled(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (isForm(character) || character == Character.highSurrogate(0x1f3fb)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isForm(int point) {
    return point == 0xfe0e || point == 0xfe0f;
  }

  private static boolean isSkin(int point) {
    return point >= 0x1f3fb && point <= 0x1f3ff;
  }
}
