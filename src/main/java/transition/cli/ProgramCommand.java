package transition.cli;

import java.util.Locale;
import transition.cli.command.planning.CompareCommand;
import transition.cli.command.planning.GapCommand;
import transition.cli.command.planning.ListCommand;
import transition.cli.command.planning.NextSkillCommand;
import transition.cli.command.planning.PathCommand;
import transition.cli.command.planning.PlanCommand;
import transition.cli.command.planning.RoadmapCommand;
import transition.cli.command.planning.SalaryCommand;
import transition.cli.command.planning.ShowCommand;
import transition.cli.command.program.CandidatesCommand;
import transition.cli.command.program.CompletionCommand;
import transition.cli.command.program.ConfigCommand;
import transition.cli.command.program.HelpCommand;
import transition.cli.command.program.ManPagesCommand;
import transition.cli.command.program.NewCommand;
import transition.cli.command.program.ShellCommand;
import transition.cli.command.program.ValidateCommand;
import transition.cli.command.tracking.CalendarCommand;
import transition.cli.command.tracking.DoneCommand;
import transition.cli.command.tracking.LogCommand;
import transition.cli.command.tracking.ProgressCommand;
import transition.cli.command.tracking.ReplanCommand;
import transition.cli.command.tracking.TodayCommand;
import transition.cli.command.tracking.UndoCommand;
import transition.console.Environment;

/** A command of the program; they stand here in the order in which help shows them. */
enum ProgramCommand {
  LIST,
  SHOW,
  GAP,
  ROADMAP,
  SALARY,
  PLAN,
  TODAY,
  DONE,
  UNDO,
  LOG,
  PROGRESS,
  REPLAN,
  CALENDAR,
  COMPARE,
  PATH,
  NEXT_SKILL,
  VALIDATE,
  NEW,
  CONFIG,
  SHELL,
  HELP,
  COMPLETION,
  MAN_PAGES,
  CANDIDATES;

  /** What is typed, such as "next-skill". */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The command itself. A run makes one of them, and the classes of the others are not loaded. */
  Object in(Environment environment) {
    return switch (this) {
      case LIST -> new ListCommand(environment);
      case SHOW -> new ShowCommand(environment);
      case GAP -> new GapCommand(environment);
      case ROADMAP -> new RoadmapCommand(environment);
      case SALARY -> new SalaryCommand(environment);
      case PLAN -> new PlanCommand(environment);
      case TODAY -> new TodayCommand(environment);
      case DONE -> new DoneCommand(environment);
      case UNDO -> new UndoCommand(environment);
      case LOG -> new LogCommand(environment);
      case PROGRESS -> new ProgressCommand(environment);
      case REPLAN -> new ReplanCommand(environment);
      case CALENDAR -> new CalendarCommand(environment);
      case COMPARE -> new CompareCommand(environment);
      case PATH -> new PathCommand(environment);
      case NEXT_SKILL -> new NextSkillCommand(environment);
      case VALIDATE -> new ValidateCommand(environment);
      case NEW -> new NewCommand(environment);
      case CONFIG -> new ConfigCommand(environment);
      case SHELL -> new ShellCommand(environment);
      case HELP -> new HelpCommand(environment);
      case COMPLETION -> new CompletionCommand(environment);
      case MAN_PAGES -> new ManPagesCommand(environment);
      case CANDIDATES -> new CandidatesCommand(environment);
    };
  }
}
