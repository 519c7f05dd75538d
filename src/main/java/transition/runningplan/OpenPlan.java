package transition.runningplan;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import transition.commandline.ShellQuoting;
import transition.console.Environment;
import transition.error.FileException;
import transition.files.InputFile;
import transition.files.WholeFile;
import transition.model.Transition;
import transition.planfile.PlanFile;
import transition.tracking.Plan;

/**
 * A plan that is read from its file.
 *
 * @param path where it is
 * @param inputs what it was made from
 */
public record OpenPlan(Path path, PlanFile file, PlanFrontMatter inputs, Plan plan) {

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
          "there is no plan %s; name another one, or write one with transition plan --output %s"
              .formatted(path, ShellQuoting.of(path, environment.unicode())),
          e);
    } catch (IOException e) {
      throw new FileException("cannot read " + path + ": " + FileException.reason(e), e);
    }
  }

  /** The plan that a file's content is. */
  public static OpenPlan of(Path path, byte[] content, Environment environment) {
    return of(path, PlanFile.of(path.toString(), content), environment);
  }

  /** The plan that stands in a file. */
  public static OpenPlan of(Path path, PlanFile file, Environment environment) {
    PlanFrontMatter inputs = PlanFrontMatter.of(file, environment);
    file.requireTasks();
    return new OpenPlan(path, file, inputs, inputs.plan());
  }

  /** Its own title, or else the name of its file. */
  public String title() {
    return file.title().orElseGet(() -> String.valueOf(path.getFileName()));
  }

  /** The id of the transition that it is for. */
  public String transitionId() {
    return file.values("transition").stream()
        .findFirst()
        .orElseGet(
            () ->
                Transition.id(
                    String.join("", file.values("from")), String.join("", file.values("to"))));
  }

  /** Whether it was never laid out anew since it was made. */
  boolean isAsMade() {
    return file.values(PlanFrontMatter.REPLANNED).isEmpty();
  }
}
