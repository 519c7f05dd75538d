package transition.cli.command.tracking;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import transition.catalog.Catalog;
import transition.cli.command.CommandResult;
import transition.cli.help.HelpGroup;
import transition.cli.help.InGroup;
import transition.cli.option.AlarmConverter;
import transition.cli.option.CommandContext;
import transition.cli.option.Format;
import transition.cli.option.FormatOption;
import transition.commandline.OptionAdvice;
import transition.commandline.OptionNames;
import transition.export.PlanCalendar;
import transition.export.RoadmapCalendar;
import transition.runningplan.EventKeys;
import transition.runningplan.OpenPlan;
import transition.runningplan.PlanData;
import transition.runningplan.PlanDifferences;
import transition.tracking.PlanNotes;

@Command(
    name = "calendar",
    header = "Export your plan, as it stands, to a calendar.",
    description = {
      "Reads a plan written by \"transition plan --output plan.md\", and writes an iCalendar file"
          + " with study, the ends of phases, the deadline and the first steps, on the days that"
          + " the plan has now.",
      "The events are those of \"transition plan --format ics\". If they are in your calendar "
          + "already, importing the file moves them, marks what is done, and cancels what is no "
          + "longer planned."
    },
    customSynopsis = "transition calendar [PLAN.md] [OPTIONS]",
    footer = {
      "  transition calendar plan.md --output plan.ics",
      "  transition calendar --alarm 15m -o plan.ics --force"
    })
public final class CalendarCommand extends OpenPlanCommand {

  @InGroup(HelpGroup.OUTPUT)
  @Option(
      names = OptionNames.ALARM,
      paramLabel = "TIME",
      converter = AlarmConverter.class,
      description = "Remind you this long before study: 15m, 2h or 1d.")
  @Nullable Duration alarm;

  public CalendarCommand(CommandContext context) {
    super(context, new FormatOption.OfCalendar());
  }

  @Override
  CommandResult result(OpenPlan plan, Supplier<Catalog> catalog) {
    PlanData now = PlanData.of(plan, catalog);
    PlanNotes notes = PlanDifferences.notes(plan, now);
    notes.warningSentences().forEach(environment()::note);
    notes.differences().forEach(environment()::note);
    plan.plan().unverifiedHolidays().map(OptionAdvice::verify).ifPresent(environment()::note);
    PlanCalendar.Purpose purpose =
        new PlanCalendar.Purpose(
            plan.transitionId(),
            now.transition().map(RoadmapCalendar::title).orElseGet(plan::title),
            environment().clock().now(),
            Optional.ofNullable(alarm));
    return CommandResult.only(
        Format.ICS,
        () ->
            PlanCalendar.of(
                purpose,
                plan.plan(),
                now.roadmap(),
                plan.frontMatter().firstSession(),
                EventKeys.cancelled(plan.file())));
  }
}
