package transition.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import transition.analysis.InterviewPractice;
import transition.analysis.InterviewPractice.Item;
import transition.analysis.InterviewPractice.Outcome;
import transition.model.InterviewQuestion;

/**
 * The answer of {@code interview}.
 *
 * @param from absent if it is not known
 */
public record InterviewJson(
    int schema, @Nullable Reference from, Reference to, List<QuestionJson> questions) {

  /**
   * A question with what a good answer covers.
   *
   * @param origin "judgment" if it is our own, or else "source"
   * @param sources ids, empty if it is our own
   * @param last how it went the last time, absent if it was never asked
   */
  record QuestionJson(
      String question,
      String topic,
      List<String> covers,
      String origin,
      List<String> sources,
      @Nullable String last) {
    static QuestionJson of(Item item) {
      InterviewQuestion question = item.question();
      return new QuestionJson(
          question.question(),
          question.topic().word(),
          question.covers(),
          question.sources().isEmpty() ? "judgment" : "source",
          Reference.toSources(question.sources()),
          item.last().map(Outcome::word).orElse(null));
    }
  }

  public static InterviewJson of(InterviewPractice practice) {
    return new InterviewJson(
        Json.SCHEMA,
        practice.from().map(Reference::to).orElse(null),
        Reference.to(practice.to()),
        practice.items().stream().map(QuestionJson::of).toList());
  }
}
