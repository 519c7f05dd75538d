package transition.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import transition.error.FileException;
import transition.files.WholeFile;

/** A file of the user's to whose end text is added; what stands in it stays as it is. */
public final class AppendedFile {

  private final Path file;
  private final String text;

  private AppendedFile(Path file, String text) {
    this.file = file;
    this.text = text;
  }

  /**
   * Reads a file, which need not exist yet.
   *
   * @throws FileException if it can be neither read nor created
   */
  public static AppendedFile open(Path file) {
    if (!Files.exists(file)) {
      OutputFile.checked(file, false);
      return new AppendedFile(file, "");
    }
    try {
      return new AppendedFile(file, new String(WholeFile.read(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new FileException("cannot read " + file + ": " + FileException.reason(e), e);
    }
  }

  public Path file() {
    return file;
  }

  /** Returns what stood in it when it was opened. */
  public String text() {
    return text;
  }

  /**
   * Adds text behind what the file has by now, and keeps the version before beside it.
   *
   * @throws FileException if it cannot be written; then the file is as it was before
   */
  public void append(String more) {
    byte[] added = more.getBytes(StandardCharsets.UTF_8);
    try {
      if (Files.exists(file)) {
        WholeFile.change(file, content -> joined(content, added));
      } else {
        WholeFile.create(file, added);
      }
    } catch (IOException e) {
      throw new FileException("cannot write " + file + ": " + FileException.reason(e), e);
    }
  }

  /** Joins both with an empty line between them, whether or not the last line is ended. */
  private static byte[] joined(byte[] content, byte[] added) {
    String before = new String(content, StandardCharsets.ISO_8859_1);
    String end = before.isEmpty() ? "" : before.endsWith("\n") ? "\n" : "\n\n";
    return (before + end + new String(added, StandardCharsets.ISO_8859_1))
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
