package transition.report;

import java.util.ArrayList;
import java.util.List;
import transition.analysis.Gap;
import transition.analysis.GuideWeeks;
import transition.document.Block;
import transition.document.Note;
import transition.model.ReferencePace;
import transition.model.Skill;

/** A note on the figures of a gap: what the guide lacks, and what we assume. */
final class GapNotes {

  private GapNotes() {}

  static List<Block> of(Gap gap) {
    List<String> notes = new ArrayList<>();
    if (!gap.skipped().isEmpty()) {
      notes.add(skipped(gap));
    }
    if (gap.transition().isDerived() && gap.needed() > 0) {
      notes.addAll(EstimateText.notes(gap));
    } else if (!gap.missing().isEmpty()) {
      notes.addAll(ofGuide(gap));
    }
    return notes.isEmpty() ? List.of() : List.of(Note.of(String.join(" ", notes)));
  }

  private static List<String> ofGuide(Gap gap) {
    List<String> notes = new ArrayList<>();
    if (!gap.hasPriorities() && !gap.hasWeeks()) {
      notes.add("The guide sets no priorities and gives no weeks for single skills.");
    } else if (!gap.hasPriorities()) {
      notes.add("The guide sets no priorities.");
    } else if (!gap.hasWeeks()) {
      notes.add("The guide gives no weeks for single skills.");
    }
    if (gap.hasWeeks()) {
      notes.add(
          "The weeks are the guide's. It states no pace: %s h a week is our assumption."
              .formatted(ReferencePace.HOURS_A_WEEK));
      Contradictions.skills(GuideWeeks.of(gap.transition())).ifPresent(notes::add);
    }
    List<String> byImportance = gap.byImportance().stream().map(Skill::title).toList();
    if (!byImportance.isEmpty()) {
      notes.add(
          "The table is in the order to learn them; the guide's order of importance is %s."
              .formatted(Figures.join(byImportance)));
    }
    if (!gap.transition().missing().borrowedFrom().isEmpty()) {
      notes.add(
          "How to learn the skills is taken from "
              + Figures.guides(gap.transition().missing().borrowedFrom())
              + "; this transition's own guide does not say.");
    }
    return notes;
  }

  /** Names the skipped skills, and the remaining skills that need them. */
  private static String skipped(Gap gap) {
    List<String> needed =
        gap.missing().stream()
            .flatMap(
                open ->
                    gap.skipped().stream()
                        .filter(skill -> open.skill().needsFirst().contains(skill.id()))
                        .map(skill -> open.skill().title() + " needs " + skill.title()))
            .toList();
    return "You skip %s%s."
        .formatted(
            Figures.join(gap.skipped().stream().map(Skill::title).toList()),
            needed.isEmpty() ? "" : ", though " + String.join(" and ", needed));
  }
}
