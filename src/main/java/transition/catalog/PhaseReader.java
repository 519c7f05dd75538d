package transition.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import transition.model.IntRange;
import transition.model.Phase;
import transition.model.Skill;
import transition.model.Span;
import transition.model.Task;

/**
 * Reads the phases of a roadmap, in a transition or in a playbook.
 *
 * @param missing the skills that the transition lacks: those that a task can teach
 * @param template fills in the texts of tasks that are repeated for each missing skill
 */
record PhaseReader(List<Skill> missing, Template template) {

  List<Phase> read(List<Fields> entries) {
    List<Phase> phases = new ArrayList<>();
    for (Fields entry : entries) {
      Span span = span(entry);
      if (!phases.isEmpty() && phases.get(0).span().getClass() != span.getClass()) {
        throw entry.wrong("either all phases have weeks or all have a window; make them alike");
      }
      List<Task> tasks = entry.list("tasks").stream().flatMap(this::tasks).toList();
      phases.add(
          entry.checked(
              () ->
                  new Phase(
                      entry.text("title"),
                      span,
                      entry.optionalText("note"),
                      tasks,
                      entry.texts("resources"))));
      entry.done();
    }
    return phases;
  }

  private static Span span(Fields entry) {
    Optional<Span> weeks =
        entry.optionalValue("weeks", text -> new Span.Weeks(IntRange.parseSingle(text)));
    Optional<Span> window = entry.optionalValue("window", Span.Window::parse);
    if (weeks.isPresent() == window.isPresent()) {
      throw entry.wrong("needs either weeks or a window, and not both");
    }
    return weeks.or(() -> window).orElseThrow();
  }

  /** The task of an entry, or one for each missing skill. */
  private Stream<Task> tasks(Fields entry) {
    if (entry.optionalValue("forEach", PhaseReader::missingOnly).isEmpty()) {
      Task task =
          new Task(
              entry.text("text"),
              entry.optionalValue("teaches", this::missingSkill),
              entry.optionalValue("share", PhaseReader::percent).orElse(OptionalInt.empty()));
      entry.done();
      return Stream.of(task);
    }
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
    return missing.stream()
        .filter(skill -> skill.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a task teaches one of the missing skills"
                        + Suggestions.didYouMean(id, missing.stream().map(Skill::id).toList())));
  }

  private static OptionalInt percent(String text) {
    IntRange share = IntRange.parsePercent(text);
    if (text.contains("-") || share.low() < 1 || share.low() > 100) {
      throw new IllegalArgumentException("a share is one percentage such as 40%");
    }
    return OptionalInt.of(share.low());
  }
}
