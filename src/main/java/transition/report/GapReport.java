package transition.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import transition.analysis.Gap;
import transition.analysis.GuideWeeks;
import transition.model.Knowledge;
import transition.model.Priority;
import transition.model.ReferencePace;
import transition.model.Skill;
import transition.model.TransferableSkill;
import transition.model.Transition;
import transition.report.Block.Bullet;
import transition.report.Block.Bullets;
import transition.report.Block.Column;
import transition.report.Block.Mark;
import transition.report.Block.Next;
import transition.report.Block.Paragraph;
import transition.report.Block.Section;
import transition.report.Block.Table;
import transition.report.Block.Title;
import transition.report.Text.Style;

/** What carries over and what is missing, at a glance. */
public final class GapReport {

  private GapReport() {}

  /**
   * The document.
   *
   * @param start the start date to suggest for the next command
   */
  public static Document of(Gap gap, Knowledge knowledge, LocalDate start) {
    Transition transition = gap.transition();
    return new Document.Builder()
        .add(new Title(Headlines.roles(transition), Text.muted(Headlines.facts(transition))))
        .addAll(Estimates.label(transition))
        .add(broughtTitle(gap))
        .add(brought(gap, TransferableSkill::brief, "you said that you know it"))
        .addAll(missing(gap))
        .addAll(notes(gap))
        .add(new Next(CommandLines.of("roadmap", transition, start, knowledge, gap.skipped())))
        .build();
  }

  /** How many skills are there already. */
  static Section broughtTitle(Gap gap) {
    if (gap.needed() == 0) {
      return Section.of("No skills are known of " + gap.transition().to().title());
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
   * The skills that are there.
   *
   * @param how what to say of one that carries over
   * @param known what to say of one that the user knows
   */
  static Bullets brought(Gap gap, Function<TransferableSkill, String> how, String known) {
    List<Bullet> bullets = new ArrayList<>();
    gap.transferable().forEach(skill -> bullets.add(check(skill.skill(), how.apply(skill))));
    gap.known().forEach(skill -> bullets.add(check(skill, known)));
    return new Bullets(bullets);
  }

  private static Bullet check(Skill skill, String detail) {
    return new Bullet(Mark.CHECK, Text.strong(skill.title()), Text.of(detail));
  }

  static List<Block> missing(Gap gap) {
    if (gap.needed() == 0) {
      return List.of(
          new Paragraph(Text.of("So what carries over and what is missing cannot be told.")));
    }
    if (gap.missing().isEmpty()) {
      return List.of(
          Section.of("You need nothing more"),
          new Paragraph(
              Text.of(
                  gap.skipped().isEmpty()
                      ? "Every skill is there."
                      : "Every skill is there, but for those that you skip.")));
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Column.number("#"));
    if (gap.hasPriorities()) {
      columns.add(Column.of("Priority"));
    }
    columns.add(Column.text("Skill"));
    if (gap.hasWeeks()) {
      columns.add(Column.number("Weeks"));
    }
    if (hasNeeds(gap)) {
      columns.add(Column.of("Needs"));
    }
    if (hasResources(gap)) {
      columns.add(Column.text("Start with"));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(Section.of(missingTitle(gap)));
    blocks.add(new Table(columns, rows(gap)));
    blocks.addAll(Estimates.carried(gap.carried()));
    return blocks;
  }

  private static String missingTitle(Gap gap) {
    return "You need %s more".formatted(gap.missing().size())
        + gap.studyTime()
            .map(
                effort ->
                    " · %s of study, %s at %s h a week"
                        .formatted(
                            Figures.hours(effort),
                            Figures.count(effort.referenceWeeks(), "week"),
                            ReferencePace.HOURS_A_WEEK))
            .orElse(" · the guide gives no study time");
  }

  /** Numbered in the order to learn them, so that prerequisites can be named by number. */
  private static List<List<Text>> rows(Gap gap) {
    List<Skill> order = gap.missing().stream().map(Gap.Open::skill).toList();
    return gap.missing().stream().map(open -> row(gap, open, order)).toList();
  }

  private static List<Text> row(Gap gap, Gap.Open open, List<Skill> order) {
    List<Text> cells = new ArrayList<>();
    cells.add(Text.of(number(open.skill(), order)));
    if (gap.hasPriorities()) {
      cells.add(open.missing().priority().map(GapReport::priority).orElse(Text.of(Figures.NONE)));
    }
    cells.add(skill(gap, open));
    if (gap.hasWeeks()) {
      cells.add(Text.of(weeksCell(open)));
    }
    if (hasNeeds(gap)) {
      cells.add(Text.of(Figures.join(needs(open, order))));
    }
    if (hasResources(gap)) {
      cells.add(Text.of(Figures.orNone(open.missing().resources().stream().findFirst())));
    }
    return cells;
  }

  private static boolean hasNeeds(Gap gap) {
    return gap.missing().stream().anyMatch(open -> !open.needsFirst().isEmpty());
  }

  private static boolean hasResources(Gap gap) {
    return gap.missing().stream().anyMatch(open -> !open.missing().resources().isEmpty());
  }

  private static List<String> needs(Gap.Open open, List<Skill> order) {
    return order.stream()
        .filter(open.needsFirst()::contains)
        .map(skill -> number(skill, order))
        .toList();
  }

  /** The title; what is known of it stands beside it where there are no weeks to show it. */
  private static Text skill(Gap gap, Gap.Open open) {
    Text title = Text.strong(open.skill().title());
    return open.knownPercent() > 0 && !gap.hasWeeks()
        ? title.plus(" (%s%% known)".formatted(open.knownPercent()))
        : title;
  }

  private static String number(Skill skill, List<Skill> order) {
    return Integer.toString(order.indexOf(skill) + 1);
  }

  private static String weeksCell(Gap.Open open) {
    String left = open.weeksLeft().map(GapReport::atLeastATenth).orElse(Figures.NONE);
    return open.knownPercent() > 0 && open.left().isPresent()
        ? left + " of " + open.missing().weeks().getAsInt()
        : left;
  }

  private static String atLeastATenth(BigDecimal weeks) {
    return weeks.signum() == 0 ? "<0.1" : weeks.toPlainString();
  }

  private static Text priority(Priority priority) {
    return switch (priority) {
      case CRITICAL -> Text.of(priority.word(), Style.CAUTION);
      case IMPORTANT -> Text.of(priority.word());
      case NICE_TO_HAVE -> Text.muted(priority.word());
    };
  }

  static List<Block> notes(Gap gap) {
    List<String> notes = new ArrayList<>();
    if (!gap.skipped().isEmpty()) {
      notes.add(skipped(gap));
    }
    if (gap.transition().isDerived() && gap.needed() > 0) {
      notes.add("A week is %s h of study, our assumption.".formatted(ReferencePace.HOURS_A_WEEK));
    } else if (!gap.missing().isEmpty()) {
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
        Disagreements.skills(GuideWeeks.of(gap.transition())).ifPresent(notes::add);
      }
      if (!gap.transition().missing().borrowedFrom().isEmpty()) {
        notes.add(
            "How to learn the skills is taken from "
                + Figures.guides(gap.transition().missing().borrowedFrom())
                + "; this transition's own guide does not say.");
      }
    }
    return notes.isEmpty() ? List.of() : List.of(Block.Note.of(String.join(" ", notes)));
  }

  /** What is skipped, and which of the skills that are left need it. */
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
