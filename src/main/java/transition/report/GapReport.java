package transition.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import transition.analysis.Gap;
import transition.commandline.CommandLines;
import transition.document.Bullets;
import transition.document.Bullets.Bullet;
import transition.document.Bullets.Mark;
import transition.document.Document;
import transition.document.NextCommand;
import transition.document.Section;
import transition.document.Text;
import transition.document.Title;
import transition.model.Knowledge;
import transition.model.Knowledge.Carried;
import transition.model.Knowledge.Through;
import transition.model.Skill;
import transition.model.TransferableSkill;
import transition.model.Transition;

/** A document on the skills that carry over and those that are missing. */
public final class GapReport {

  private GapReport() {}

  /**
   * Returns the document.
   *
   * @param start the start date to suggest for the next command
   */
  public static Document of(Gap gap, Knowledge knowledge, LocalDate start) {
    Transition transition = gap.transition();
    return new Document.Builder()
        .add(
            new Title(
                TransitionHeader.roles(transition), Text.muted(TransitionHeader.facts(transition))))
        .addAll(EstimateText.label(transition))
        .add(broughtTitle(gap))
        .add(brought(gap, TransferableSkill::brief, "you said that you know it"))
        .addAll(MissingSkillsSection.of(gap))
        .addAll(GapNotes.of(gap))
        .add(
            new NextCommand(
                CommandLines.of("roadmap", transition, start, knowledge, gap.skipped()).build()))
        .build();
  }

  /** Returns a heading with the number of skills the user brings. */
  static Section broughtTitle(Gap gap) {
    if (gap.needed() == 0) {
      return Section.of("The data lists no skills for " + gap.transition().to().title());
    }
    int percent = Math.round(100f * gap.brought() / gap.needed());
    String title =
        "You bring %s of %s%s"
            .formatted(
                gap.brought(),
                gap.needed() == 1 ? "" : "the ",
                Figures.count(gap.needed(), "skill"));
    return new Section(1, Text.of(title), OptionalInt.of(percent));
  }

  /**
   * Lists the skills that the user brings.
   *
   * @param how what to say of one that carries over
   * @param known what to say of one that the user knows
   */
  static Bullets brought(Gap gap, Function<TransferableSkill, String> how, String known) {
    List<Bullet> bullets = new ArrayList<>();
    gap.transferable().forEach(skill -> bullets.add(check(skill.skill(), how.apply(skill))));
    gap.known()
        .forEach(
            skill ->
                bullets.add(
                    check(
                        skill,
                        Optional.ofNullable(gap.carried().get(skill))
                            .map(GapReport::carried)
                            .orElse(known))));
    return new Bullets(bullets);
  }

  private static String carried(Carried part) {
    return part.through() == Through.ALTERNATIVE
        ? "you have %s, which counts as it".formatted(part.from().title())
        : "comes with %s, which builds on it".formatted(part.from().title());
  }

  private static Bullet check(Skill skill, String detail) {
    return new Bullet(Mark.CHECK, Text.strong(skill.title()), Text.of(detail));
  }
}
