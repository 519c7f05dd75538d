package transition.text;

import java.text.Normalizer;

/**
 * Text in Unicode's normalization form C. Keyboards write {@code é} as one character, some file
 * systems and editors as two; users see no difference.
 */
public final class ComposedText {

  /** The first combining character; none below it is combined with the one before. */
  private static final char FIRST_COMBINING = '\u0300';

  private ComposedText() {}

  /** Returns the composed form of a text. */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_COMBINING) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }
}
