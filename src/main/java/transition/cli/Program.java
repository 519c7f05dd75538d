package transition.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;
import transition.cli.Environment.Stream;

/** The whole program: arguments in, exit status out. Everything else comes from the environment. */
public final class Program {

  static final String DEBUG = "--debug";

  private static final int NARROWEST_HELP = 60;
  private static final int WIDEST_HELP = 80;
  private static final int OPTION_WIDTH = 29;

  private static final Map<String, Function<Environment, Object>> COMMANDS = commands();

  private final Environment environment;

  public Program(Environment environment) {
    this.environment = environment;
  }

  private static Map<String, Function<Environment, Object>> commands() {
    Map<String, Function<Environment, Object>> commands = new LinkedHashMap<>();
    commands.put("list", ListCommand::new);
    commands.put("show", ShowCommand::new);
    commands.put("gap", GapCommand::new);
    commands.put("roadmap", RoadmapCommand::new);
    commands.put("salary", SalaryCommand::new);
    commands.put("plan", PlanCommand::new);
    commands.put("compare", CompareCommand::new);
    commands.put("path", PathCommand::new);
    commands.put("next-skill", NextSkillCommand::new);
    commands.put("validate", ValidateCommand::new);
    commands.put("new", NewCommand::new);
    commands.put("completion", CompletionCommand::new);
    return commands;
  }

  /** Runs one command line to its end. Nothing is on standard output unless all of it is. */
  public ExitStatus run(String... args) {
    try {
      execute(args);
      return ExitStatus.DONE;
    } catch (ClosedPipeException closed) {
      return ExitStatus.DONE;
    } catch (ReportedException reported) {
      return reported.status();
    } catch (Throwable problem) {
      return report(problem, List.of(args));
    }
  }

  private void execute(String... args) {
    CommandLine root = commandLine(environment, wanted(args));
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
      StandardOutput.write(environment.out(), line.getUsageMessage());
    } else {
      line.<Runnable>getCommand().run();
    }
  }

  private ExitStatus report(Throwable problem, List<String> args) {
    ErrorHandler.Failure failure = ErrorHandler.explain(problem);
    environment.fail(failure.message(), ColorChoice.asked(args));
    if (args.contains(DEBUG)) {
      problem.printStackTrace(environment.err());
    }
    return failure.status();
  }

  /** The commands that a command line needs: the one it names, or all where it names none. */
  static List<String> wanted(String... args) {
    return args.length > 0 && COMMANDS.containsKey(args[0])
        ? List.of(args[0])
        : List.copyOf(COMMANDS.keySet());
  }

  /** The command model, with some of the commands. */
  static CommandLine commandLine(Environment environment, List<String> names) {
    CommandLine root = new CommandLine(new RootCommand());
    for (Map.Entry<String, Function<Environment, Object>> command : COMMANDS.entrySet()) {
      if (names.contains(command.getKey())) {
        root.addSubcommand(command.getKey(), command.getValue().apply(environment));
      }
    }
    boolean color = ColorChoice.AUTO.colors(Stream.OUT, environment);
    root.setExpandAtFiles(false);
    root.setColorScheme(CommandLine.Help.defaultColorScheme(color ? Ansi.ON : Ansi.OFF));
    describe(root, Math.max(NARROWEST_HELP, Math.min(WIDEST_HELP, environment.width())));
    return root;
  }

  /** Examples first, then options; the exit statuses from their enum. */
  private static void describe(CommandLine command, int width) {
    CommandSpec spec = command.getCommandSpec();
    UsageMessageSpec usage = spec.usageMessage();
    usage.width(width);
    usage.longOptionsMaxWidth(OPTION_WIDTH);
    usage.sortOptions(false);
    usage.sectionKeys(
        List.of(
            UsageMessageSpec.SECTION_KEY_HEADER,
            UsageMessageSpec.SECTION_KEY_FOOTER_HEADING,
            UsageMessageSpec.SECTION_KEY_FOOTER,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS,
            UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST,
            UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_COMMAND_LIST,
            UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST));
    usage.footerHeading("%nExamples:%n");
    usage.synopsisHeading("%nUsage:%n  ");
    usage.abbreviateSynopsis(true);
    usage.parameterListHeading("%nArguments:%n");
    usage.optionListHeading("%nOptions:%n");
    usage.commandListHeading("%nCommands:%n");
    usage.exitCodeListHeading("%nExit status:%n");
    usage.exitCodeList(ExitStatus.help());
    command.getSubcommands().values().forEach(inner -> describe(inner, width));
  }
}
