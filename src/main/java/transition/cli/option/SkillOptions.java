package transition.cli.option;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import transition.analysis.CarryOver;
import transition.catalog.Catalog;
import transition.cli.help.HelpGroup;
import transition.cli.help.InGroup;
import transition.console.Environment;
import transition.error.UsageException;
import transition.model.Knowledge;
import transition.model.MissingSkill;
import transition.model.Move;
import transition.model.Priority;
import transition.model.Skill;
import transition.model.Transition;

/** What the user knows already, and what they do without. */
@InGroup(HelpGroup.SKILLS)
public final class SkillOptions {

  public @Mixin HaveOption have = new HaveOption();

  @Option(
      names = "--skip",
      paramLabel = "SKILL|PRIORITY",
      completionCandidates = Candidates.Skippable.class,
      description = {
        "Do without a skill, or without all of a priority: nice-to-have.",
        "May be given several times."
      })
  public List<String> skip = List.of();

  /**
   * The knowledge, in the order in which it was given, with what related skills bring. Skills that
   * make no difference to the transition are pointed out on standard error.
   *
   * @throws UsageException if a percentage is wrong, or a skill is given twice
   */
  public Knowledge knowledge(Catalog catalog, Transition transition, Environment environment) {
    Knowledge knowledge =
        CarryOver.added(have.said(catalog, environment), transition, catalog::skillOfId);
    have.pointOutUseless(
        catalog,
        List.of(new Move(transition, knowledge)),
        "it makes nothing shorter that " + transition.id() + " leaves to learn",
        environment);
    return knowledge;
  }

  /**
   * The missing skills to leave out, in the order in which they were named. What leaves nothing out
   * is pointed out on standard error.
   */
  public Set<Skill> skipped(Catalog catalog, Transition transition, Environment environment) {
    Set<Skill> skipped = new LinkedHashSet<>();
    for (String entry : skip) {
      List<Skill> named = named(catalog, transition, entry);
      if (named.isEmpty()) {
        environment.note(
            "--skip %s changes nothing, because no missing skill of %s is meant by it"
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
}
