package transition.cli.option;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import transition.analysis.ProfileGap;
import transition.catalog.Catalog;
import transition.cli.help.HelpGroup;
import transition.cli.help.InGroup;
import transition.console.Environment;
import transition.error.UsageException;
import transition.model.Knowledge;
import transition.model.Move;
import transition.model.Skill;
import transition.model.Transition;
import transition.settings.Setting;

/** What the user knows already. */
@InGroup(HelpGroup.SKILLS)
public final class HaveOption {

  @Option(
      names = "--have",
      paramLabel = "SKILL[=PERCENT%]",
      completionCandidates = Candidates.Skills.class,
      description = {
        "A skill you have, by id, alias or title, or a part of it: docker=50%%.",
        "In an estimate, one that you have whole brings what it needs first.",
        "May be given several times."
      })
  public List<String> have = List.of();

  /**
   * What was said, in the order in which it was given, and behind it what the user has set; without
   * what related skills bring.
   *
   * @throws UsageException if a percentage is wrong, or a skill is given twice
   */
  public Knowledge said(Catalog catalog, Environment environment) {
    Map<Skill, Integer> percents = new LinkedHashMap<>();
    for (String entry : have) {
      Known known = known(entry, catalog);
      if (percents.put(known.skill(), known.percent()) != null) {
        throw new UsageException("--have names " + known.skill().id() + " twice; name it once");
      }
    }
    environment
        .settings()
        .all(Setting.HAVE, entry -> Known.of(entry, catalog))
        .forEach(known -> percents.putIfAbsent(known.skill(), known.percent()));
    return new Knowledge(percents);
  }

  private static Known known(String entry, Catalog catalog) {
    try {
      return Known.of(entry, catalog);
    } catch (TypeConversionException e) {
      throw new UsageException("--have: " + e.getMessage());
    }
  }

  /** A skill and how much of it somebody has, as in {@code docker=50%}. */
  public record Known(Skill skill, int percent) {

    public static Known of(String entry, Catalog catalog) {
      int equals = entry.indexOf('=');
      return new Known(
          catalog.skill(equals < 0 ? entry : entry.substring(0, equals)),
          equals < 0 ? 100 : percentOf(entry, entry.substring(equals + 1)));
    }
  }

  /**
   * Points out on standard error what makes no difference. What the user has set is for all
   * commands, and need not make one here.
   *
   * @param why why it makes none, such as "nothing here needs it"
   */
  public void pointOutUseless(
      Catalog catalog, List<Move> moves, String why, Environment environment) {
    for (String entry : have) {
      Skill skill = Known.of(entry, catalog).skill();
      Set<Skill> bringing = new LinkedHashSet<>(Set.of(skill));
      bringing.addAll(ProfileGap.prerequisites(skill, catalog::skillOfId));
      if (moves.stream().noneMatch(move -> changesSomething(skill, bringing, move))) {
        environment.note("--have %s changes nothing, because %s".formatted(skill.id(), why));
      }
    }
  }

  private static boolean changesSomething(Skill skill, Set<Skill> bringing, Move move) {
    Transition transition = move.transition();
    return transition.missing().items().stream().anyMatch(open -> open.skill().equals(skill))
        || move.knowledge().carried().values().stream()
            .anyMatch(carried -> bringing.contains(carried.from()));
  }

  private static int percentOf(String entry, String text) {
    return Converters.percent(text, 1, 100)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "\"%s\": the part of a skill that you have is 1%% to 100%%, such as docker=50%%"
                        .formatted(entry)));
  }
}
