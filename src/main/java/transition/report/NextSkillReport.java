package transition.report;

import java.util.ArrayList;
import java.util.List;
import transition.analysis.NextSkill;
import transition.analysis.SkillGain;
import transition.commandline.CommandLines;
import transition.document.Document;
import transition.document.Facts;
import transition.document.Facts.Fact;
import transition.document.NextCommand;
import transition.document.Note;
import transition.document.Paragraph;
import transition.document.Section;
import transition.document.Table;
import transition.document.Table.Column;
import transition.document.Text;
import transition.document.Title;
import transition.model.Knowledge;
import transition.model.Learning;
import transition.model.ReferencePace;
import transition.model.Role;
import transition.model.Skill;

/** A document on the skill to learn next. */
public final class NextSkillReport {

  private static final int MOST_NAMED = 5;

  private NextSkillReport() {}

  /**
   * Returns the document.
   *
   * @param said what the user knows
   * @param all whether all other roles are in question, so that they need not be named
   */
  public static Document of(NextSkill next, Knowledge said, boolean all) {
    Document.Builder document =
        new Document.Builder()
            .add(
                new Title(
                    Text.strong(next.from().title()).plus(": what to learn next"),
                    Text.muted("for " + Figures.count(next.targets().size(), "role"))));
    List<Role> named = all ? List.of() : next.targets();
    if (next.best().isEmpty()) {
      return document
          .add(
              new Paragraph(
                  EstimateText.withoutSkills(next.targets())
                      .map(Text::strong)
                      .orElse(Text.strong("No task teaches a skill you lack."))
                      .plus(
                          " No skill gets you to %s faster."
                              .formatted(
                                  next.targets().size() == 1
                                      ? next.targets().get(0).title()
                                      : "any of these roles"))))
          .add(new NextCommand(CommandLines.compare(next.from(), named, said).build()))
          .build();
    }
    SkillGain best = next.best().get();
    document.add(new Paragraph(verdict(best, next))).add(facts(best));
    if (!next.others().isEmpty()) {
      document.add(Section.of("Other skills that save time")).add(table(next.others()));
    }
    return document
        .add(Note.of(note()))
        .add(
            new NextCommand(
                CommandLines.compare(next.from(), named, said.knowing(List.of(best.skill())))
                    .build()))
        .build();
  }

  private static Text verdict(SkillGain best, NextSkill next) {
    String why =
        best.shortens().isEmpty()
            ? " It saves no time by itself, but %s needs it first."
                .formatted(next.others().get(0).skill().title())
            : " It saves %s on the way to %s%s."
                .formatted(
                    Figures.hours(best.saved()),
                    where(best.shortens(), next.targets()),
                    best.shortens().size() > 1 ? ", in total" : "");
    return Text.strong("Learn this first: %s.".formatted(best.skill().title())).plus(why);
  }

  /**
   * Writes the roles as "all 4 roles", "both roles", "3 of the 4 roles", or the title of a single
   * one.
   */
  private static String where(List<Role> shortens, List<Role> targets) {
    if (targets.size() == 1) {
      return targets.get(0).title();
    }
    if (shortens.size() < targets.size()) {
      return "%s of the %s roles".formatted(shortens.size(), targets.size());
    }
    return targets.size() == 2 ? "both roles" : "all %s roles".formatted(targets.size());
  }

  private static Facts facts(SkillGain best) {
    Learning learning = best.skill().learning();
    List<Fact> facts = new ArrayList<>();
    if (!best.shortens().isEmpty()) {
      facts.add(new Fact("Helps with", Text.of(names(best.shortens()))));
    }
    facts.add(new Fact("Study", Text.of(Figures.hours(best.study()))));
    if (!learning.how().isEmpty()) {
      facts.add(new Fact("How", Text.of(learning.how())));
    }
    learning.resources().stream()
        .findFirst()
        .ifPresent(resource -> facts.add(new Fact("Start with", Text.of(resource))));
    return new Facts(facts);
  }

  private static String names(List<Role> roles) {
    int more = roles.size() - MOST_NAMED;
    List<String> titles = roles.stream().limit(MOST_NAMED).map(Role::title).toList();
    return Figures.join(titles) + (more > 0 ? " and %s more".formatted(more) : "");
  }

  private static Table table(List<SkillGain> others) {
    return new Table(
        List.of(
            Column.text("Skill"),
            Column.number("Roles"),
            Column.number("Saves"),
            Column.number("Study"),
            Column.text("Needs first")),
        others.stream()
            .limit(NextSkill.MOST_OTHERS)
            .map(
                gain ->
                    List.of(
                        Text.strong(gain.skill().title()),
                        Text.of(Integer.toString(gain.shortens().size())),
                        Text.of(Figures.hours(gain.saved())),
                        Text.of(Figures.hours(gain.study())),
                        Text.of(
                            Figures.join(gain.needsFirst().stream().map(Skill::title).toList()))))
            .toList());
  }

  private static String note() {
    return "Roles is how many you reach faster. Saves is the sum of the hours over them; it"
        + " includes skills that come with this one, because it needs them first or is related to"
        + " them. Study is the time for the skill itself, at %s"
            .formatted(ReferencePace.HOURS_A_WEEK)
        + " h a week, our assumption. Skills that help with the most roles come first, then those"
        + " you can start now, then those that save the most per hour of study.";
  }
}
