package transition.analysis;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import transition.model.InterviewQuestion;
import transition.model.InterviewQuestion.Topic;
import transition.model.Role;

/**
 * Interview questions in the order in which to practice them.
 *
 * @param from the role that the candidate leaves; empty if it is not known
 */
public record InterviewPractice(Optional<Role> from, Role to, List<Item> items) {

  /** How an answer went. */
  public enum Outcome {
    WELL,
    SO_SO,
    BADLY;

    /** Returns the word for it in questions, notes and output, such as "so-so". */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A question to practice.
   *
   * @param last how it went the last time; empty if it was never asked
   */
  public record Item(InterviewQuestion question, Optional<Outcome> last) {

    /** Returns 0 for what went badly, and more for what is less urgent. */
    private int urgency() {
      return last.map(
              outcome ->
                  switch (outcome) {
                    case BADLY -> 0;
                    case SO_SO -> 2;
                    case WELL -> 3;
                  })
          .orElse(1);
    }
  }

  public InterviewPractice {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    items = List.copyOf(items);
  }

  /**
   * Puts questions in order: those that went badly, those never asked, the others.
   *
   * @param last returns how a question went the last time
   * @param topic the only topic to ask about; empty for all
   * @param most how many questions to ask at most
   */
  public static InterviewPractice of(
      Optional<Role> from,
      Role to,
      List<InterviewQuestion> bank,
      Function<InterviewQuestion, Optional<Outcome>> last,
      Optional<Topic> topic,
      int most) {
    List<Item> items =
        bank.stream()
            .filter(question -> topic.isEmpty() || question.topic() == topic.get())
            .map(question -> new Item(question, last.apply(question)))
            .sorted(Comparator.comparingInt(Item::urgency))
            .limit(most)
            .toList();
    return new InterviewPractice(from, to, items);
  }
}
