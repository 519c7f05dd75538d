package transition.render;

import java.text.Normalizer;

/** Replaces characters for terminals that only show ASCII. */
public final class Ascii {

  private Ascii() {}

  /** Replaces every character by the nearest ASCII, or by a {@code ?}. */
  public static String of(String text) {
    if (isAscii(text)) {
      return text;
    }
    StringBuilder ascii = new StringBuilder();
    text.codePoints().forEach(point -> ascii.append(ascii(point)));
    return ascii.toString();
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  private static String ascii(int point) {
    return point < 128
        ? Character.toString(point)
        : switch (point) {
          case '–', '—', '−', '‐', '‑' -> "-";
          case '→' -> "->";
          case '·', '•' -> "-";
          case '✓' -> "+";
          case '×' -> "x";
          case '÷', '⁄' -> "/";
          case '≤' -> "<=";
          case '≥' -> ">=";
          case '←' -> "<-";
          case '«', '»', '„' -> "\"";
          case 'ß' -> "ss";
          case 'æ' -> "ae";
          case 'Æ' -> "AE";
          case 'œ' -> "oe";
          case 'ø' -> "o";
          case 'Ø' -> "O";
          case 'ł' -> "l";
          case 'Ł' -> "L";
          case 'đ' -> "d";
          case 'ı' -> "i";
          case '…' -> "...";
          case '‘', '’' -> "'";
          case '“', '”' -> "\"";
          case '£' -> "GBP ";
          case '€' -> "EUR ";
          case '\u00a0' -> " ";
          default -> withoutAccent(point);
        };
  }

  private static String withoutAccent(int point) {
    StringBuilder base = new StringBuilder();
    Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
        .codePoints()
        .map(part -> part == '⁄' ? '/' : part)
        .filter(part -> part < 128)
        .forEach(base::appendCodePoint);
    if (base.length() > 0) {
      return base.toString();
    }
    return DisplayWidth.of(Character.toString(point)) == 0 ? "" : "?";
  }
}
