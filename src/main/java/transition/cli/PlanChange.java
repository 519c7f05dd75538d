package transition.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import transition.planfile.DamagedPlanException;
import transition.planfile.PlanFile;
import transition.planfile.PlanStore;
import transition.planner.Plan;
import transition.render.TerminalRenderer;
import transition.report.Block.Paragraph;
import transition.report.Document;
import transition.report.Text;

/** A change to a plan's file, made to what the file is at the moment when it is written. */
final class PlanChange {

  private final Path path;
  private final Environment environment;
  private @Nullable OpenPlan before;
  private @Nullable OpenPlan after;

  private PlanChange(Path path, Environment environment) {
    this.path = path;
    this.environment = environment;
  }

  /**
   * Changes a file.
   *
   * @param edit gives the changed file; what it throws leaves the file as it is
   * @param wanted whether the plan before and the plan that is read back differ as they should
   * @throws FileException if the file cannot be read or written
   * @throws DamagedPlanException if it is no plan, or hides the change
   */
  static PlanChange of(
      Path path,
      Environment environment,
      Function<OpenPlan, PlanFile> edit,
      BiPredicate<Plan, Plan> wanted) {
    OpenPlan.check(path, environment);
    PlanChange change = new PlanChange(path, environment);
    try {
      PlanStore.change(path, content -> change.changed(content, edit, wanted));
    } catch (IOException e) {
      throw new FileException("cannot change " + path + ": " + FileException.reason(e), e);
    }
    return change;
  }

  private byte[] changed(
      byte[] content, Function<OpenPlan, PlanFile> edit, BiPredicate<Plan, Plan> wanted) {
    OpenPlan old = OpenPlan.of(path, content, environment);
    OpenPlan changed = OpenPlan.of(path, edit.apply(old), environment);
    if (!wanted.test(old.plan(), changed.plan())) {
      throw old.file().hidden();
    }
    before = old;
    after = changed;
    return changed.file().bytes();
  }

  /** Whether all tasks and first steps but some are the same in two plans. */
  static boolean keepsOthers(List<String> numbers, Plan one, Plan other) {
    return others(numbers, one).equals(others(numbers, other));
  }

  private static List<Object> others(List<String> numbers, Plan plan) {
    return Stream.concat(
            plan.tasks().stream().filter(task -> !numbers.contains(task.id())),
            plan.steps().stream().filter(step -> !numbers.contains(step.id())))
        .<Object>map(one -> one)
        .toList();
  }

  /** The plan as it was. */
  Plan before() {
    return requireNonNull(before, "before").plan();
  }

  /** The plan as it is now. */
  Plan after() {
    return requireNonNull(after, "after").plan();
  }

  /** Says on standard output what was changed. */
  void say(List<Text> lines) {
    Conversation.Look look = environment.look();
    StringBuilder text = new StringBuilder();
    for (Text line : lines) {
      text.append(
          TerminalRenderer.render(
              new Document(List.of(new Paragraph(line))),
              environment.width(),
              look.color(),
              look.unicode()));
    }
    StandardOutput.write(environment.out(), text.toString());
  }
}
