package transition.cli.option;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import transition.commandline.OptionNames;
import transition.error.UsageException;

/** What a result can be written as. To add a format, add a constant and its place in an answer. */
public enum Format {
  TEXT("text", "txt"),
  MARKDOWN("markdown", "md"),
  HTML("html", "htm"),
  JSON("json", "json"),
  ICS("ics", "ical"),
  CSV("csv", "csv");

  /** The formats that every command can write. */
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

  /** Finds a format by its name, or by its file ending without the dot. */
  static Optional<Format> named(List<Format> formats, String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return formats.stream()
        .filter(format -> format.word.equals(wanted) || format.ending.equals(wanted))
        .findFirst();
  }

  /**
   * Returns the format that a file's ending stands for.
   *
   * @throws UsageException if it stands for none of these formats
   */
  public static Format ofEnding(Path file, List<Format> formats) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    Optional<Format> format = dot < 0 ? Optional.empty() : named(formats, name.substring(dot + 1));
    return format.orElseThrow(
        () ->
            new UsageException(
                formats.size() == 1
                    ? "\"%s\" does not end with .%s; write to a file that does"
                        .formatted(file, formats.get(0).word())
                    : "the ending of \"%s\" does not name a format; add %s with one of %s"
                        .formatted(file, OptionNames.FORMAT, String.join(", ", words(formats)))));
  }

  static List<String> words(List<Format> formats) {
    return formats.stream().map(Format::word).toList();
  }
}
