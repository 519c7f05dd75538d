package transition.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import transition.console.Prompter;
import transition.console.TerminalStyle;
import transition.error.InterruptedByUserException;

/** A user who gives prepared answers, the word "^C" for one who does not want to answer. */
public final class ScriptedPrompter implements Prompter {

  private final Deque<String> answers;
  private final List<String> questions = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  public ScriptedPrompter(String... answers) {
    this.answers = new ArrayDeque<>(List.of(answers));
  }

  /** What was asked, with the words of the choices or the suggestion. */
  List<String> questions() {
    return questions;
  }

  List<String> complaints() {
    return complaints;
  }

  @Override
  public String choose(TerminalStyle style, String question, List<Choice> choices) {
    String answer = answer(question, words(choices));
    assertThat(choices).extracting(Choice::word).contains(answer);
    return answer;
  }

  @Override
  public Set<String> tick(TerminalStyle style, String question, List<Choice> choices) {
    String answer = answer(question, words(choices));
    Set<String> ticked = new LinkedHashSet<>();
    if (!answer.isEmpty()) {
      ticked.addAll(List.of(answer.split(" ", -1)));
    }
    assertThat(choices).extracting(Choice::word).containsAll(ticked);
    return ticked;
  }

  @Override
  public String ask(
      TerminalStyle style,
      String question,
      String suggestion,
      Function<String, Optional<String>> complaint) {
    while (true) {
      String answer = answer(question, suggestion);
      String taken = answer.isEmpty() ? suggestion : answer;
      Optional<String> wrong = complaint.apply(taken);
      if (wrong.isEmpty()) {
        return taken;
      }
      complaints.add(wrong.get());
    }
  }

  private String answer(String question, String offered) {
    questions.add(question + " " + offered);
    assertThat(answers).as("answers to %s", question).isNotEmpty();
    String answer = answers.remove();
    if (answer.equals("^C")) {
      throw new InterruptedByUserException();
    }
    return answer;
  }

  private static String words(List<Choice> choices) {
    return String.join(" ", choices.stream().map(Choice::word).toList());
  }
}
