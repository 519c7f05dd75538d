package transition.cli.command.planning;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import transition.analysis.InterviewPractice.Item;
import transition.analysis.InterviewPractice.Outcome;
import transition.console.AppendedFile;
import transition.model.InterviewQuestion;
import transition.model.Role;
import transition.render.MarkdownRenderer;
import transition.report.reference.InterviewReport;

/**
 * The user's Markdown file on how answers went. A question is found by its own words, in a line
 * such as "- badly: What is drift?", the last of which counts; other lines are the user's.
 */
final class InterviewNotes {

  private final AppendedFile file;
  private final String lines;

  private InterviewNotes(AppendedFile file) {
    this.file = file;
    this.lines = "\n" + file.text().replace("\r\n", "\n") + "\n";
  }

  static InterviewNotes open(Path file) {
    return new InterviewNotes(AppendedFile.open(file));
  }

  /** Returns how a question went the last time; empty if it was never asked. */
  Optional<Outcome> last(InterviewQuestion question) {
    Optional<Outcome> last = Optional.empty();
    int latest = -1;
    for (Outcome outcome : Outcome.values()) {
      int place = place(question, outcome);
      if (place > latest) {
        latest = place;
        last = Optional.of(outcome);
      }
    }
    return last;
  }

  /** Returns where the last such note is; negative if there is none. */
  private int place(InterviewQuestion question, Outcome outcome) {
    String line = MarkdownRenderer.render(InterviewReport.noteOf(question, outcome));
    return lines.lastIndexOf("\n" + line.strip() + "\n");
  }

  /** Adds how some answers went, under a heading with the day. */
  void add(LocalDate day, Role to, List<Item> answered) {
    if (!answered.isEmpty()) {
      file.append(MarkdownRenderer.render(InterviewReport.notes(day, to, answered)));
    }
  }
}
