package transition.cli.command.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import transition.analysis.InterviewPractice;
import transition.analysis.InterviewPractice.Item;
import transition.analysis.InterviewPractice.Outcome;
import transition.console.Environment;
import transition.console.Prompter;
import transition.console.Prompter.Choice;
import transition.console.StandardOutput;
import transition.console.TerminalStyle;
import transition.document.Document;
import transition.render.TerminalRenderer;
import transition.report.reference.InterviewReport;

/** Asks interview questions at a terminal, one at a time. */
final class InterviewSession {

  private static final String SKIP = "skip";
  private static final String STOP = "stop";

  private static final List<Choice> OUTCOMES =
      List.of(
          new Choice(Outcome.WELL.word(), "I covered it"),
          new Choice(Outcome.SO_SO.word(), "I covered a part"),
          new Choice(Outcome.BADLY.word(), "I have to learn this"),
          new Choice(SKIP, "ask the next one"),
          new Choice(STOP, "end the practice"));

  private final Prompter prompter;
  private final Environment environment;
  private final TerminalStyle style;
  private final InterviewPractice practice;
  private final List<Item> answered = new ArrayList<>();

  InterviewSession(
      Prompter prompter, Environment environment, TerminalStyle style, InterviewPractice practice) {
    this.prompter = prompter;
    this.environment = environment;
    this.style = style;
    this.practice = practice;
  }

  InterviewPractice practice() {
    return practice;
  }

  /** Returns the questions answered so far, each with how it went. */
  List<Item> answered() {
    return answered;
  }

  /**
   * Asks until the last question, or until the user stops, and leaves an empty line.
   *
   * @throws transition.error.InterruptedByUserException if the user breaks off
   */
  void run() {
    askAll();
    StandardOutput.write(environment.out(), "\n");
  }

  private void askAll() {
    for (int number = 1; number <= practice.items().size(); number++) {
      Item item = practice.items().get(number - 1);
      show(InterviewReport.asked(practice, number));
      prompter.ask(style, "Answer aloud, then press Enter:", "", answer -> Optional.empty());
      show(InterviewReport.covered(item.question()));
      String outcome = prompter.choose(style, "How did it go?", OUTCOMES);
      if (outcome.equals(STOP)) {
        return;
      }
      for (Outcome went : Outcome.values()) {
        if (went.word().equals(outcome)) {
          answered.add(new Item(item.question(), Optional.of(went)));
        }
      }
    }
  }

  private void show(Document document) {
    String text = TerminalRenderer.render(document, style.width(), style.color(), style.unicode());
    StandardOutput.write(environment.out(), "\n" + text + "\n");
  }
}
