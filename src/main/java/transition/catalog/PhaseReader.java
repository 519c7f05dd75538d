package transition.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import transition.catalog.yaml.Fields;
import transition.catalog.yaml.WrongValueException;
import transition.model.CourseLength;
import transition.model.IntRange;
import transition.model.Phase;
import transition.model.Skill;
import transition.model.Span;
import transition.model.Task;
import transition.model.TimeKind;
import transition.naming.Suggestions;

/**
 * Reads the phases of a roadmap in a transition or a playbook.
 *
 * @param missing the missing skills of the transition, which tasks can teach
 * @param template fills in the texts of tasks that are repeated for each missing skill
 */
record PhaseReader(List<Skill> missing, Template template) {

  /** Limits the names compared for a suggestion, in case a pack has excessively many. */
  private static final int MOST_COMPARED = 100;

  private static final int MOST_HOURS = 1_000;

  /** Replaces an invalid phase after it was reported. */
  private static final Phase WRONG =
      new Phase(
          "",
          TimeKind.STUDY,
          new Span.Weeks(1),
          Optional.empty(),
          List.of(new Task("", Optional.empty(), OptionalInt.empty())),
          List.of());

  /** Reads one phase for each entry, valid or not. */
  List<Phase> read(List<Fields> entries) {
    List<Phase> phases = new ArrayList<>();
    Optional<Span> first = Optional.empty();
    for (Fields entry : entries) {
      Optional<Span> span = span(entry);
      entry.require(
          first.isEmpty() || span.isEmpty() || first.get().getClass() == span.get().getClass(),
          "either all phases have weeks or all have a window",
          "make them alike");
      first = first.or(() -> span);
      phases.add(phase(entry, span.orElse(WRONG.span())));
      entry.done();
    }
    return phases;
  }

  private Phase phase(Fields entry, Span span) {
    String title = entry.text("title");
    TimeKind kind =
        entry
            .optionalValue("kind", EnumWords.of(TimeKind.class, TimeKind::word))
            .orElse(TimeKind.STUDY);
    Optional<String> note = entry.optionalText("note");
    List<Task> tasks = tasks(entry.list("tasks"));
    List<String> resources = entry.texts("resources");
    return entry
        .checked(() -> new Phase(title, kind, span, note, tasks, resources), "change its tasks")
        .orElse(WRONG);
  }

  private static Optional<Span> span(Fields entry) {
    entry.require(
        entry.has("weeks") != entry.has("window"),
        "needs either weeks or a window, and not both",
        "keep one");
    Optional<Span> weeks =
        entry.optionalValue("weeks", text -> new Span.Weeks(IntRange.parseSingle(text)));
    return weeks.or(() -> entry.optionalValue("window", Span.Window::parse));
  }

  /** Reads tasks; where none is left of a repeated one, the others share the phase equally. */
  private List<Task> tasks(List<Fields> entries) {
    Stream<Task> tasks = entries.stream().flatMap(this::tasks);
    boolean someRepeated = entries.stream().anyMatch(entry -> entry.has("forEach"));
    return (someRepeated && missing.isEmpty() ? tasks.map(Task::withoutShare) : tasks).toList();
  }

  /** Reads the task of an entry, or one for each missing skill. */
  private Stream<Task> tasks(Fields entry) {
    if (!entry.has("forEach")) {
      Task task =
          new Task(
              entry.text("text"),
              entry.optionalValue("teaches", this::missingSkill),
              entry.optionalInt("share", PhaseReader::percent),
              entry.optionalValue("throughout", PhaseReader::trueOrFalse).orElse(false),
              entry.optionalFields("course").flatMap(PhaseReader::course));
      entry.done();
      return Stream.of(task);
    }
    entry.optionalValue("forEach", PhaseReader::missingOnly);
    entry.has("text");
    entry.done();
    return missing.stream()
        .map(
            skill ->
                new Task(
                    entry.filledBy(template.with("skill.title", skill.title())).text("text"),
                    Optional.of(skill),
                    OptionalInt.empty()));
  }

  private static String missingOnly(String text) {
    if (!text.equals("missing")) {
      throw new IllegalArgumentException("a task can only be repeated for each \"missing\" skill");
    }
    return text;
  }

  private Skill missingSkill(String id) {
    if (missing.contains(Vocabulary.NO_SKILL)) {
      return Vocabulary.NO_SKILL; // it may be the skill that could not be read
    }
    return missing.stream()
        .filter(skill -> skill.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new WrongValueException(
                    "a task teaches one of the missing skills",
                    Suggestions.didYouMeanOr(
                        id,
                        missing.stream().map(Skill::id).limit(MOST_COMPARED).toList(),
                        "name one or none")));
  }

  private static boolean trueOrFalse(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException("must be true or false");
    }
    return text.equals("true");
  }

  /** Reads how long a course takes; empty if a part of it is invalid. */
  private static Optional<CourseLength> course(Fields entry) {
    String title = entry.text("title");
    Optional<Integer> hours = entry.value("hours", PhaseReader::hoursOfCourse);
    String says = entry.text("says");
    String source = entry.text("source");
    entry.done();
    return hours.map(number -> new CourseLength(title, number, says, source));
  }

  private static int hoursOfCourse(String text) {
    return IntRange.parseSingle(text, MOST_HOURS, "a course takes 1 to " + MOST_HOURS + " h");
  }

  static int percent(String text) {
    return IntRange.parseSinglePercent(text, 100, "a share is one percentage such as 40%");
  }
}
