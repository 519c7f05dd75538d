package transition.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;
import transition.catalog.Catalog;
import transition.cli.help.About;
import transition.cli.help.Subject;
import transition.model.Knowledge;
import transition.model.Move;
import transition.model.Skill;
import transition.model.Transition;

/** What the user knows already. */
@About(Subject.SKILLS)
final class HaveOption {

  @Option(
      names = "--have",
      paramLabel = "SKILL[=PERCENT%]",
      completionCandidates = Candidates.Skills.class,
      description = {
        "A skill you have, by id, alias or title, or a part of it: docker=50%%.",
        "May be given several times."
      })
  List<String> have = List.of();

  /**
   * What was said, in the order in which it was given, without what related skills bring.
   *
   * @throws UsageException if a percentage is wrong, or a skill is given twice
   */
  Knowledge said(Catalog catalog) {
    Map<Skill, Integer> percents = new LinkedHashMap<>();
    for (String entry : have) {
      int equals = entry.indexOf('=');
      Skill skill = catalog.skill(equals < 0 ? entry : entry.substring(0, equals));
      int percent = equals < 0 ? 100 : percent(entry, entry.substring(equals + 1));
      if (percents.put(skill, percent) != null) {
        throw new UsageException("--have names " + skill.id() + " twice; name it once");
      }
    }
    return new Knowledge(percents);
  }

  /**
   * Points out on standard error what makes no difference.
   *
   * @param said what the user said
   * @param why why it makes none, such as "nothing here needs it"
   */
  static void pointOutUseless(
      List<Move> moves, Knowledge said, String why, Environment environment) {
    for (Skill skill : said.percents().keySet()) {
      if (moves.stream().noneMatch(move -> changesSomething(skill, move))) {
        environment.complain(
            "note: --have %s changes nothing, because %s".formatted(skill.id(), why));
      }
    }
  }

  private static boolean changesSomething(Skill skill, Move move) {
    Transition transition = move.transition();
    return transition.missing().items().stream().anyMatch(open -> open.skill().equals(skill))
        || move.knowledge().carried().values().stream()
            .anyMatch(carried -> carried.from().equals(skill));
  }

  private static int percent(String entry, String text) {
    return Converters.percent(text, 1, 100)
        .orElseThrow(
            () ->
                new UsageException(
                    "--have \""
                        + entry
                        + "\": the part you know is 1% to 100%, such as docker=50%"));
  }
}
