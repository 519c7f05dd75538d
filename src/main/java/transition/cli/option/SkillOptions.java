package transition.cli.option;

import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import transition.cli.help.HelpGroup;
import transition.cli.help.InGroup;
import transition.commandline.OptionNames;
import transition.request.SkillRequest;

/** The skills that the user has, and those to leave out. */
@InGroup(HelpGroup.SKILLS)
public final class SkillOptions {

  @Mixin HaveOption have = new HaveOption();

  @Option(
      names = OptionNames.SKIP,
      paramLabel = "SKILL|PRIORITY",
      completionCandidates = Candidates.Skippable.class,
      description = {
        "Leave out a skill, or all skills of a priority: nice-to-have.",
        "May be given several times."
      })
  List<String> skip = List.of();

  /** Returns what the options ask for. */
  public SkillRequest request() {
    return new SkillRequest(have.have, skip);
  }
}
