package transition.cli;

import java.util.function.Supplier;
import transition.report.Document;

/** The result of a command, not yet in a format; only what the format needs is made. */
interface Answer {

  /** The whole text, every line ended. */
  String render(Format format, Format.Look look);

  /**
   * An answer that can be had in every format.
   *
   * @param document for people
   * @param view for programs: a record of the JSON contract
   */
  static Answer of(Supplier<Document> document, Supplier<Object> view) {
    return (format, look) -> format.render(document, view, look);
  }
}
