package transition.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;
import transition.error.UsageException;
import transition.tracking.TaskNumber;

/** The plan and the tasks in it that a command is about. */
public final class TaskArguments {

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
      description = "Numbers as in the plan, such as 2.3, or F1 for a first step.")
  List<String> others = List.of();

  /** Returns the file that is named, or the one that is meant where none is. */
  public Path path(CommandContext context) {
    return first == null || TaskNumber.matches(first) ? context.usualPlan() : Path.of(first);
  }

  /**
   * Returns the numbers that are named, each once.
   *
   * @param command for the example in the error
   * @throws UsageException if there are none, or one is no number
   */
  public List<String> numbers(String command) {
    Set<String> numbers = new LinkedHashSet<>();
    List<String> words = new ArrayList<>(others);
    if (first != null
        && (TaskNumber.matches(first) || (others.isEmpty() && !Files.exists(Path.of(first))))) {
      words.add(0, first);
    }
    for (String word : words) {
      if (!TaskNumber.matches(word)) {
        throw new UsageException(
            "\"%s\" is not a task number; write it as in the plan, such as 2.3 or F1"
                .formatted(word));
      }
      numbers.add(word.toUpperCase(Locale.ROOT));
    }
    if (numbers.isEmpty()) {
      throw new UsageException("name a task, such as transition " + command + " 2.3");
    }
    return List.copyOf(numbers);
  }
}
