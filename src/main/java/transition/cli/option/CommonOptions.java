package transition.cli.option;

import picocli.CommandLine.Option;
import transition.cli.UnparsedLine;

/** Options that every command has. */
public final class CommonOptions {

  @Option(
      names = UnparsedLine.NO_INPUT,
      description = "Never ask anything; what is missing is an error.")
  boolean noInput;

  @Option(names = UnparsedLine.DEBUG, description = "Show where an error comes from.")
  boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;
}
