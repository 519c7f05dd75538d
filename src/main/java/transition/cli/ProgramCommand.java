package transition.cli;

import java.util.Locale;
import java.util.function.Supplier;
import picocli.CommandLine;
import transition.cli.command.planning.CompareCommand;
import transition.cli.command.planning.GapCommand;
import transition.cli.command.planning.InterviewCommand;
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
import transition.cli.command.program.ShellStarter;
import transition.cli.command.program.ValidateCommand;
import transition.cli.command.tracking.CalendarCommand;
import transition.cli.command.tracking.DoneCommand;
import transition.cli.command.tracking.LogCommand;
import transition.cli.command.tracking.ProgressCommand;
import transition.cli.command.tracking.ReplanCommand;
import transition.cli.command.tracking.TodayCommand;
import transition.cli.command.tracking.UndoCommand;
import transition.cli.option.CommandContext;

/** A command of the program; they stand here in the order in which help shows them. */
enum ProgramCommand {
  LIST,
  SHOW,
  GAP,
  ROADMAP,
  SALARY,
  PLAN,
  INTERVIEW,
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

  /** Returns what is typed, such as "next-skill". */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Makes the command. A run makes one of them, and the classes of the others are not loaded.
   *
   * @param program makes the model of the whole program
   */
  Object make(CommandContext context, Supplier<CommandLine> program, ShellStarter shell) {
    return switch (this) {
      case LIST -> new ListCommand(context);
      case SHOW -> new ShowCommand(context);
      case GAP -> new GapCommand(context);
      case ROADMAP -> new RoadmapCommand(context);
      case SALARY -> new SalaryCommand(context);
      case PLAN -> new PlanCommand(context);
      case INTERVIEW -> new InterviewCommand(context);
      case TODAY -> new TodayCommand(context);
      case DONE -> new DoneCommand(context);
      case UNDO -> new UndoCommand(context);
      case LOG -> new LogCommand(context);
      case PROGRESS -> new ProgressCommand(context);
      case REPLAN -> new ReplanCommand(context);
      case CALENDAR -> new CalendarCommand(context);
      case COMPARE -> new CompareCommand(context);
      case PATH -> new PathCommand(context);
      case NEXT_SKILL -> new NextSkillCommand(context);
      case VALIDATE -> new ValidateCommand(context);
      case NEW -> new NewCommand(context);
      case CONFIG -> new ConfigCommand(context);
      case SHELL -> new ShellCommand(context, shell);
      case HELP -> new HelpCommand(context);
      case COMPLETION -> new CompletionCommand(context, program);
      case MAN_PAGES -> new ManPagesCommand(program);
      case CANDIDATES -> new CandidatesCommand(context);
    };
  }
}
