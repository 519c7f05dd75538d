package transition.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import transition.catalog.yaml.Fields;
import transition.model.InterviewQuestion;
import transition.model.InterviewQuestion.Topic;
import transition.model.Role;
import transition.model.Source;

/** Reads {@code interviews/ROLE.yaml}, and the file with the questions that any role has. */
final class InterviewFile {

  /** The id of the file with questions for a change to any role. */
  static final String FOR_ANY_ROLE = "career-change";

  /** Stands before "job" where the current role is not known. */
  private static final String UNKNOWN_ROLE = "present";

  private InterviewFile() {}

  static List<InterviewQuestion> read(Fields file, Vocabulary vocabulary) {
    List<Source> sources = file.values("sources", vocabulary::source);
    UniqueValues<String> texts = new UniqueValues<>("this file asks it twice", "keep one");
    List<InterviewQuestion> questions =
        file.list("questions").stream().map(entry -> question(entry, sources, texts)).toList();
    file.require(!questions.isEmpty(), "it has no questions", "add one, or take the file out");
    file.done();
    return questions;
  }

  private static InterviewQuestion question(
      Fields entry, List<Source> sources, UniqueValues<String> texts) {
    InterviewQuestion question =
        new InterviewQuestion(
            entry.value("question", texts::take).orElse(""),
            entry.value("topic", EnumWords.of(Topic.class, Topic::word)).orElse(Topic.TECHNICAL),
            entry.texts("covers"),
            sources);
    entry.require(
        !question.covers().isEmpty(), "a question says what a good answer covers", "add covers");
    entry.done();
    return question;
  }

  /** Returns the placeholders of the texts. */
  static Template template(Optional<Role> from, Role to) {
    return new Template(
        Map.of(
            "from.title", from.map(Role::title).orElse(UNKNOWN_ROLE),
            "to.title", to.title(),
            "to.plural", to.plural()));
  }
}
