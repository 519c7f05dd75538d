package transition.cli;

import picocli.CommandLine.Option;

/** Options that every command has. */
final class CommonOptions {

  @Option(
      order = 16,
      names = Program.NO_INPUT,
      description = "Never ask anything; what is missing is an error.")
  boolean noInput;

  @Option(order = 17, names = Program.DEBUG, description = "Show where an error comes from.")
  boolean debug;

  @Option(
      order = 18,
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;
}
