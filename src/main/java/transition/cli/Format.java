package transition.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import transition.export.Json;
import transition.render.MarkdownRenderer;
import transition.render.TerminalRenderer;
import transition.report.Document;

/** What a result can be written as. To add a format, add a constant and its case. */
enum Format {
  TEXT("text", "txt"),
  MARKDOWN("markdown", "md"),
  JSON("json", "json");

  private final String word;
  private final String ending;

  Format(String word, String ending) {
    this.word = word;
    this.ending = ending;
  }

  String word() {
    return word;
  }

  /** How a result looks on a terminal. */
  record Look(int width, boolean color, boolean unicode) {}

  /**
   * A result in this format; only text depends on the look.
   *
   * @param view a record of the JSON contract
   */
  String render(Supplier<Document> document, Supplier<Object> view, Look look) {
    return switch (this) {
      case TEXT ->
          TerminalRenderer.render(document.get(), look.width(), look.color(), look.unicode());
      case MARKDOWN -> MarkdownRenderer.render(document.get());
      case JSON -> Json.write(view.get());
    };
  }

  /** The format of this name, or of this file ending without its dot. */
  static Optional<Format> named(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.word.equals(wanted) || format.ending.equals(wanted))
        .findFirst();
  }

  /** The format that a file's ending stands for. */
  static Optional<Format> ofFile(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot < 0 ? Optional.empty() : named(name.substring(dot + 1));
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Format::word).toList();
  }
}
