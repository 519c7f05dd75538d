package transition.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import transition.catalog.yaml.Fields;
import transition.model.Guidance.Question;
import transition.model.PayDip;
import transition.model.Phase;
import transition.model.Skill;
import transition.model.Source;
import transition.model.Sourced;
import transition.model.Span;

/**
 * Content that several guides share, or that one guide offers for any move, filled in for a
 * transition. Texts that need a figure which nobody gives are left out.
 *
 * @param transferable how skills carry over
 * @param learning advice on each missing skill
 * @param closing the phases after the skills, in weeks, for moves whose guide has no roadmap
 * @param payDip the fall in pay that guides expect of any move in their market
 */
record Playbook(
    Shared<String> overview,
    Shared<Carrying> transferable,
    Shared<LearningAdvice> learning,
    Shared<Phase> phases,
    Shared<Phase> closing,
    Optional<PayDip> payDip,
    Shared<String> interview,
    Shared<String> cv,
    Shared<String> training,
    Shared<String> habits,
    Shared<String> mistakes,
    Shared<Question> questions) {

  /** The id of the playbook for moves that no guide covers. */
  static final String FOR_ANY_MOVE = "career-change";

  /** How a skill carries over, in half a line and at length. */
  record Carrying(Skill skill, String brief, String how) {}

  /** Advice on learning a skill. */
  record LearningAdvice(Skill skill, String how, List<String> resources) {}

  /**
   * A part with the guides that it was taken from.
   *
   * @param sources never empty
   */
  record Shared<T>(List<Source> sources, List<T> items) {

    /**
     * Returns this part for a transition. If the transition's guide is among the sources, its own
     * items follow the shared ones. Otherwise, there are only its own items or, if it has none, the
     * shared ones, marked as borrowed.
     */
    Sourced<T> joinedTo(List<T> own, Optional<Source> guide) {
      if (guide.filter(sources::contains).isPresent()) {
        return Sourced.own(Stream.concat(items.stream(), own.stream()).toList());
      }
      return own.isEmpty() ? new Sourced<>(items, sources) : Sourced.own(own);
    }
  }

  /**
   * Reads {@code playbooks/ID.yaml}.
   *
   * @param file the values, filled in for the transition
   * @param template the placeholders of the transition
   * @param missing the missing skills of the transition
   */
  static Playbook read(Fields file, Vocabulary vocabulary, Template template, List<Skill> missing) {
    Phases phases = phases(file.fields("phases"), vocabulary, new PhaseReader(missing, template));
    Playbook playbook =
        new Playbook(
            points(file.fields("overview"), vocabulary),
            shared(file.fields("transferable"), vocabulary, part -> carrying(part, vocabulary)),
            shared(file.fields("missing"), vocabulary, part -> learning(part, template, missing)),
            phases.all(),
            phases.closing(),
            file.optionalFields("payDip").flatMap(part -> payDip(part, vocabulary)),
            points(file.fields("interview"), vocabulary),
            points(file.fields("cv"), vocabulary),
            points(file.fields("training"), vocabulary),
            points(file.fields("habits"), vocabulary),
            points(file.fields("mistakes"), vocabulary),
            shared(
                file.fields("questions"),
                vocabulary,
                part -> answered(TransitionFile.questions(part.list("items")))));
    file.done();
    return playbook;
  }

  /** Reads only the skills that carry over from any job. */
  static List<Skill> skillsOfAnyJob(Fields file, Vocabulary vocabulary) {
    Fields how = file.fields("transferable").fields("how");
    return how.keys().stream().flatMap(id -> how.key(id, vocabulary::skill).stream()).toList();
  }

  private static Optional<PayDip> payDip(Fields part, Vocabulary vocabulary) {
    List<Source> sources = part.values("sources", vocabulary::source);
    part.require(!sources.isEmpty(), "a shared part names at least one of its sources", "add them");
    return TransitionFile.payDip(part, sources);
  }

  /** Returns each question with its first answer whose figures are all given. */
  private static List<Question> answered(List<Question> questions) {
    Map<String, Question> answered = new LinkedHashMap<>();
    questions.stream()
        .filter(question -> Template.isComplete(question.answer()))
        .forEach(question -> answered.putIfAbsent(question.question(), question));
    return List.copyOf(answered.values());
  }

  private record Phases(Shared<Phase> all, Shared<Phase> closing) {}

  private static Phases phases(Fields part, Vocabulary vocabulary, PhaseReader reader) {
    List<Fields> entries = part.list("items");
    List<OptionalInt> closingWeeks =
        entries.stream()
            .map(entry -> entry.optionalInt("closingWeeks", StudyWeeks::parse))
            .toList();
    Optional<String> why = part.optionalText("closingWhy");
    List<Phase> all = reader.read(entries);
    List<Phase> closing = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (closingWeeks.get(i).isPresent()) {
        Span span = new Span.Weeks(closingWeeks.get(i).getAsInt());
        closing.add(all.get(i).placed(span, closing.isEmpty() ? why : Optional.empty()));
      }
    }
    Shared<Phase> shared = shared(part, vocabulary, fields -> all);
    return new Phases(shared, new Shared<>(shared.sources, closing));
  }

  private static Shared<String> points(Fields part, Vocabulary vocabulary) {
    return shared(
        part,
        vocabulary,
        fields -> fields.texts("points").stream().filter(Template::isComplete).toList());
  }

  private static <T> Shared<T> shared(
      Fields part, Vocabulary vocabulary, Function<Fields, List<T>> items) {
    Shared<T> shared = new Shared<>(part.values("sources", vocabulary::source), items.apply(part));
    part.done();
    part.require(
        !shared.sources.isEmpty(), "a shared part names at least one of its sources", "add them");
    return shared;
  }

  private static List<Carrying> carrying(Fields part, Vocabulary vocabulary) {
    Fields briefs = part.fields("brief");
    Fields hows = part.fields("how");
    List<Carrying> all = new ArrayList<>();
    for (String id : hows.keys()) {
      String how = hows.text(id);
      hows.key(id, vocabulary::skill)
          .ifPresent(skill -> all.add(new Carrying(skill, briefs.text(id), how)));
    }
    if (hows.isSound()) {
      briefs.done();
    }
    return all;
  }

  private static List<LearningAdvice> learning(
      Fields part, Template template, List<Skill> missing) {
    part.has("how");
    part.has("resources");
    return missing.stream()
        .map(
            skill -> {
              Fields filled = part.filledBy(template.with("skill.title", skill.title()));
              return new LearningAdvice(skill, filled.text("how"), filled.texts("resources"));
            })
        .toList();
  }
}
