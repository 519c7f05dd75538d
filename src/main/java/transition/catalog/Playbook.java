package transition.catalog;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import transition.model.Guidance.Question;
import transition.model.Part;
import transition.model.Phase;
import transition.model.Skill;
import transition.model.Source;

/**
 * What several guides share, or what one of them says for any move, filled in for one transition.
 *
 * @param briefTransferable how a skill carries over in half a line, by skill id
 * @param howTransferable the same at length
 * @param learning the advice on each missing skill, by skill id
 */
record Playbook(
    Shared<String> overview,
    Map<String, String> briefTransferable,
    Map<String, String> howTransferable,
    List<Source> learningSources,
    Map<String, Learning> learning,
    Shared<Phase> phases,
    Shared<String> interview,
    Shared<String> cv,
    Shared<String> training,
    Shared<String> habits,
    Shared<String> mistakes,
    Shared<Question> questions) {

  static final String FOLDER = "playbooks";

  /** Advice on learning a skill. */
  record Learning(String how, List<String> resources) {}

  /**
   * A part with the guides that it was taken from.
   *
   * @param sources never empty
   */
  record Shared<T>(List<Source> sources, List<T> items) {

    /**
     * This part for a transition: what its own guide says, followed by the shared text if that is
     * from the same guide; the shared text alone, marked as borrowed, if the guide says nothing.
     */
    Part<T> joinedTo(List<T> own, Source guide) {
      if (sources.contains(guide)) {
        return Part.own(Stream.concat(items.stream(), own.stream()).toList());
      }
      return own.isEmpty() ? new Part<>(items, sources) : Part.own(own);
    }
  }

  /** The advice on learning one of the skills that the playbook was filled in for. */
  Learning learning(Skill skill) {
    return requireNonNull(learning.get(skill.id()), skill.id());
  }

  static String path(String id) {
    return FOLDER + "/" + id + ".yaml";
  }

  /**
   * Reads {@code playbooks/ID.yaml}.
   *
   * @param template the placeholders of the transition
   * @param missing the skills that the transition lacks
   */
  static Playbook read(
      YamlNode root, Vocabulary vocabulary, Template template, List<Skill> missing) {
    Fields file = Fields.of(root, template);
    file.text("title");
    Fields transferable = file.fields("transferable");
    transferable.values("sources", vocabulary::source);
    Fields learning = file.fields("missing");
    PhaseReader phases = new PhaseReader(missing, template);
    Playbook playbook =
        new Playbook(
            points(file.fields("overview"), vocabulary),
            byId(transferable.fields("brief"), vocabulary),
            byId(transferable.fields("how"), vocabulary),
            learning.values("sources", vocabulary::source),
            learning(learning, template, missing),
            shared(file.fields("phases"), vocabulary, part -> phases.read(part.list("items"))),
            points(file.fields("interview"), vocabulary),
            points(file.fields("cv"), vocabulary),
            points(file.fields("training"), vocabulary),
            points(file.fields("habits"), vocabulary),
            points(file.fields("mistakes"), vocabulary),
            shared(
                file.fields("questions"),
                vocabulary,
                part -> TransitionFile.questions(part.list("items"))));
    transferable.done();
    file.done();
    return playbook;
  }

  private static Shared<String> points(Fields part, Vocabulary vocabulary) {
    return shared(part, vocabulary, fields -> fields.texts("points"));
  }

  private static <T> Shared<T> shared(
      Fields part, Vocabulary vocabulary, Function<Fields, List<T>> items) {
    Shared<T> shared = new Shared<>(part.values("sources", vocabulary::source), items.apply(part));
    part.done();
    if (shared.sources.isEmpty()) {
      throw part.wrong("a shared part names at least one of its sources");
    }
    return shared;
  }

  private static Map<String, String> byId(Fields texts, Vocabulary vocabulary) {
    return texts.keys().stream()
        .collect(Collectors.toMap(id -> texts.key(id, vocabulary::skill).id(), texts::text));
  }

  private static Map<String, Learning> learning(
      Fields part, Template template, List<Skill> missing) {
    part.has("how");
    part.has("resources");
    part.done();
    return missing.stream()
        .collect(
            Collectors.toMap(
                Skill::id,
                skill -> {
                  Fields filled = part.filledBy(template.with("skill.title", skill.title()));
                  return new Learning(filled.text("how"), filled.texts("resources"));
                }));
  }
}
