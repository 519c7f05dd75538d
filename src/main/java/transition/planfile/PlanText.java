package transition.planfile;

import static java.util.Objects.requireNonNull;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The text of a file with its encoding, so that it can be written back byte for byte. A byte order
 * mark is a part of the text.
 */
record PlanText(String text, Charset charset) {

  private static final List<Charset> CANDIDATES =
      List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.ISO_8859_1);

  PlanText {
    requireNonNull(text, "text");
    requireNonNull(charset, "charset");
  }

  /** Decodes bytes with the first encoding that is lossless; the last one always is. */
  static PlanText of(byte[] bytes) {
    return Stream.concat(ofByteOrderMark(bytes).stream(), CANDIDATES.stream())
        .map(charset -> new PlanText(new String(bytes, charset), charset))
        .filter(text -> Arrays.equals(text.bytes(), bytes))
        .findFirst()
        .orElseThrow();
  }

  /** Returns the encoding that a byte order mark announces, except for UTF-8. */
  private static Optional<Charset> ofByteOrderMark(byte[] bytes) {
    if (startsWith(bytes, 0xff, 0xfe)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return startsWith(bytes, 0xfe, 0xff)
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }

  byte[] bytes() {
    return text.getBytes(charset);
  }

  /** Returns another text in the same encoding. */
  PlanText with(String other) {
    return new PlanText(other, charset);
  }

  /** Returns the line end of the first line. */
  String lineEnd() {
    int end = text.indexOf('\n');
    if (end < 0) {
      return text.indexOf('\r') < 0 ? "\n" : "\r";
    }
    return end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
  }
}
