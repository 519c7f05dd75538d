package transition.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;

/**
 * A question that an interview for a role is likely to have.
 *
 * @param covers what a good answer covers, a point for each thing
 * @param sources where the question is from; empty if it is our own
 */
public record InterviewQuestion(
    String question, Topic topic, List<String> covers, List<Source> sources) {

  /** What a question is about. */
  public enum Topic {
    TECHNICAL,
    SYSTEM_DESIGN,
    BEHAVIORAL,
    CAREER_CHANGE;

    /** Returns the word for it in data, options and output, such as "system-design". */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public InterviewQuestion {
    requireNonNull(question, "question");
    requireNonNull(topic, "topic");
    covers = List.copyOf(covers);
    sources = List.copyOf(sources);
  }
}
