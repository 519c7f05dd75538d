package transition.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "transition",
    header = "Plan the move from one job to another: skills, dated weeks and pay.",
    customSynopsis = "transition COMMAND [OPTIONS]",
    footer = {
      "  transition list",
      "  transition gap --from backend --to mlops",
      "  transition plan --from backend --to mlops --output plan.md"
    })
final class RootCommand {

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  boolean version;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;
}
