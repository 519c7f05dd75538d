package transition.cli.command.tracking;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import transition.cli.option.CommandContext;
import transition.cli.option.CommonOptions;
import transition.cli.option.TaskArguments;
import transition.planfile.PlanFile;
import transition.report.tracking.ChangeReport;
import transition.runningplan.OpenPlan;

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
                PlanChange.keepsOthers(numbers, before, after)
                    && after.records().equals(before.records())
                    && numbers.stream().noneMatch(after::isDone),
            (before, after) -> ChangeReport.undone(before, after, numbers))
        .make();
  }

  private static PlanFile open(OpenPlan plan, List<String> numbers) {
    PlanFile file = plan.file();
    for (String number : numbers) {
      plan.requireTask(number);
      if (file.isDone(number)) {
        file = file.undone(number);
      }
    }
    return file;
  }
}
