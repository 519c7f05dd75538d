package transition.report;

import java.util.ArrayList;
import java.util.List;
import transition.analysis.Gap;
import transition.document.Block;
import transition.document.Paragraph;
import transition.document.Section;
import transition.document.Table;
import transition.document.Table.Column;
import transition.document.Text;
import transition.document.Text.Style;
import transition.model.Effort;
import transition.model.Priority;
import transition.model.ReferencePace;
import transition.model.Skill;

/** The section with the missing skills, as a table in the order to learn them. */
final class MissingSkillsSection {

  private MissingSkillsSection() {}

  static List<Block> of(Gap gap) {
    if (gap.needed() == 0) {
      return List.of(
          new Paragraph(Text.of("So we cannot tell what carries over and what you need.")));
    }
    if (gap.missing().isEmpty()) {
      return List.of(
          Section.of("You need no more skills"),
          new Paragraph(
              Text.of(
                  gap.skipped().isEmpty()
                      ? "You have every skill."
                      : "You have every skill except those you skip.")));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(Section.of(title(gap)));
    blocks.add(new Table(columns(gap), rows(gap)));
    blocks.addAll(EstimateText.carried(gap));
    return blocks;
  }

  private static String title(Gap gap) {
    return "You need %s more".formatted(gap.missing().size())
        + gap.studyTime()
            .map(
                effort ->
                    " · %s of study, %s at %s h a week"
                        .formatted(
                            Figures.hours(effort),
                            Figures.count(effort.referenceWeeksText(), "week"),
                            ReferencePace.HOURS_A_WEEK))
            .orElse(" · the guide gives no study time");
  }

  private static List<Column> columns(Gap gap) {
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
    return columns;
  }

  /** Returns the rows, numbered so that cells can refer to prerequisites by number. */
  private static List<List<Text>> rows(Gap gap) {
    List<Skill> order = gap.missing().stream().map(Gap.Open::skill).toList();
    return gap.missing().stream().map(open -> row(gap, open, order)).toList();
  }

  private static List<Text> row(Gap gap, Gap.Open open, List<Skill> order) {
    List<Text> cells = new ArrayList<>();
    cells.add(Text.of(number(open.skill(), order)));
    if (gap.hasPriorities()) {
      cells.add(
          open.missing()
              .priority()
              .map(MissingSkillsSection::priority)
              .orElse(Text.of(Figures.NONE)));
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

  /** Returns the title, with the known share beside it where the table has no weeks. */
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
    String left = open.left().map(MissingSkillsSection::atLeastATenth).orElse(Figures.NONE);
    return open.knownPercent() > 0 && open.left().isPresent()
        ? left + " of " + open.missing().weeks().getAsInt()
        : left;
  }

  private static String atLeastATenth(Effort left) {
    String weeks = left.referenceWeeksText();
    return weeks.equals("0") ? "<0.1" : weeks;
  }

  private static Text priority(Priority priority) {
    return switch (priority) {
      case CRITICAL -> Text.of(priority.word(), Style.CAUTION);
      case IMPORTANT -> Text.of(priority.word());
      case NICE_TO_HAVE -> Text.muted(priority.word());
    };
  }
}
