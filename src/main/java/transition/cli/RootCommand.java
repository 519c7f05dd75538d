package transition.cli;

import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import transition.cli.help.CommandList;
import transition.commandline.OptionNames;

@Command(
    name = "transition",
    header = "Plan the move from one job to another: skills, dated weeks and pay.",
    description = {
      "Plans the move from one job to another, offline: what carries over, what is missing "
          + "and in which order to learn it, the dated weeks of study, and what the move does to "
          + "your pay.",
      "Figures come from published career guides, and each answer names its guide. Where no "
          + "guide covers a move, the answer is an estimate from the profiles of both roles, and "
          + "says so. Packs of your own add roles, skills and transitions.",
      "Name roles and skills by id, alias or title, in upper or lower case. Standard output has the"
          + " whole answer or nothing; an error is one line on standard error."
    },
    customSynopsis = "transition COMMAND [OPTIONS]",
    footer = {
      "  transition list",
      "  transition gap --from backend --to mlops",
      "  transition plan --from backend --to mlops --output plan.md"
    })
final class RootCommand implements CommandList {

  private final Supplier<Map<String, String>> commands;

  @Option(
      names = {"-V", OptionNames.VERSION},
      versionHelp = true,
      description = "Show the version.")
  boolean version;

  @Option(
      names = {"-h", OptionNames.HELP},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  /**
   * The program.
   *
   * @param commands what there is to list, worked out when it is asked for
   */
  RootCommand(Supplier<Map<String, String>> commands) {
    this.commands = commands;
  }

  @Override
  public Map<String, String> commands() {
    return commands.get();
  }
}
