package transition.runningplan;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import transition.commandline.OptionNames;
import transition.commandline.ShellQuoting;
import transition.console.Environment;
import transition.error.FileException;
import transition.error.UsageException;
import transition.files.InputFile;
import transition.files.WholeFile;
import transition.model.Transition;
import transition.naming.Suggestions;
import transition.planfile.PlanFile;
import transition.request.ProgramDefaults;
import transition.tracking.Plan;
import transition.tracking.PlanStep;

/**
 * A plan that is read from its file.
 *
 * @param path where it is
 * @param frontMatter what it was made from
 */
public record OpenPlan(Path path, PlanFile file, PlanFrontMatter frontMatter, Plan plan) {

  public OpenPlan {
    requireNonNull(path, "path");
  }

  /**
   * Reads a plan.
   *
   * @throws FileException if the file cannot be read
   * @throws transition.planfile.DamagedPlanException if it is no plan
   */
  public static OpenPlan read(Path path, Environment environment) {
    check(path, environment);
    try {
      return of(path, WholeFile.read(path), environment);
    } catch (IOException e) {
      throw new FileException("cannot read " + path + ": " + FileException.reason(e), e);
    }
  }

  /**
   * Refuses what can be no plan.
   *
   * @throws FileException if there is no file at a path
   */
  public static void check(Path path, Environment environment) {
    if (Files.isDirectory(path)) {
      throw new FileException("\"" + path + "\" is a folder; name the plan in it");
    }
    try {
      InputFile.check(path);
    } catch (NoSuchFileException e) {
      throw new FileException(
          "there is no plan %s; name another one, or write one with transition plan %s %s"
              .formatted(path, OptionNames.OUTPUT, ShellQuoting.of(path, environment.unicode())),
          e);
    } catch (IOException e) {
      throw new FileException("cannot read " + path + ": " + FileException.reason(e), e);
    }
  }

  /** Returns the plan that a file's content is. */
  public static OpenPlan of(Path path, byte[] content, Environment environment) {
    return of(path, PlanFile.of(path.toString(), content), environment);
  }

  /** Returns the plan that stands in a file. */
  public static OpenPlan of(Path path, PlanFile file, Environment environment) {
    PlanFrontMatter frontMatter =
        PlanFrontMatter.of(file, new ProgramDefaults(environment.clock()));
    file.requireTasks();
    return new OpenPlan(path, file, frontMatter, frontMatter.plan());
  }

  /**
   * Refuses a number that the plan does not have.
   *
   * @throws UsageException if no task or first step has it
   * @throws transition.planfile.DamagedPlanException if its line cannot be read
   */
  public void requireTask(String number) {
    file.requireRead(number);
    Set<String> known = file.numbers();
    if (!known.contains(number)) {
      throw new UsageException(
          "there is no task %s in %s%s (%s)"
              .formatted(number, path, Suggestions.didYouMean(number, known), range(known)));
    }
  }

  /** Returns a clause such as "it has 1.1 to 5.4 and F1 to F9". */
  private static String range(Set<String> numbers) {
    List<String> sorted =
        numbers.stream().sorted(Comparator.comparing(OpenPlan::position)).toList();
    String ends =
        Stream.of(
                sorted.stream().filter(number -> !PlanStep.isNumber(number)).toList(),
                sorted.stream().filter(PlanStep::isNumber).toList())
            .filter(some -> !some.isEmpty())
            .map(some -> some.get(0) + " to " + some.get(some.size() - 1))
            .collect(Collectors.joining(" and "));
    return ends.isEmpty() ? "it has none with numbers" : "it has " + ends;
  }

  private static int position(String number) {
    String[] parts = number.replace("F", "0.").split("\\.", 2);
    return 1_000 * Integer.parseInt(parts[0]) + Integer.parseInt(parts[1]);
  }

  /** Returns the plan's title, or else the name of its file. */
  public String title() {
    return file.title().orElseGet(() -> String.valueOf(path.getFileName()));
  }

  /** Returns the id of the transition that it is for. */
  public String transitionId() {
    return file.values("transition").stream()
        .findFirst()
        .orElseGet(
            () ->
                Transition.id(
                    String.join("", file.values("from")), String.join("", file.values("to"))));
  }

  /** Returns whether the plan was never rescheduled. */
  boolean isAsMade() {
    return file.values(PlanFrontMatter.REPLANNED).isEmpty();
  }
}
