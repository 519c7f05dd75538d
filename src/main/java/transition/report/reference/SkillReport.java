package transition.report.reference;

import java.util.ArrayList;
import java.util.List;
import transition.analysis.SkillProfile;
import transition.analysis.SkillProfile.Guided;
import transition.analysis.SkillProfile.Share;
import transition.document.Block;
import transition.document.Bullets;
import transition.document.Document;
import transition.document.Facts;
import transition.document.Facts.Fact;
import transition.document.NextCommand;
import transition.document.Note;
import transition.document.Section;
import transition.document.Table;
import transition.document.Table.Column;
import transition.document.Text;
import transition.model.Learning;
import transition.model.Named;
import transition.model.Priority;
import transition.model.Role;
import transition.model.Skill;
import transition.report.Figures;
import transition.report.TransitionHeader;

/** A document of everything known about a skill. */
public final class SkillReport {

  private SkillReport() {}

  public static Document of(SkillProfile profile) {
    Skill skill = profile.skill();
    Learning learning = skill.learning();
    List<Fact> facts = EntryHeader.facts(skill, profile.origin());
    facts.add(0, new Fact("Category", Text.of(skill.category())));
    facts.add(1, new Fact("Study", Text.of(study(learning))));
    facts.add(new Fact("Needs first", Text.of(titles(profile.needsFirst()))));
    facts.add(new Fact("Needed by", Text.of(titles(profile.neededBy()))));
    if (!profile.heldWith().isEmpty()) {
      facts.add(new Fact("Counts as it", Text.of(titles(profile.heldWith()))));
    }
    Document.Builder document =
        new Document.Builder().add(EntryHeader.title(skill, "skill")).add(new Facts(facts));
    if (!learning.why().isEmpty()) {
      document.add(Note.of(learning.why()));
    }
    return document
        .addAll(howToLearn(learning))
        .addAll(shares("Less to learn if you have", "You have", profile.brings()))
        .addAll(shares("Shortens other skills", "Skill", profile.covers()))
        .points(
            Section.of("Roles that need it"), profile.roles().stream().map(Role::title).toList())
        .addAll(guided(profile.guided()))
        .points(
            Section.of("Carries over in"),
            profile.transferable().stream()
                .map(transition -> TransitionHeader.roles(transition).plain())
                .toList())
        .add(new NextCommand(next(profile)))
        .build();
  }

  private static String next(SkillProfile profile) {
    return profile.roles().stream()
        .findFirst()
        .map(role -> "transition show role " + role.id())
        .orElse("transition list skills");
  }

  private static String study(Learning learning) {
    String weeks = Figures.count(learning.weeksOrAssumed(), "week");
    return switch (learning.weeksFrom()) {
      case GUIDE -> weeks + " by " + Figures.guides(learning.source().stream().toList());
      case ESTIMATE -> weeks + ", the pack's own estimate";
      case ASSUMPTION -> weeks + ", assumed because no source gives any";
    };
  }

  private static String titles(List<? extends Named> entries) {
    return Figures.join(entries.stream().map(Named::title).toList());
  }

  private static List<Block> howToLearn(Learning learning) {
    List<String> points = new ArrayList<>();
    if (!learning.how().isEmpty()) {
      points.add(learning.how());
    }
    learning.practice().ifPresent(practice -> points.add("Practice: " + practice));
    if (!learning.resources().isEmpty()) {
      points.add("Resources: " + String.join("; ", learning.resources()));
    }
    return points.isEmpty()
        ? List.of()
        : List.of(Section.of("How to learn it"), Bullets.of(points));
  }

  private static List<Block> shares(String heading, String column, List<Share> shares) {
    if (shares.isEmpty()) {
      return List.of();
    }
    List<List<Text>> rows =
        shares.stream()
            .map(
                share ->
                    List.of(
                        Text.of(share.other().title()),
                        Text.of(share.percent() + "%"),
                        Text.of(share.why())))
            .toList();
    return List.of(
        Section.of(heading + " (our judgment)"),
        new Table(List.of(Column.text(column), Column.number("Share"), Column.text("Why")), rows));
  }

  private static List<Block> guided(List<Guided> guided) {
    if (guided.isEmpty()) {
      return List.of();
    }
    List<List<Text>> rows =
        guided.stream()
            .map(
                guide ->
                    List.of(
                        TransitionHeader.roles(guide.transition()),
                        Text.of(Figures.orNone(guide.missing().priority().map(Priority::word))),
                        Text.of(Figures.orNone(guide.missing().weeks()))))
            .toList();
    return List.of(
        Section.of("Guides that teach it"),
        new Table(
            List.of(Column.text("Move"), Column.of("Priority"), Column.number("Weeks")), rows));
  }
}
