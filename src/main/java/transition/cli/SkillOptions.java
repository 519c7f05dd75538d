package transition.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import picocli.CommandLine.Option;
import transition.analysis.CarryOver;
import transition.catalog.Catalog;
import transition.model.Knowledge;
import transition.model.MissingSkill;
import transition.model.Priority;
import transition.model.Skill;
import transition.model.Transition;

/** What the user knows already, and what they do without. */
final class SkillOptions {

  @Option(
      names = "--have",
      paramLabel = "SKILL[=PERCENT%]",
      completionCandidates = Candidates.Skills.class,
      description = {
        "A skill you have, by id, alias or title, or a part of it: docker=50%%.",
        "May be given several times."
      })
  List<String> have = List.of();

  @Option(
      names = "--skip",
      paramLabel = "SKILL|PRIORITY",
      completionCandidates = Candidates.SkillsAndPriorities.class,
      description = {
        "Do without a skill, or without all of a priority: nice-to-have.",
        "May be given several times."
      })
  List<String> skip = List.of();

  /**
   * The knowledge, in the order in which it was given, with what related skills bring. Skills that
   * make no difference to the transition are pointed out on standard error.
   *
   * @throws UsageException if a percentage is wrong, or a skill is given twice
   */
  Knowledge knowledge(Catalog catalog, Transition transition, Environment environment) {
    Map<Skill, Integer> percents = new LinkedHashMap<>();
    for (String entry : have) {
      int equals = entry.indexOf('=');
      Skill skill = catalog.skill(equals < 0 ? entry : entry.substring(0, equals));
      int percent = equals < 0 ? 100 : percent(entry, entry.substring(equals + 1));
      if (percents.put(skill, percent) != null) {
        throw new UsageException("--have names " + skill.id() + " twice; name it once");
      }
    }
    Knowledge knowledge = CarryOver.added(new Knowledge(percents), transition);
    for (Skill skill : percents.keySet()) {
      if (!changesSomething(skill, knowledge, transition)) {
        environment.complain(
            "note: --have %s changes nothing, because %s needs neither it nor anything related to it"
                .formatted(skill.id(), transition.id()));
      }
    }
    return knowledge;
  }

  private static boolean changesSomething(Skill skill, Knowledge knowledge, Transition transition) {
    return transition.missing().items().stream().anyMatch(open -> open.skill().equals(skill))
        || knowledge.carried().values().stream().anyMatch(carried -> carried.from().equals(skill));
  }

  /**
   * The missing skills to leave out, in the order in which they were named. What leaves nothing out
   * is pointed out on standard error.
   */
  Set<Skill> skipped(Catalog catalog, Transition transition, Environment environment) {
    Set<Skill> skipped = new LinkedHashSet<>();
    for (String entry : skip) {
      List<Skill> named = named(catalog, transition, entry);
      if (named.isEmpty()) {
        environment.complain(
            "note: --skip %s changes nothing, because no missing skill of %s is meant by it"
                .formatted(entry, transition.id()));
      }
      skipped.addAll(named);
    }
    return skipped;
  }

  private static List<Skill> named(Catalog catalog, Transition transition, String entry) {
    Predicate<MissingSkill> isMeant =
        Arrays.stream(Priority.values())
            .filter(priority -> priority.word().equalsIgnoreCase(entry))
            .findFirst()
            .<Predicate<MissingSkill>>map(
                priority -> missing -> missing.priority().filter(priority::equals).isPresent())
            .orElseGet(
                () -> {
                  Skill skill = catalog.skill(entry);
                  return missing -> missing.skill().equals(skill);
                });
    return transition.missing().items().stream().filter(isMeant).map(MissingSkill::skill).toList();
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
