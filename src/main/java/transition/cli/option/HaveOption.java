package transition.cli.option;

import java.util.List;
import picocli.CommandLine.Option;
import transition.cli.help.HelpGroup;
import transition.cli.help.InGroup;
import transition.commandline.OptionNames;
import transition.request.SkillRequest;

/** The skills that the user has. */
@InGroup(HelpGroup.SKILLS)
public final class HaveOption {

  @Option(
      names = OptionNames.HAVE,
      paramLabel = "SKILL[=PERCENT%]",
      completionCandidates = Candidates.Skills.class,
      description = {
        "A skill you have, by id, alias or title, or a part of it: docker=50%%.",
        "In an estimate, a whole skill includes the skills it needs first.",
        "May be given several times."
      })
  List<String> have = List.of();

  /** Returns what the option asks for, for commands that leave nothing out. */
  public SkillRequest request() {
    return new SkillRequest(have, List.of());
  }
}
