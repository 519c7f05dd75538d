package transition.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import transition.bundled.Version;
import transition.cli.generation.ModelGenerator;
import transition.cli.help.HelpLayout;
import transition.console.ColorChoice;
import transition.console.Environment;
import transition.console.Environment.Stream;
import transition.console.StandardOutput;
import transition.error.ClosedPipeException;
import transition.error.ExitStatus;
import transition.error.InterruptedByUserException;
import transition.error.ReportedException;

/** The whole program: arguments in, exit status out. Everything else comes from the environment. */
public final class Program {

  private final Environment environment;
  private final CommandRegistry commands;

  public Program(Environment environment) {
    this(environment, CommandRegistry.OF_PROGRAM);
  }

  Program(Environment environment, CommandRegistry commands) {
    this.environment = environment;
    this.commands = commands;
  }

  /** Returns the sources of the classes that stand in for annotations at run time, by name. */
  public static Map<String, String> modelSources(Environment environment) {
    return ModelGenerator.sources(CommandRegistry.OF_PROGRAM.annotated(environment));
  }

  /** Runs one command line to its end. Nothing is on standard output unless all of it is. */
  public ExitStatus run(String... args) {
    try {
      return runLine(args);
    } catch (ClosedPipeException closed) {
      return ExitStatus.DONE;
    }
  }

  /**
   * The same for one line of several, none of which is worth running without a reader.
   *
   * @throws ClosedPipeException if nobody reads any more
   */
  ExitStatus runLine(String... args) {
    UnparsedLine line = new UnparsedLine(List.of(args));
    Environment here = line.isWithoutInput() ? environment.withoutInput() : environment;
    try {
      execute(here, args);
      return ExitStatus.DONE;
    } catch (ClosedPipeException closed) {
      throw closed;
    } catch (ReportedException reported) {
      return reported.status();
    } catch (InterruptedByUserException interrupted) {
      return ExitStatus.INTERRUPTED;
    } catch (Throwable problem) {
      return report(here, problem, line);
    }
  }

  private void execute(Environment environment, String... args) {
    CommandLine root = commands.model(environment, List.of(args));
    ParseResult parsed = root.parseArgs(args);
    boolean version = parsed.isVersionHelpRequested();
    boolean help = parsed.isUsageHelpRequested();
    while (parsed.hasSubcommand()) {
      parsed = parsed.subcommand();
      help |= parsed.isUsageHelpRequested();
    }
    CommandLine line = parsed.commandSpec().commandLine();
    if (version) {
      StandardOutput.write(environment.out(), "transition " + Version.number() + "\n");
    } else if (help || line == root) {
      StandardOutput.write(environment.out(), help(environment, line));
    } else {
      line.<Runnable>getCommand().run();
    }
  }

  /** Says on standard error what went wrong. */
  private static ExitStatus report(Environment environment, Throwable problem, UnparsedLine line) {
    ErrorHandler.Failure failure = ErrorHandler.explain(problem);
    environment.fail(failure.message(), ColorChoice.of(line.color(), environment));
    if (line.isDebug()) {
      problem.printStackTrace(environment.err());
    }
    return failure.status();
  }

  /** The help of a command of the model, for the terminal that there is. */
  public static String help(Environment environment, CommandLine command) {
    boolean color = ColorChoice.of(null, environment).colors(Stream.OUT, environment);
    return HelpLayout.of(command, environment.width(), color, ExitStatus.help());
  }
}
