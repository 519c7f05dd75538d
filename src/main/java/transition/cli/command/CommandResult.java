package transition.cli.command;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import transition.cli.option.Format;
import transition.console.TerminalStyle;
import transition.document.Document;
import transition.error.ExitStatus;
import transition.export.Json;
import transition.render.MarkdownRenderer;
import transition.render.TerminalRenderer;
import transition.render.html.HtmlRenderer;

/** The result of a command, not yet in a format; only what the format needs is made. */
public final class CommandResult {

  private final Map<Format, Function<TerminalStyle, String>> renderings =
      new EnumMap<>(Format.class);
  private String nextOptions = "";
  private ExitStatus status = ExitStatus.DONE;
  private Optional<FileChange> change = Optional.empty();

  /**
   * An answer in the formats that every command has.
   *
   * @param document for people
   * @param view for programs: a record of the JSON contract
   */
  public static CommandResult of(Supplier<Document> document, Supplier<Object> view) {
    CommandResult result = new CommandResult();
    Supplier<Document> whole = () -> document.get().withNext(result.nextOptions);
    result.renderings.put(
        Format.TEXT,
        style ->
            TerminalRenderer.render(whole.get(), style.width(), style.color(), style.unicode()));
    return result
        .with(Format.MARKDOWN, () -> MarkdownRenderer.render(whole.get()))
        .with(Format.HTML, () -> HtmlRenderer.render(whole.get()))
        .with(Format.JSON, () -> Json.write(view.get()));
  }

  /** An answer in one format alone. */
  public static CommandResult only(Format format, Supplier<String> rendering) {
    return new CommandResult().with(format, rendering);
  }

  /** The same answer, with more options behind the command to run next. */
  CommandResult withNext(String options) {
    nextOptions = options;
    return this;
  }

  /** The same answer, saying that something is wrong: it ends the program with a status. */
  public CommandResult withStatus(ExitStatus given) {
    status = given;
    return this;
  }

  /** The same answer, which says that a file is changed. */
  public CommandResult withChange(FileChange made) {
    change = Optional.of(made);
    return this;
  }

  /** What is to be changed when the answer is made, and before it is written. */
  Optional<FileChange> change() {
    return change;
  }

  /** What to end with when it is written. */
  ExitStatus status() {
    return status;
  }

  /** The same answer, in one format as given here. */
  public CommandResult with(Format format, Supplier<String> rendering) {
    renderings.put(format, style -> rendering.get());
    return this;
  }

  /** The whole text, every line ended; only terminal text depends on the style. */
  String render(Format format, TerminalStyle style) {
    return requireNonNull(renderings.get(format), format::word).apply(style);
  }
}
