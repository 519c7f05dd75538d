package transition.cli.command.tracking;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import transition.cli.option.CommandContext;
import transition.cli.option.CommonOptions;
import transition.cli.option.TaskArguments;
import transition.error.UsageException;
import transition.planfile.PlanFile;
import transition.report.tracking.ChangeReport;
import transition.runningplan.OpenPlan;
import transition.tracking.Plan;
import transition.tracking.PlanStep;

@Command(
    name = "undo",
    header = "Untick tasks in your plan.",
    description = {
      "Removes ticks and what \"transition done\" added to them. The study log stays as it is.",
      "Clearing the box in an editor does the same."
    },
    customSynopsis = "transition undo [PLAN.md] TASK... [OPTIONS]",
    footer = {"  transition undo 2.3", "  transition undo plan.md 2.3 F1"})
public final class UndoCommand implements Runnable {

  private final CommandContext context;

  @Mixin TaskArguments tasks = new TaskArguments();
  @Mixin CommonOptions common = new CommonOptions();

  public UndoCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public void run() {
    List<String> numbers = tasks.numbers("undo");
    new PlanChange(
            tasks.path(context),
            context,
            plan -> open(plan, numbers),
            (before, after) ->
                PlanChange.keepsOthers(PlanChange.withSteps(numbers, before), before, after)
                    && after.records().equals(before.records())
                    && numbers.stream().noneMatch(after::isDone),
            (before, after) ->
                ChangeReport.undone(before, after, PlanChange.withSteps(numbers, before)))
        .make();
  }

  private static PlanFile open(OpenPlan plan, List<String> numbers) {
    PlanFile file = plan.file();
    for (String number : numbers) {
      plan.requireTask(number);
      requireOpenTask(plan.plan(), number, numbers);
    }
    for (String number : PlanChange.withSteps(numbers, plan.plan())) {
      if (file.isDone(number)) {
        file = file.undone(number);
      }
    }
    return file;
  }

  /** Refuses a first step whose task stays done. */
  private static void requireOpenTask(Plan plan, String number, List<String> numbers) {
    plan.step(number)
        .flatMap(PlanStep::does)
        .filter(task -> plan.isDone(task) && !numbers.contains(task))
        .ifPresent(
            task -> {
              throw new UsageException(
                  "%s is done with task %s; open that again instead".formatted(number, task));
            });
  }
}
