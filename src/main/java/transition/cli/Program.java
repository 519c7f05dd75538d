package transition.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import transition.bundled.Version;
import transition.cli.command.program.ExitCommand;
import transition.cli.command.program.SetCommand;
import transition.cli.command.program.UnsetCommand;
import transition.cli.generation.ModelGenerator;
import transition.cli.help.HelpLayout;
import transition.cli.option.CommandContext;
import transition.console.Environment;
import transition.console.Environment.Stream;
import transition.console.StandardOutput;
import transition.error.ClosedPipeException;
import transition.error.ExitStatus;
import transition.error.InterruptedByUserException;
import transition.error.ReportedException;
import transition.packs.PackSources;

/** The whole program: arguments in, exit status out. Everything else comes from the environment. */
public final class Program {

  private final ShellLoop shell;
  private final CommandRegistry commands;

  /**
   * The program.
   *
   * @param shell reads the lines of the command {@code shell}
   */
  public Program(ShellLoop shell) {
    this.shell = shell;
    this.commands = CommandRegistry.ofProgram(this::runShell);
  }

  /** Returns the sources of the classes that stand in for annotations at run time, by name. */
  public Map<String, String> modelSources(Environment environment) {
    return ModelGenerator.sources(commands.annotated(CommandContext.of(environment)));
  }

  /** Runs one command line to its end. Nothing is on standard output unless all of it is. */
  public ExitStatus run(Environment environment, String... args) {
    try {
      return run(commands, environment, List.of(args));
    } catch (ClosedPipeException closed) {
      return ExitStatus.DONE;
    }
  }

  /**
   * Runs a command line.
   *
   * @throws ClosedPipeException if nobody reads standard output any more, so that further lines are
   *     not worth running
   */
  private static ExitStatus run(
      CommandRegistry commands, Environment environment, List<String> args) {
    UnparsedLine line = new UnparsedLine(args);
    CommandContext context =
        CommandContext.of(line.isWithoutInput() ? environment.withoutInput() : environment);
    try {
      execute(commands, context, args);
      return ExitStatus.DONE;
    } catch (ClosedPipeException closed) {
      throw closed;
    } catch (ReportedException reported) {
      return reported.status();
    } catch (InterruptedByUserException interrupted) {
      return ExitStatus.INTERRUPTED;
    } catch (Throwable problem) {
      return report(context, problem, line);
    }
  }

  private static void execute(CommandRegistry commands, CommandContext context, List<String> args) {
    CommandLine root = commands.model(context, args);
    ParseResult parsed = root.parseArgs(args.toArray(String[]::new));
    boolean version = parsed.isVersionHelpRequested();
    boolean help = parsed.isUsageHelpRequested();
    while (parsed.hasSubcommand()) {
      parsed = parsed.subcommand();
      help |= parsed.isUsageHelpRequested();
    }
    CommandLine line = parsed.commandSpec().commandLine();
    Environment environment = context.environment();
    if (version) {
      StandardOutput.write(environment.out(), "transition " + Version.number() + "\n");
    } else if (help || line == root) {
      StandardOutput.write(
          environment.out(), HelpLayout.of(line, context.style(), ExitStatus.help()));
    } else {
      line.<Runnable>getCommand().run();
    }
  }

  /** Says on standard error what went wrong. */
  private static ExitStatus report(CommandContext context, Throwable problem, UnparsedLine line) {
    Environment environment = context.environment();
    ErrorHandler.Failure failure = ErrorHandler.explain(problem);
    boolean color =
        line.color().orElseGet(context.settings()::color).colors(Stream.ERR, environment);
    environment.fail(failure.message(), color);
    if (line.isDebug()) {
      problem.printStackTrace(environment.err());
    }
    return failure.status();
  }

  /** Runs the shell, whose lines are command lines of the program, but for a few words. */
  private ExitStatus runShell(CommandContext context, PackSources packs) {
    ShellState state = new ShellState();
    CommandRegistry ofShell =
        commands
            .without(ProgramCommand.SHELL.word())
            .with("set", here -> new SetCommand(here, state.settings()))
            .with("unset", here -> new UnsetCommand(state.settings()))
            .with("exit", here -> new ExitCommand(state::end));
    return shell.run(
        new ShellSession(
            context,
            packs,
            state,
            (environment, line) -> run(ofShell, environment, line),
            () -> ofShell.all(context)));
  }
}
