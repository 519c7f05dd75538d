package transition.request;

import static transition.commandline.OptionNames.HAVE;
import static transition.commandline.OptionNames.SKIP;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import transition.analysis.CarryOver;
import transition.analysis.ProfileGap;
import transition.catalog.Catalog;
import transition.error.InvalidValueException;
import transition.error.UsageException;
import transition.model.Knowledge;
import transition.model.MissingSkill;
import transition.model.Move;
import transition.model.Priority;
import transition.model.Skill;
import transition.model.Transition;

/**
 * The skills that somebody has, and those to leave out.
 *
 * @param have entries such as {@code docker} or {@code docker=50%}
 * @param skip names of skills, or of priorities such as {@code nice-to-have}
 */
public record SkillRequest(List<String> have, List<String> skip) {

  public SkillRequest {
    have = List.copyOf(have);
    skip = List.copyOf(skip);
  }

  /**
   * Returns the skills as they are named, in that order, and behind them those of the defaults;
   * without what related skills bring.
   *
   * @throws UsageException if a percentage is wrong, or a skill is named twice
   */
  public Knowledge named(Catalog catalog, Defaults defaults) {
    Map<Skill, Integer> percents = new LinkedHashMap<>();
    for (String entry : have) {
      KnownSkill known = known(entry, catalog);
      if (percents.put(known.skill(), known.percent()) != null) {
        throw new UsageException(
            "%s names %s twice; name it once".formatted(HAVE, known.skill().id()));
      }
    }
    defaults.have(catalog).forEach(known -> percents.putIfAbsent(known.skill(), known.percent()));
    return new Knowledge(percents);
  }

  private static KnownSkill known(String entry, Catalog catalog) {
    try {
      return KnownSkill.parse(entry, catalog);
    } catch (InvalidValueException e) {
      throw new UsageException(HAVE + ": " + e.sentence());
    }
  }

  /**
   * Returns the knowledge that counts for a transition, with what other skills bring that the user
   * has, or learns and does not skip.
   *
   * @param notes takes a sentence for each entry that changes nothing
   * @throws UsageException if a percentage is wrong, or a skill is named twice
   */
  public Knowledge knowledge(
      Catalog catalog, Transition transition, Defaults defaults, Consumer<String> notes) {
    Set<Skill> skipped = skipped(catalog, transition, note -> {});
    Knowledge knowledge =
        CarryOver.added(named(catalog, defaults), transition, skipped, catalog::skillOfId);
    noteUseless(
        catalog,
        List.of(new Move(transition, knowledge)),
        "it shortens nothing that " + transition.id() + " leaves to learn",
        notes);
    return knowledge;
  }

  /**
   * Points out entries that change nothing. Those of the defaults are for all commands, and need
   * not change anything here.
   *
   * @param why why an entry changes nothing, such as "nothing here needs it"
   * @param notes takes a sentence for each
   */
  public void noteUseless(Catalog catalog, List<Move> moves, String why, Consumer<String> notes) {
    for (String entry : have) {
      Skill skill = KnownSkill.parse(entry, catalog).skill();
      Set<Skill> bringing = new LinkedHashSet<>(Set.of(skill));
      bringing.addAll(ProfileGap.prerequisites(skill, catalog::skillOfId));
      if (moves.stream().noneMatch(move -> changesSomething(skill, bringing, move))) {
        notes.accept("%s %s changes nothing, because %s".formatted(HAVE, skill.id(), why));
      }
    }
  }

  private static boolean changesSomething(Skill skill, Set<Skill> bringing, Move move) {
    Transition transition = move.transition();
    return transition.missing().items().stream().anyMatch(open -> open.skill().equals(skill))
        || move.knowledge().carried().values().stream()
            .anyMatch(carried -> bringing.contains(carried.from()));
  }

  /**
   * Returns the missing skills to leave out, in the order in which they are named.
   *
   * @param notes takes a sentence for each name that leaves nothing out
   */
  public Set<Skill> skipped(Catalog catalog, Transition transition, Consumer<String> notes) {
    Set<Skill> skipped = new LinkedHashSet<>();
    for (String name : skip) {
      List<Skill> named = named(catalog, transition, name);
      if (named.isEmpty()) {
        notes.accept(
            "%s %s changes nothing, because it names no missing skill of %s"
                .formatted(SKIP, name, transition.id()));
      }
      skipped.addAll(named);
    }
    return skipped;
  }

  private static List<Skill> named(Catalog catalog, Transition transition, String name) {
    Predicate<MissingSkill> isMeant =
        Arrays.stream(Priority.values())
            .filter(priority -> priority.word().equalsIgnoreCase(name))
            .findFirst()
            .<Predicate<MissingSkill>>map(
                priority -> missing -> missing.priority().filter(priority::equals).isPresent())
            .orElseGet(
                () -> {
                  Skill skill = catalog.skill(name);
                  return missing -> missing.skill().equals(skill);
                });
    return transition.missing().items().stream().filter(isMeant).map(MissingSkill::skill).toList();
  }
}
