package transition.cli.command.planning;

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
import transition.cli.option.Candidates;
import transition.cli.option.Format;
import transition.cli.option.FormatOption;
import transition.cli.option.WordConverters;
import transition.commandline.OptionAdvice;
import transition.console.Environment;
import transition.error.UsageException;
import transition.export.RoadmapCalendar;
import transition.model.Transition;
import transition.planner.Roadmap;
import transition.planner.Scenario;

/** A command whose answer is a schedule, which can be had as a calendar and as a table too. */
@InGroup(HelpGroup.OUTPUT)
abstract class ScheduleCommand extends PlanningCommand {

  @Option(
      names = "--scenarios",
      description = "Set a light and a heavy week beside the normal one (not in ics and csv).")
  boolean scenarios;

  @Option(
      names = "--alarm",
      paramLabel = "TIME",
      converter = AlarmConverter.class,
      description = "With --format ics: remind of study so long before it: 15m, 2h or 1d.")
  @Nullable Duration alarm;

  @Option(
      names = "--rows",
      paramLabel = "ROWS",
      completionCandidates = Candidates.RowKinds.class,
      converter = WordConverters.RowsName.class,
      description = "With --format csv: ${COMPLETION-CANDIDATES}. Default: weeks.")
  @Nullable CsvRows rows;

  ScheduleCommand(Environment environment) {
    super(environment, new FormatOption.OfSchedule());
  }

  /** The weeks to set beside a roadmap, if the user asks for them. */
  final List<Scenario> scenarios(Transition transition, Roadmap roadmap) {
    return scenarios ? Scenario.of(transition, roadmap) : List.of();
  }

  /** The answer, as a calendar and as a table too. */
  final CommandResult withExports(
      CommandResult answer, Catalog catalog, Transition transition, Roadmap roadmap) {
    return answer
        .with(
            Format.ICS,
            noting(
                roadmap,
                () ->
                    RoadmapCalendar.of(
                        transition,
                        roadmap,
                        catalog.guidance(transition),
                        environment.time().now(),
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
          .ifPresent(environment::note);
      return file.get();
    };
  }

  @Override
  protected final void check(Format chosen) {
    if (alarm != null && chosen != Format.ICS) {
      throw new UsageException("--alarm is for a calendar; add --format ics, or leave it out");
    }
    if (scenarios && (chosen == Format.ICS || chosen == Format.CSV)) {
      throw new UsageException(
          "--scenarios does not go with --format %s; leave out one of them"
              .formatted(chosen.word()));
    }
    if (rows != null && chosen != Format.CSV) {
      throw new UsageException("--rows is for a table; add --format csv, or leave it out");
    }
  }
}
