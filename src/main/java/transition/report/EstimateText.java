package transition.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import transition.analysis.Difficulty;
import transition.analysis.Gap;
import transition.analysis.SourcesUsed;
import transition.document.Block;
import transition.document.Bullets;
import transition.document.Bullets.Bullet;
import transition.document.Bullets.Mark;
import transition.document.Note;
import transition.document.Section;
import transition.document.Text;
import transition.model.Basis;
import transition.model.Knowledge;
import transition.model.Knowledge.Through;
import transition.model.Learning;
import transition.model.Learning.WeeksFrom;
import transition.model.MissingSkill;
import transition.model.ReferencePace;
import transition.model.Role;
import transition.model.Skill;
import transition.model.Source;
import transition.model.Transition;

/**
 * Sentences on transitions that no guide covers: that they are estimates, and what these rest on.
 */
final class EstimateText {

  /** What is written behind a figure or a move that is an estimate. */
  static final Text MARK = Text.of(" (estimate)", Text.Style.CAUTION);

  private static final String WHAT_IT_IS =
      "An estimate is computed from the skill profiles of both roles, since no guide covers the"
          + " move.";

  private static final String BESIDE_GUIDES =
      " Guides count in their own way, so a few hours between a guide and an estimate mean little.";

  private static final String DIFFICULTY =
      "Difficulty is our estimate: up to %s h of study for skills is easy, up to %s h moderate, and"
          + " more is hard.";

  private static final String PRIORITIES =
      "Priorities are our estimate, from how the guides to the role rank a skill and how many of the"
          + " role's skills build on it.";

  private EstimateText() {}

  /** Says how the difficulty of estimates is found. */
  static String difficulty() {
    return DIFFICULTY.formatted(Difficulty.EASY.mostHours(), Difficulty.MODERATE.mostHours());
  }

  /** Explains estimates among several moves; empty if guides cover them all. */
  static Optional<String> among(Collection<Basis> bases) {
    if (!bases.contains(Basis.DERIVED)) {
      return Optional.empty();
    }
    return Optional.of(WHAT_IT_IS + (bases.contains(Basis.AUTHORED) ? BESIDE_GUIDES : ""));
  }

  /** Returns "guide" or "estimate". */
  static Text basis(Basis basis) {
    return switch (basis) {
      case AUTHORED -> Text.of("guide");
      case DERIVED -> Text.of("estimate", Text.Style.CAUTION);
    };
  }

  /** Returns the label at the top of a document; empty if a guide covers the move. */
  static List<Block> label(Transition transition) {
    return transition.isDerived() ? List.of(Note.of(sentences(transition))) : List.of();
  }

  private static String sentences(Transition transition) {
    int guides = SourcesUsed.ofRoles(transition).size();
    List<Role> ownWord = withoutSources(transition);
    String label =
        "Estimate: no guide covers this move. The skills that carry over and those you need come"
            + " from the profiles of both roles"
            + (ownWord.isEmpty() ? ", which rest on " + Figures.count(guides, "guide") : "");
    List<String> weeks = new ArrayList<>();
    addCount(weeks, "a guide's for %s", titles(transition, WeeksFrom.GUIDE).size());
    addCount(
        weeks, "the pack's own estimate for %s", titles(transition, WeeksFrom.ESTIMATE).size());
    addCount(
        weeks,
        Learning.ASSUMED_WEEKS + " each, by assumption, for %s",
        titles(transition, WeeksFrom.ASSUMPTION).size());
    return label
        + (weeks.isEmpty() ? "." : "; the weeks of study are " + String.join(", ", weeks) + ".")
        + (ownWord.size() == 1
            ? " The profile of %s names no source.".formatted(ownWord.get(0).title())
            : "")
        + (ownWord.size() == 2 ? " Neither profile names a source." : "")
        + (transition.headline().difficulty().isPresent() ? " " + difficulty() : "")
        + withoutSkills(List.of(transition.from(), transition.to()))
            .map(sentence -> " " + sentence)
            .orElse("");
  }

