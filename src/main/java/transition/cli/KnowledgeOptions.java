package transition.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;
import transition.catalog.Catalog;
import transition.model.Knowledge;
import transition.model.Skill;
import transition.model.Transition;

/** What the user knows already. */
final class KnowledgeOptions {

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
   * The knowledge, in the order in which it was given. Skills that make no difference to the
   * transition are pointed out on standard error.
   *
   * @throws UsageException if a percentage is wrong, or a skill is given twice
   */
  Knowledge knowledge(Catalog catalog, Transition transition, Environment environment) {
    Map<Skill, Integer> percents = new LinkedHashMap<>();
    List<String> notes = new ArrayList<>();
    for (String entry : have) {
      int equals = entry.indexOf('=');
      Skill skill = catalog.skill(equals < 0 ? entry : entry.substring(0, equals));
      int percent = equals < 0 ? 100 : percent(entry, entry.substring(equals + 1));
      if (percents.put(skill, percent) != null) {
        throw new UsageException("--have names " + skill.id() + " twice; name it once");
      }
      if (transition.missing().items().stream().noneMatch(open -> open.skill().equals(skill))) {
        notes.add(
            "note: --have %s changes nothing, because it is not a missing skill of %s"
                .formatted(skill.id(), transition.id()));
      }
    }
    notes.forEach(environment::complain);
    return new Knowledge(percents);
  }

  private static int percent(String entry, String text) {
    String digits = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
    try {
      int percent = Integer.parseInt(digits);
      if (percent >= 1 && percent <= 100) {
        return percent;
      }
    } catch (NumberFormatException e) {
      // Reported below, as any other number that does not fit.
    }
    throw new UsageException(
        "--have \"" + entry + "\": the part you know is 1% to 100%, such as docker=50%");
  }
}
