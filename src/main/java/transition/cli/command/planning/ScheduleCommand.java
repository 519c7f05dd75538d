package transition.cli.command.planning;

import static transition.commandline.OptionNames.ALARM;
import static transition.commandline.OptionNames.FORMAT;
import static transition.commandline.OptionNames.ROWS;
import static transition.commandline.OptionNames.SCENARIOS;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import transition.catalog.Catalog;
import transition.cli.command.CommandResult;
import transition.cli.help.HelpGroup;
import transition.cli.help.InGroup;
import transition.cli.option.AlarmConverter;
import transition.cli.option.CommandContext;
import transition.cli.option.EnumValues;
import transition.cli.option.Format;
import transition.cli.option.FormatOption;
import transition.commandline.OptionAdvice;
import transition.error.UsageException;
import transition.export.RoadmapCalendar;
import transition.model.Transition;
import transition.planner.Roadmap;
import transition.planner.Scenario;

/** A command whose answer is a schedule, which can be had as a calendar and as a table too. */
@InGroup(HelpGroup.OUTPUT)
abstract class ScheduleCommand extends PlanningCommand {

  /** The values of {@code --rows}. */
  static final class RowKinds extends EnumValues<CsvRows> {
    RowKinds() {
      super(CsvRows.values(), "row");
    }
  }

  @Option(
      names = SCENARIOS,
      description = "Compare light and heavy weeks with normal ones (not in ics and csv).")
  boolean scenarios;

  @Option(
      names = ALARM,
      paramLabel = "TIME",
      converter = AlarmConverter.class,
      description = "With --format ics: remind you this long before study: 15m, 2h or 1d.")
  @Nullable Duration alarm;

  @Option(
      names = ROWS,
      paramLabel = "ROWS",
      completionCandidates = RowKinds.class,
      converter = RowKinds.class,
      description = "With --format csv: ${COMPLETION-CANDIDATES}. Default: weeks.")
  @Nullable CsvRows rows;

  ScheduleCommand(CommandContext context) {
    super(context, new FormatOption.OfSchedule());
  }

  /** Returns a light and a heavy week for comparison, if the user asks for them. */
  final List<Scenario> scenarios(Transition transition, Roadmap roadmap) {
    return scenarios ? Scenario.of(transition, roadmap) : List.of();
  }

  /** Adds what only schedules can be written as: a calendar and a table. */
  final CommandResult withExports(
      CommandResult result, Catalog catalog, Transition transition, Roadmap roadmap) {
    return result
        .with(
            Format.ICS,
            noting(
                roadmap,
                () ->
                    RoadmapCalendar.of(
                        transition,
                        roadmap,
                        catalog.guidance(transition),
                        environment().clock().now(),
                        Optional.ofNullable(alarm))))
        .with(
            Format.CSV,
            noting(
                roadmap,
                () -> (rows == null ? CsvRows.WEEKS : rows).csv(transition.basis(), roadmap)));
  }

  /** Says on standard error what a format has no room for, or does not show. */
  private <T> Supplier<T> noting(Roadmap roadmap, Supplier<T> file) {
    return () -> {
      Scenario.unverifiedHolidays(roadmap, List.of())
          .map(OptionAdvice::verify)
          .ifPresent(environment()::note);
      return file.get();
    };
  }

  @Override
  protected final void check(Format chosen) {
    if (alarm != null && chosen != Format.ICS) {
      throw new UsageException(
          "%s is for a calendar; add %s ics, or leave it out".formatted(ALARM, FORMAT));
    }
    if (scenarios && (chosen == Format.ICS || chosen == Format.CSV)) {
      throw new UsageException(
          "%s does not go with %s %s; leave out one of them"
              .formatted(SCENARIOS, FORMAT, chosen.word()));
    }
    if (rows != null && chosen != Format.CSV) {
      throw new UsageException(
          "%s is for a table; add %s csv, or leave it out".formatted(ROWS, FORMAT));
    }
  }
}