  private static List<Role> withoutSources(Transition transition) {
    return Stream.of(transition.from(), transition.to())
        .filter(role -> role.sources().isEmpty())
        .toList();
  }

  /** Returns a sentence that names the roles without skills; empty if there are none. */
  static Optional<String> withoutSkills(Collection<Role> roles) {
    List<String> titles =
        roles.stream().filter(role -> role.skills().isEmpty()).map(Role::title).toList();
    return titles.isEmpty()
        ? Optional.empty()
        : Optional.of("The data lists no skills for %s.".formatted(Figures.either(titles)));
  }

  private static void addCount(List<String> parts, String words, int skills) {
    if (skills > 0) {
      parts.add(words.formatted(Figures.count(skills, "skill")));
    }
  }

  /** Returns sentences on what the estimate rests on; empty if a guide covers the move. */
  static List<String> basis(Transition transition) {
    if (!transition.isDerived()) {
      return List.of();
    }
    List<String> sentences = new ArrayList<>();
    List<Source> profiles = SourcesUsed.ofRoles(transition);
    sentences.add(
        "The skills that carry over and those you need come from the profiles of both roles"
            + (profiles.isEmpty()
                ? "; neither names a source."
                : ", which rest on " + Figures.guides(profiles) + ".")
            + (withoutSources(transition).size() == 1
                ? " That of %s names no source."
                    .formatted(withoutSources(transition).get(0).title())
                : ""));
    addTitles(sentences, "A guide gives the weeks for %s.", titles(transition, WeeksFrom.GUIDE));
    addTitles(
        sentences,
        "The weeks are the pack's own estimate for %s.",
        titles(transition, WeeksFrom.ESTIMATE));
    addTitles(
        sentences,
        "No source gives weeks for %s, so " + Learning.ASSUMED_WEEKS + " are assumed.",
        titles(transition, WeeksFrom.ASSUMPTION));
    return sentences;
  }

  private static void addTitles(List<String> sentences, String words, List<String> titles) {
    if (!titles.isEmpty()) {
      sentences.add(words.formatted(String.join(", ", titles)));
    }
  }

  private static List<String> titles(Transition transition, WeeksFrom which) {
    return transition.missing().items().stream()
        .map(MissingSkill::skill)
        .filter(skill -> skill.learning().weeksFrom() == which)
        .map(Skill::title)
        .toList();
  }

  /** Returns sentences on the figures of an estimate's gap. */
  static List<String> notes(Gap gap) {
    List<String> notes = new ArrayList<>();
    notes.add("A week is %s h of study, our assumption.".formatted(ReferencePace.HOURS_A_WEEK));
    if (gap.hasPriorities()) {
      notes.add(PRIORITIES);
    }
    List<Source> lent = gap.transition().transferable().borrowedFrom();
    if (!lent.isEmpty()) {
      notes.add(
          "How skills of any job carry over is taken from %s; no guide to this move says it."
              .formatted(Figures.guides(lent)));
    }
    return notes;
  }

  /** Lists what other skills save, under a heading; empty if they save nothing. */
  static List<Block> carried(Gap gap) {
    Map<Skill, Knowledge.Carried> carried = new LinkedHashMap<>(gap.carried());
    carried.keySet().removeAll(gap.known());
    List<Bullet> bullets = new ArrayList<>();
    carried.forEach(
        (skill, part) ->
            bullets.add(
                new Bullet(Mark.POINT, Text.strong(skill.title()), Text.of(carried(part)))));
    return bullets.isEmpty()
        ? List.of()
        : List.of(
            Section.inner("Less to learn, because of what you have or learn before (our judgment)"),
            new Bullets(bullets));
  }

  private static String carried(Knowledge.Carried part) {
    return part.through() == Through.TAUGHT_EARLIER
        ? "%s%% is left after %s".formatted(100 - part.percent(), part.from().title())
        : "%s%% comes with %s".formatted(part.percent(), part.from().title());
  }
}
