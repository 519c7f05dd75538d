package transition.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import transition.catalog.yaml.Fields;
import transition.model.Guidance.FirstSteps;
import transition.model.Guidance.Question;
import transition.model.IntRange;
import transition.model.PayDip;
import transition.model.Phase;
import transition.model.Skill;
import transition.model.Source;
import transition.model.Sourced;
import transition.model.Span;
import transition.model.TimeKind;

/**
 * Content that several guides share, or that one guide offers for any move, filled in for a
 * transition. Texts that need a figure which nobody gives are left out.
 *
 * @param transferable how skills carry over
 * @param learning advice on each missing skill
 * @param opening the phases before the skills, in hours, for moves that no guide covers
 * @param closing the phases of study after the skills, in weeks, for moves that no guide covers
 * @param search the phases of the job search, for moves whose guide has none
 * @param payDip the fall in pay that guides expect of any move in their market
 * @param firstSteps what to do first, our own judgment
 * @param judgment answers of our own to what no guide answers
 */
record Playbook(
    Shared<String> overview,
    Shared<Carrying> transferable,
    Shared<LearningAdvice> learning,
    Shared<Phase> phases,
    Shared<Phase> opening,
    Shared<Phase> closing,
    Shared<Phase> search,
    Optional<PayDip> payDip,
    Shared<String> interview,
    Shared<String> cv,
    Shared<String> training,
    Shared<String> habits,
    Shared<String> mistakes,
    Shared<Question> questions,
    FirstSteps firstSteps,
    List<Question> judgment) {

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
   * @param sourcesOnly items that are only known to be true of the moves of these guides
   * @param items items that are true of any move
   */
  record Shared<T>(List<Source> sources, List<T> sourcesOnly, List<T> items) {

    /**
     * Returns this part for a transition. If the transition's guide is among the sources, its own
     * items follow the shared ones. Otherwise, there are only its own items or, if it has none, the
     * shared ones that are true of any move, marked as borrowed.
     */
    Sourced<T> joinedTo(List<T> own, Optional<Source> guide) {
      if (guide.filter(sources::contains).isPresent()) {
        return Sourced.own(Stream.of(sourcesOnly, items, own).flatMap(List::stream).toList());
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
            overview(file.fields("overview"), vocabulary),
            shared(file.fields("transferable"), vocabulary, part -> carrying(part, vocabulary)),
            shared(file.fields("missing"), vocabulary, part -> learning(part, template, missing)),
            phases.all(),
            phases.opening(),
            phases.closing(),
            phases.search(),
            file.optionalFields("payDip").flatMap(part -> payDip(part, vocabulary)),
            points(file.fields("interview"), vocabulary),
            points(file.fields("cv"), vocabulary),
            points(file.fields("training"), vocabulary),
            points(file.fields("habits"), vocabulary),
            points(file.fields("mistakes"), vocabulary),
            shared(
                file.fields("questions"),
                vocabulary,
                part -> answered(TransitionFile.questions(part.list("items")))),
            file.optionalFields("firstSteps")
                .map(steps -> FirstStepsReader.of(List.of(), file.isSound()).read(steps))
                .orElse(FirstSteps.NONE),
            answered(TransitionFile.questions(file.list("judgment"))));
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
    requireSources(part, sources);
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

  private record Phases(
      Shared<Phase> all, Shared<Phase> opening, Shared<Phase> closing, Shared<Phase> search) {}

  private static List<Optional<Span>> spans(
      List<Fields> entries, String key, Function<String, Span> parser) {
    return entries.stream().map(entry -> entry.optionalValue(key, parser)).toList();
  }

  private static Phases phases(Fields part, Vocabulary vocabulary, PhaseReader reader) {
    List<Fields> entries = part.list("items");
    List<Optional<Span>> opening =
        spans(entries, "openingHours", text -> new Span.Hours(IntRange.parseSingle(text)));
    List<Optional<Span>> closing =
        spans(entries, "closingWeeks", text -> new Span.Weeks(StudyWeeks.parse(text)));
    Optional<String> openingWhy = part.optionalText("openingWhy");
    Optional<String> closingWhy = part.optionalText("closingWhy");
    List<Phase> all = reader.read(entries);
    Shared<Phase> shared = shared(part, vocabulary, fields -> all);
    return new Phases(
        shared,
        new Shared<>(shared.sources, List.of(), placed(all, opening, openingWhy)),
        new Shared<>(shared.sources, List.of(), placed(all, closing, closingWhy)),
        new Shared<>(shared.sources, List.of(), search(all)));
  }

  /**
   * Returns the phases that have a place in a move without a guide.
   *
   * @param why explains the lengths, at the first one
   */
  private static List<Phase> placed(
      List<Phase> all, List<Optional<Span>> spans, Optional<String> why) {
    List<Phase> placed = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (spans.get(i).isPresent()) {
        Span span = spans.get(i).get();
        placed.add(all.get(i).placed(span, placed.isEmpty() ? why : Optional.empty()));
      }
    }
    return placed;
  }

  /** Returns the phases of the job search, wherever they are placed. */
  private static List<Phase> search(List<Phase> all) {
    return all.stream()
        .filter(phase -> phase.kind() == TimeKind.SEARCH)
        .map(phase -> phase.placed(phase.span(), Optional.empty()))
        .toList();
  }

  private static Shared<String> overview(Fields part, Vocabulary vocabulary) {
    List<String> sourcesOnly =
        part.texts("sourcesOnly").stream().filter(Template::isComplete).toList();
    Shared<String> any = points(part, vocabulary);
    return new Shared<>(any.sources, sourcesOnly, any.items);
  }

  private static Shared<String> points(Fields part, Vocabulary vocabulary) {
    return shared(
        part,
        vocabulary,
        fields -> fields.texts("points").stream().filter(Template::isComplete).toList());
  }

  private static <T> Shared<T> shared(
      Fields part, Vocabulary vocabulary, Function<Fields, List<T>> items) {
    Shared<T> shared =
        new Shared<>(part.values("sources", vocabulary::source), List.of(), items.apply(part));
    part.done();
    requireSources(part, shared.sources);
    return shared;
  }

  private static void requireSources(Fields part, List<Source> sources) {
    part.require(!sources.isEmpty(), "a shared part names at least one of its sources", "add them");
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
