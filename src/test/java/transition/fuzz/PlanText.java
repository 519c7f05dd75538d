package transition.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** How a text becomes bytes: the encoding, a mark of it, and the ends of lines. */
record PlanText(Charset charset, String mark, String lineEnd) {

  static final PlanText PLAIN = new PlanText(StandardCharsets.UTF_8, "", "\n");

  private static final List<PlanText> OTHERS =
      List.of(
          new PlanText(StandardCharsets.UTF_8, "\uFEFF", "\n"),
          new PlanText(StandardCharsets.UTF_8, "", "\r\n"),
          new PlanText(StandardCharsets.UTF_8, "\uFEFF", "\r\n"),
          new PlanText(StandardCharsets.UTF_8, "", "\r"),
          new PlanText(StandardCharsets.UTF_16LE, "\uFEFF", "\r\n"),
          new PlanText(StandardCharsets.UTF_16BE, "\uFEFF", "\n"));

  static PlanText any(Random random) {
    return random.nextInt(4) > 0 ? PLAIN : OTHERS.get(random.nextInt(OTHERS.size()));
  }

  byte[] bytes(String text) {
    return (mark + text.replace("\n", lineEnd)).getBytes(charset);
  }

  /** The text of bytes, with plain line ends. */
  String text(byte[] bytes) {
    return new String(bytes, charset)
        .replace("\uFEFF", "")
        .replace("\r\n", "\n")
        .replace('\r', '\n');
  }

  @Override
  public String toString() {
    return charset
        + (mark.isEmpty() ? "" : " with a mark")
        + ", lines end with "
        + lineEnd.replace("\r", "CR").replace("\n", "LF");
  }
}
