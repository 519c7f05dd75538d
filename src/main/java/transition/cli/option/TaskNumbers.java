package transition.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;
import transition.console.Environment;
import transition.error.UsageException;
import transition.naming.Suggestions;
import transition.runningplan.OpenPlan;
import transition.runningplan.PlanFrontMatter;
import transition.tracking.PlanStep;

/** The plan and the tasks in it that a command is about. */
public final class TaskNumbers {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "PLAN.md",
      description = PlanArgument.DESCRIPTION)
  @Nullable String first;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "TASK",
      description = "Numbers as they stand in the plan, such as 2.3, or F1 for a first step.")
  List<String> others = List.of();

  /** The file that is named, or that is meant where none is. */
  public Path path(Environment environment) {
    return first == null || PlanFrontMatter.isNumber(first)
        ? PlanArgument.usual(environment)
        : Path.of(first);
  }

  /**
   * The numbers that are named, each once.
   *
   * @param command for the example in the error
   * @throws UsageException if there are none, or one is no number
   */
  public List<String> numbers(String command) {
    Set<String> numbers = new LinkedHashSet<>();
    List<String> words = new ArrayList<>(others);
    if (first != null
        && (PlanFrontMatter.isNumber(first)
            || (others.isEmpty() && !Files.exists(Path.of(first))))) {
      words.add(0, first);
    }
    for (String word : words) {
      if (!PlanFrontMatter.isNumber(word)) {
        throw new UsageException(
            "\"%s\" is no number of a task; write it as it stands in the plan, such as 2.3 or F1"
                .formatted(word));
      }
      numbers.add(word.toUpperCase(Locale.ROOT));
    }
    if (numbers.isEmpty()) {
      throw new UsageException("name a task, such as transition " + command + " 2.3");
    }
    return List.copyOf(numbers);
  }

  /**
   * Refuses a number that a plan does not have.
   *
   * @throws UsageException if it does not
   * @throws transition.planfile.DamagedPlanException if its line cannot be read
   */
  public static void require(String number, OpenPlan plan) {
    plan.file().requireRead(number);
    Set<String> known = plan.file().numbers();
    if (!known.contains(number)) {
      throw new UsageException(
          "there is no task %s in %s%s (%s)"
              .formatted(number, plan.path(), Suggestions.didYouMean(number, known), range(known)));
    }
  }

  /** Such as "it has 1.1 to 5.4 and F1 to F9". */
  private static String range(Set<String> numbers) {
    List<String> sorted =
        numbers.stream().sorted(Comparator.comparing(TaskNumbers::place)).toList();
    String ends =
        Stream.of(
                sorted.stream().filter(number -> !PlanStep.isNumber(number)).toList(),
                sorted.stream().filter(PlanStep::isNumber).toList())
            .filter(some -> !some.isEmpty())
            .map(some -> some.get(0) + " to " + some.get(some.size() - 1))
            .collect(Collectors.joining(" and "));
    return ends.isEmpty() ? "it has none with numbers" : "it has " + ends;
  }

  private static int place(String number) {
    String[] parts = number.replace("F", "0.").split("\\.", 2);
    return 1_000 * Integer.parseInt(parts[0]) + Integer.parseInt(parts[1]);
  }
}
