package transition.cli.command.tracking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import transition.cli.command.FileChange;
import transition.cli.option.CommandContext;
import transition.console.StandardOutput;
import transition.console.TerminalStyle;
import transition.document.Document;
import transition.document.Paragraph;
import transition.document.Text;
import transition.error.FileException;
import transition.files.WholeFile;
import transition.planfile.DamagedPlanException;
import transition.planfile.PlanFile;
import transition.render.TerminalRenderer;
import transition.runningplan.OpenPlan;
import transition.tracking.Plan;

/** A change to a plan's file, made to what the file is at the moment when it is written. */
final class PlanChange {

  private final Path path;
  private final CommandContext context;
  private final Function<OpenPlan, PlanFile> edit;
  private final BiPredicate<Plan, Plan> wanted;
  private final BiFunction<Plan, Plan, List<Text>> report;
  private String words = "";

  /**
   * A change to a file.
   *
   * @param edit gives the changed file; what it throws leaves the file as it is
   * @param wanted whether the plan before and the plan that is read back differ as they should
   * @param report says how they differ
   */
  PlanChange(
      Path path,
      CommandContext context,
      Function<OpenPlan, PlanFile> edit,
      BiPredicate<Plan, Plan> wanted,
      BiFunction<Plan, Plan, List<Text>> report) {
    this.path = path;
    this.context = context;
    this.edit = edit;
    this.wanted = wanted;
    this.report = report;
  }

  /**
   * Changes the file, and says on standard output how.
   *
   * @throws FileException if the file cannot be read or written, or that cannot be said
   * @throws DamagedPlanException if it is no plan, or hides the change
   */
  void make() {
    OpenPlan.check(path, context.environment());
    new FileChange(path + " was changed", this::write)
        .make(() -> StandardOutput.write(context.environment().out(), words));
  }

  private void write() {
    try {
      WholeFile.change(path, this::changed);
    } catch (IOException e) {
      throw new FileException("cannot change " + path + ": " + FileException.reason(e), e);
    }
  }

  private byte[] changed(byte[] content) {
    OpenPlan before = OpenPlan.of(path, content, context.environment());
    OpenPlan after = OpenPlan.of(path, edit.apply(before), context.environment());
    if (!wanted.test(before.plan(), after.plan())) {
      throw before.file().hidden();
    }
    words = rendered(report.apply(before.plan(), after.plan()));
    return after.file().bytes();
  }

  /** Returns tasks and first steps with the first steps that these tasks do. */
  static List<String> withSteps(List<String> numbers, Plan plan) {
    return numbers.stream()
        .flatMap(
            number ->
                Stream.concat(
                    Stream.of(number), plan.stepsOf(number).stream().map(step -> step.id())))
        .distinct()
        .toList();
  }

  /** Returns whether two plans differ in no other task or first step than the named ones. */
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

  private String rendered(List<Text> lines) {
    TerminalStyle style = context.style();
    StringBuilder text = new StringBuilder();
    for (Text line : lines) {
      text.append(
          TerminalRenderer.render(
              new Document(List.of(new Paragraph(line))),
              style.width(),
              style.color(),
              style.unicode()));
    }
    return text.toString();
  }
}
