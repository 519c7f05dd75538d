package transition.cli.command.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import transition.cli.option.CommandContext;
import transition.cli.option.CommonOptions;
import transition.cli.option.StudyDayOption;
import transition.cli.option.StudyTime;
import transition.cli.option.TaskArguments;
import transition.commandline.OptionNames;
import transition.error.UsageException;
import transition.model.Effort;
import transition.planfile.PlanFile;
import transition.report.tracking.ChangeReport;
import transition.runningplan.OpenPlan;
import transition.tracking.Plan;
import transition.tracking.PlanStep;
import transition.tracking.PlanTask;

@Command(
    name = "done",
    header = "Tick off tasks in your plan.",
    description = {
      "Ticks tasks or first steps in the plan's file, and adds the day and the time they took; a "
          + "task's first steps are ticked with it. "
          + "Ticking the box in an editor does the same; nothing is stored elsewhere.",
      "The rest of the file stays as it is, and the previous version is kept next to it, with a "
          + "tilde at the end of its name."
    },
    customSynopsis = "transition done [PLAN.md] TASK... [OPTIONS]",
    footer = {
      "  transition done 2.3",
      "  transition done plan.md 2.3 --hours 5 --on 2026-11-19",
      "  transition done plan.md F1 F2 1.1"
    })
public final class DoneCommand implements Runnable {

  private final CommandContext context;

  @Mixin TaskArguments tasks = new TaskArguments();

  @Option(
      names = OptionNames.HOURS,
      paramLabel = "TIME",
      converter = StudyTime.ForATask.class,
      description = "The total time that the task took, such as 5 or 4h30m.")
  @Nullable Effort hours;

  @Mixin StudyDayOption day = new StudyDayOption();
  @Mixin CommonOptions common = new CommonOptions();

  public DoneCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public void run() {
    List<String> numbers = tasks.numbers("done");
    if (hours != null && (numbers.size() > 1 || PlanStep.isNumber(numbers.get(0)))) {
      throw new UsageException(
          OptionNames.HOURS
              + " is for one task and not for first steps; leave it out, or name one task");
    }
    LocalDate today = day.orToday(context.environment());
    new PlanChange(
            tasks.path(context),
            context,
            plan -> ticked(plan, numbers, today),
            (before, after) ->
                PlanChange.keepsOthers(PlanChange.withSteps(numbers, before), before, after)
                    && after.records().equals(before.records())
                    && numbers.stream().allMatch(number -> isNoted(number, before, after, today)),
            (before, after) ->
                ChangeReport.done(before, after, PlanChange.withSteps(numbers, before)))
        .make();
  }

  private PlanFile ticked(OpenPlan plan, List<String> numbers, LocalDate today) {
    PlanFile file = plan.file();
    for (String number : numbers) {
      plan.requireTask(number);
      checkHours(number, plan.plan());
      boolean before = file.isDone(number);
      if (!before || hours != null || day.isGiven()) {
        boolean keepsDay = before && !day.isGiven();
        file =
            file.done(
                number,
                keepsDay ? Optional.empty() : Optional.of(today),
                Optional.ofNullable(hours));
      }
    }
    for (String number : PlanChange.withSteps(numbers, plan.plan())) {
      if (!file.isDone(number)) {
        file = file.done(number, Optional.of(today), Optional.empty());
      }
    }
    return file;
  }

  private void checkHours(String number, Plan plan) {
    Effort logged = plan.recorded(number);
    if (hours != null && hours.compareTo(logged) < 0) {
      throw new UsageException(
          "%s is the total time that %s took, but the study log already has %s h for it"
              .formatted(OptionNames.HOURS, number, logged.hoursText()));
    }
  }

  private boolean isNoted(String number, Plan before, Plan after, LocalDate today) {
    if (PlanStep.isNumber(number)) {
      return after.isDone(number);
    }
    boolean wasDone = before.isDone(number);
    return after
        .task(number)
        .filter(PlanTask::isDone)
        .filter(task -> hours == null || task.took().equals(Optional.of(hours)))
        .filter(task -> (wasDone && !day.isGiven()) || task.doneOn().equals(Optional.of(today)))
        .isPresent();
  }
}
