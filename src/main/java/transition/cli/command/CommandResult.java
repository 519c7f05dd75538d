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
   * Returns a result in the formats that every command has.
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

  /** Returns a result in one format alone. */
  public static CommandResult only(Format format, Supplier<String> rendering) {
    return new CommandResult().with(format, rendering);
  }

  /** Adds options to the suggested next command. */
  CommandResult withNext(String options) {
    nextOptions = options;
    return this;
  }

  /** Sets the status to end with, for results that say that something is wrong. */
  public CommandResult withStatus(ExitStatus given) {
    status = given;
    return this;
  }

  /** Sets the change to a file that the result reports. */
  public CommandResult withChange(FileChange made) {
    change = Optional.of(made);
    return this;
  }

  /** Returns the change to make once the text is made, and before it is written. */
  Optional<FileChange> change() {
    return change;
  }

  /** Returns the status to end with once the result is written. */
  ExitStatus status() {
    return status;
  }

  /** Replaces what is written in one format. */
  public CommandResult with(Format format, Supplier<String> rendering) {
    renderings.put(format, style -> rendering.get());
    return this;
  }

  /** Returns the whole text, every line ended; only terminal text depends on the style. */
  String render(Format format, TerminalStyle style) {
    return requireNonNull(renderings.get(format), format::word).apply(style);
  }
}
