package transition.cli.command.tracking;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import transition.cli.option.CommandContext;
import transition.cli.option.CommonOptions;
import transition.cli.option.PlanArgument;
import transition.cli.option.StudyDayOption;
import transition.cli.option.StudyTime;
import transition.commandline.OptionNames;
import transition.error.UsageException;
import transition.model.Effort;
import transition.planfile.PlanFile;
import transition.report.tracking.ChangeReport;
import transition.runningplan.OpenPlan;
import transition.tracking.PlanStep;
import transition.tracking.StudyRecord;

@Command(
    name = "log",
    header = "Log study time in your plan.",
    description = {
      "Adds a line such as \"- 2026-11-20: 1.5 h, 2.3\" to the list under the heading \"Study log\" "
          + "in the plan's file; the first time, it adds the heading and the list at the end.",
      "Lines that you write there yourself count as well."
    },
    customSynopsis = "transition log [PLAN.md] TIME [OPTIONS]",
    footer = {"  transition log 1.5h", "  transition log plan.md 1h30m --task 2.3 --on 2026-11-19"})
public final class LogCommand implements Runnable {

  private final CommandContext context;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "PLAN.md",
      description = PlanArgument.DESCRIPTION)
  @Nullable String first;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "TIME",
      description = "How long, such as 1.5h, 90m, 1h30m or 1:30; hours if it is just a number.")
  @Nullable String second;

  @Option(
      names = OptionNames.TASK,
      paramLabel = "TASK",
      description = "The number of the task it was for.")
  @Nullable String task;

  @Mixin StudyDayOption day = new StudyDayOption();
  @Mixin CommonOptions common = new CommonOptions();

  public LogCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public void run() {
    LocalDate on = day.orToday(context.environment());
    StudyRecord record = new StudyRecord(on, time(), Optional.ofNullable(number()));
    new PlanChange(
            second == null || first == null ? context.usualPlan() : Path.of(first),
            context,
            plan -> recorded(plan, record),
            (before, after) ->
                PlanChange.keepsOthers(List.of(), before, after)
                    && after.records().equals(more(before.records(), record)),
            (before, after) -> ChangeReport.logged(after, record))
        .make();
  }

  private Effort time() {
    String text = second == null ? first : second;
    if (text == null) {
      throw new UsageException("say how long, such as transition log 1.5h");
    }
    return StudyTime.onADay(text);
  }

  private @Nullable String number() {
    if (task != null && PlanStep.isNumber(task.toUpperCase(Locale.ROOT))) {
      throw new UsageException("first steps have no study time; name a task, such as 2.3");
    }
    return task;
  }

  private static List<StudyRecord> more(List<StudyRecord> records, StudyRecord record) {
    return Stream.concat(records.stream(), Stream.of(record)).toList();
  }

  private static PlanFile recorded(OpenPlan plan, StudyRecord record) {
    record.task().ifPresent(number -> plan.requireTask(number));
    return plan.file().recorded(record);
  }
}
