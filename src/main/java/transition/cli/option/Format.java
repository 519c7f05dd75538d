package transition.cli.option;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a result can be written as. To add a format, add a constant and its place in an answer. */
public enum Format {
  TEXT("text", "txt"),
  MARKDOWN("markdown", "md"),
  HTML("html", "htm"),
  JSON("json", "json"),
  ICS("ics", "ical"),
  CSV("csv", "csv");

  /** What every command can write. */
  static final List<Format> OF_EVERY_ANSWER = List.of(TEXT, MARKDOWN, HTML, JSON);

  private final String word;
  private final String ending;

  Format(String word, String ending) {
    this.word = word;
    this.ending = ending;
  }

  public String word() {
    return word;
  }

  /** How a result looks on a terminal. */
  public record Look(int width, boolean color, boolean unicode) {}

  /** The one of some formats with this name, or with this file ending without its dot. */
  static Optional<Format> named(List<Format> formats, String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return formats.stream()
        .filter(format -> format.word.equals(wanted) || format.ending.equals(wanted))
        .findFirst();
  }

  /** The one of some formats that a file's ending stands for. */
  static Optional<Format> ofFile(List<Format> formats, Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot < 0 ? Optional.empty() : named(formats, name.substring(dot + 1));
  }

  static List<String> words(List<Format> formats) {
    return formats.stream().map(Format::word).toList();
  }
}
