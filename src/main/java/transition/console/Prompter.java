package transition.console;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import transition.error.InterruptedByUserException;
import transition.model.Named;

/**
 * Talks with the user at a terminal. Every question throws {@link InterruptedByUserException} if
 * the user does not want to answer.
 */
public interface Prompter {

  /**
   * One of several answers.
   *
   * @param word what the command line calls it
   * @param title what people call it; empty if that is the same
   */
  record Choice(String word, String title) {

    public static Choice of(Named thing) {
      return new Choice(thing.id(), thing.title());
    }
  }

  /** Has one of several answers chosen; typing narrows them down. */
  String choose(TerminalStyle style, String question, List<Choice> choices);

  /** Has any number of answers ticked; typing narrows them down. */
  Set<String> tick(TerminalStyle style, String question, List<Choice> choices);

  /**
   * Has a line of text typed.
   *
   * @param suggestion the answer if nothing is typed; may be empty
   * @param complaint what is wrong with an answer; empty if nothing is
   */
  String ask(
      TerminalStyle style,
      String question,
      String suggestion,
      Function<String, Optional<String>> complaint);
}
