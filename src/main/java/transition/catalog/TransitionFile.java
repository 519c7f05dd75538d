package transition.catalog;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import transition.catalog.yaml.Fields;
import transition.model.Guidance.Expectations;
import transition.model.Guidance.FirstSteps;
import transition.model.Guidance.Question;
import transition.model.Headline;
import transition.model.IntRange;
import transition.model.Level;
import transition.model.Market;
import transition.model.PayDip;
import transition.model.Phase;
import transition.model.Priority;
import transition.model.Skill;
import transition.model.Source;
import transition.model.Timeline;

/**
 * The content of {@code transitions/FROM-to-TO.yaml}. Parts that its guide lacks are empty.
 *
 * @param source empty, like the market, if there is no such file
 * @param playbook the id of the playbook that supplies missing parts
 */
record TransitionFile(
    Optional<Source> source,
    Optional<Market> market,
    String playbook,
    Headline headline,
    Optional<IntRange> payClaim,
    Optional<PayDip> payDip,
    List<String> overview,
    List<Transferable> transferable,
    List<Missing> missing,
    List<Phase> phases,
    Expectations expect,
    FirstSteps firstSteps,
    List<String> interview,
    List<Question> questions,
    List<Question> judgment,
    List<String> contradictions,
    boolean missingByImportance) {

  /** What the order of the missing skills means, where the guide says so. */
  private enum Order {
    IMPORTANCE;

    String word() {
      return "importance";
    }
  }

  /** A transferable skill; {@code how} is empty if the playbook explains it. */
  record Transferable(Skill skill, Optional<String> brief, Optional<String> how) {}

  /** A missing skill; {@code how} is empty if the playbook advises on it. */
  record Missing(
      Skill skill,
      Optional<Priority> priority,
      OptionalInt weeks,
      Optional<String> how,
      List<String> resources) {}

  List<Skill> missingSkills() {
    return missing.stream().map(Missing::skill).toList();
  }

  /**
   * Returns a substitute for a file that does not exist, with nothing but the missing skills.
   *
   * @param playbook the id of the playbook that supplies everything else
   */
  static TransitionFile derived(String playbook, List<Skill> missing) {
    return new TransitionFile(
        Optional.empty(),
        Optional.empty(),
        playbook,
        Headline.ofDifficulty(Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        missing.stream()
            .map(
                skill ->
                    new Missing(
                        skill, Optional.empty(), OptionalInt.empty(), Optional.empty(), List.of()))
            .toList(),
        List.of(),
        Expectations.NONE,
        FirstSteps.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false);
  }

  static TransitionFile read(String from, String to, Fields file, Vocabulary vocabulary) {
    file.value("from", id -> nameOfFile(id, from));
    file.value("to", id -> nameOfFile(id, to));
    UniqueValues<Skill> named = new UniqueValues<>("this transition names it twice", "keep one");
    List<Transferable> transferable =
        file.list("transferable").stream()
            .map(entry -> transferable(entry, vocabulary, named))
            .toList();
    List<Missing> missing =
        file.list("missing").stream().map(entry -> missing(entry, vocabulary, named)).toList();
    List<Skill> missingSkills = missing.stream().map(Missing::skill).toList();
    List<Phase> phases = new PhaseReader(missingSkills, Template.EMPTY).read(file.list("phases"));
    TransitionFile transition =
        new TransitionFile(
            file.value("source", vocabulary::source),
            file.value("market", EnumWords.of(Market.class, Market::name)),
            file.value("playbook", vocabulary::idOfPlaybook).orElse(""),
            headline(file.fields("headline")),
            file.optionalValue("payClaim", IntRange::parsePercent),
            file.optionalFields("payDip").flatMap(entry -> payDip(entry, List.of())),
            file.texts("overview"),
            transferable,
            missing,
            phases,
            file.optionalFields("expect").map(TransitionFile::expect).orElse(Expectations.NONE),
            file.optionalFields("firstSteps")
                .map(entry -> FirstStepsReader.of(phases, file.isSound()).read(entry))
                .orElse(FirstSteps.NONE),
            file.texts("interview"),
            questions(file.list("questions")),
            questions(file.list("judgment")),
            file.texts("contradictions"),
            file.optionalValue("missingOrder", EnumWords.of(Order.class, Order::word)).isPresent());
    file.done();
    return transition;
  }

  static List<Question> questions(List<Fields> entries) {
    return entries.stream()
        .map(
            entry -> {
              Question question = new Question(entry.text("question"), entry.text("answer"));
              entry.done();
              return question;
            })
        .toList();
  }

  private static String nameOfFile(String id, String expected) {
    if (!id.equals(expected)) {
      throw new IllegalArgumentException("the name of the file says \"" + expected + "\"");
    }
    return id;
  }

  private static Headline headline(Fields entry) {
    Headline headline =
        new Headline(
            entry.optionalText("difficulty"),
            entry.optionalValue("title", Timeline::parse),
            entry.optionalValue("timeline", Timeline::parse),
            entry.optionalValue("payChange", IntRange::parsePercent),
            entry.optionalText("demand"));
    entry.done();
    return headline;
  }

  /**
   * Reads the dip in pay, in a transition or a playbook; empty if a part of it is invalid.
   *
   * @param borrowedFrom the guides that a playbook has it from
   */
  static Optional<PayDip> payDip(Fields entry, List<Source> borrowedFrom) {
    Optional<Level> from = entry.value("from", EnumWords.of(Level.class, Level::word));
    Optional<Level> to = entry.value("to", EnumWords.of(Level.class, Level::word));
    Optional<IntRange> gap = entry.value("gapMonths", IntRange::parse);
    Optional<IntRange> back = entry.value("backToMidYears", IntRange::parse);
    entry.done();
    return entry.isSound()
        ? Optional.of(
            new PayDip(
                from.orElseThrow(),
                to.orElseThrow(),
                gap.orElseThrow(),
                back.orElseThrow(),
                borrowedFrom))
        : Optional.empty();
  }

  private static Transferable transferable(
      Fields entry, Vocabulary vocabulary, UniqueValues<Skill> named) {
    Transferable transferable =
        new Transferable(
            entry
                .value("skill", id -> named.take(vocabulary.skill(id)))
                .orElse(Vocabulary.NO_SKILL),
            entry.optionalText("brief"),
            entry.optionalText("how"));
    entry.done();
    return transferable;
  }

  private static Missing missing(Fields entry, Vocabulary vocabulary, UniqueValues<Skill> named) {
    Missing missing =
        new Missing(
            entry
                .value("skill", id -> named.take(vocabulary.skill(id)))
                .orElse(Vocabulary.NO_SKILL),
            entry.optionalValue("priority", EnumWords.of(Priority.class, Priority::word)),
            entry.optionalInt("weeks", StudyWeeks::parse),
            entry.optionalText("how"),
            entry.texts("resources"));
    entry.done();
    return missing;
  }

  private static Expectations expect(Fields entry) {
    Expectations expect =
        new Expectations(entry.texts("love"), entry.texts("miss"), entry.texts("hard"));
    entry.done();
    return expect;
  }
}
