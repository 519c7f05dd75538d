package transition.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import transition.catalog.yaml.Fields;
import transition.catalog.yaml.WrongValueException;
import transition.model.Effort;
import transition.model.Guidance.FirstStep;
import transition.model.Guidance.FirstSteps;
import transition.model.IntRange;
import transition.model.Phase;
import transition.naming.Suggestions;

/**
 * Reads the first steps of a transition.
 *
 * @param tasks the numbers of its tasks
 * @param complete whether these are all of them, since none is wrong
 */
record FirstStepsReader(List<String> tasks, boolean complete) {

  private static final int MOST_HOURS = 40;
  private static final int WHOLE = 100;

  static FirstStepsReader of(List<Phase> phases, boolean complete) {
    List<String> numbers = new ArrayList<>();
    for (int phase = 0; phase < phases.size(); phase++) {
      for (int task = 0; task < phases.get(phase).tasks().size(); task++) {
        numbers.add((phase + 1) + "." + (task + 1));
      }
    }
    return new FirstStepsReader(numbers, complete);
  }

  FirstSteps read(Fields entry) {
    FirstSteps steps =
        new FirstSteps(steps(entry, "week"), steps(entry, "month"), steps(entry, "quarter"));
    entry.done();
    return steps;
  }

  private List<FirstStep> steps(Fields entry, String key) {
    return entry.textsOrMappings(key, FirstStep::new, this::step);
  }

  private FirstStep step(Fields entry) {
    String text = entry.text("text");
    Optional<String> does = entry.optionalValue("does", this::task);
    OptionalInt part = entry.optionalInt("part", PhaseReader::percent);
    OptionalInt hours = entry.optionalInt("hours", FirstStepsReader::hours);
    entry.require(
        part.isEmpty() || entry.has("does"), "a part is one of a task", "say which task it does");
    entry.require(
        !(entry.has("does") && entry.has("hours")),
        "a step that does a task has the hours of the task",
        "keep one of does and hours");
    entry.done();
    return new FirstStep(
        text,
        does,
        part.orElse(WHOLE),
        hours.isPresent() ? Effort.ofHours(hours.getAsInt()) : Effort.ZERO);
  }

  private String task(String number) {
    if (complete && !tasks.contains(number)) {
      throw new WrongValueException(
          "there is no such task in this transition",
          Suggestions.didYouMeanOr(
              number, tasks, "write the number of its phase, a point and its place there"));
    }
    return number;
  }

  private static int hours(String text) {
    return IntRange.parseSingle(text, MOST_HOURS, "a first step takes 1 to " + MOST_HOURS + " h");
  }
}
