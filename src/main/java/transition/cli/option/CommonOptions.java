package transition.cli.option;

import picocli.CommandLine.Option;
import transition.commandline.OptionNames;

/** Options that every command has. */
public final class CommonOptions {

  @Option(
      names = OptionNames.NO_INPUT,
      description = "Never ask questions; fail if something is missing.")
  boolean noInput;

  @Option(names = OptionNames.DEBUG, description = "Show where an error comes from.")
  boolean debug;

  @Option(
      names = {"-h", OptionNames.HELP},
      usageHelp = true,
      description = "Show this help.")
  boolean help;
}
