package transition.cli;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import transition.cli.Format.Look;
import transition.export.Json;
import transition.render.MarkdownRenderer;
import transition.render.TerminalRenderer;
import transition.render.html.HtmlRenderer;
import transition.report.Document;

/** The result of a command, not yet in a format; only what the format needs is made. */
final class Answer {

  private final Map<Format, Function<Look, String>> renderings = new EnumMap<>(Format.class);
  private String nextOptions = "";
  private ExitStatus status = ExitStatus.DONE;
  private Optional<FileChange> change = Optional.empty();

  /**
   * An answer in the formats that every command has.
   *
   * @param document for people
   * @param view for programs: a record of the JSON contract
   */
  static Answer of(Supplier<Document> document, Supplier<Object> view) {
    Answer answer = new Answer();
    Supplier<Document> whole = () -> document.get().withNext(answer.nextOptions);
    answer.renderings.put(
        Format.TEXT,
        look -> TerminalRenderer.render(whole.get(), look.width(), look.color(), look.unicode()));
    return answer
        .with(Format.MARKDOWN, () -> MarkdownRenderer.render(whole.get()))
        .with(Format.HTML, () -> HtmlRenderer.render(whole.get()))
        .with(Format.JSON, () -> Json.write(view.get()));
  }

  /** An answer in one format alone. */
  static Answer only(Format format, Supplier<String> rendering) {
    return new Answer().with(format, rendering);
  }

  /** The same answer, with more options behind the command to run next. */
  Answer withNext(String options) {
    nextOptions = options;
    return this;
  }

  /** The same answer, saying that something is wrong: it ends the program with a status. */
  Answer withStatus(ExitStatus given) {
    status = given;
    return this;
  }

  /** The same answer, which says that a file is changed. */
  Answer withChange(FileChange made) {
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
  Answer with(Format format, Supplier<String> rendering) {
    renderings.put(format, look -> rendering.get());
    return this;
  }

  /** The whole text, every line ended; only terminal text depends on the look. */
  String render(Format format, Look look) {
    return requireNonNull(renderings.get(format), format::word).apply(look);
  }
}
