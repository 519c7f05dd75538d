package transition.text;

import java.text.Normalizer;

/**
 * Text in which an accented letter is one character where there is one. Keyboards make {@code é}
 * one character, some file systems and editors make two of it, and nobody sees a difference.
 */
public final class ComposedText {

  /** No character below it is combined with the one before. */
  private static final char FIRST_COMBINING = '\u0300';

  private ComposedText() {}

  /** The same text, as Unicode's normalization form C has it. */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_COMBINING) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }
}
