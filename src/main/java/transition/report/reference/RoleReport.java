package transition.report.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import transition.analysis.RoleProfile;
import transition.commandline.CommandLineBuilder;
import transition.commandline.OptionNames;
import transition.document.Block;
import transition.document.Bullets;
import transition.document.Document;
import transition.document.Facts;
import transition.document.NextCommand;
import transition.document.Note;
import transition.document.Paragraph;
import transition.document.Section;
import transition.document.Table;
import transition.document.Table.Column;
import transition.document.Text;
import transition.model.Level;
import transition.model.PayRange;
import transition.model.Role;
import transition.model.RolePay;
import transition.model.Source;
import transition.model.Transition;
import transition.report.DayToDay;
import transition.report.Figures;
import transition.report.TransitionHeader;

/** A document of everything known about a role. */
public final class RoleReport {

  private RoleReport() {}

  public static Document of(RoleProfile profile) {
    Role role = profile.role();
    Document.Builder document = new Document.Builder().add(EntryHeader.title(role, "role"));
    if (!role.summary().isEmpty()) {
      document.add(new Paragraph(Text.of(role.summary())));
    }
    return document
        .add(new Facts(EntryHeader.facts(role, profile.origin())))
        .addAll(skills(role))
        .addAll(day(role))
        .addAll(pay(role))
        .addAll(transitions(profile.transitions()))
        .addAll(sources(role.sources()))
        .add(
            new NextCommand(
                CommandLineBuilder.of("compare").option(OptionNames.FROM, role.id()).build()))
        .build();
  }

  private static List<Block> day(Role role) {
    List<Block> day = new ArrayList<>(DayToDay.of(role));
    if (!day.isEmpty()) {
      day.add(0, Section.of("Day to day"));
    }
    return day;
  }

  private static List<Block> skills(Role role) {
    if (role.skills().isEmpty()) {
      return List.of();
    }
    List<List<Text>> rows =
        role.skills().stream()
            .map(
                skill ->
                    List.of(
                        Text.strong(skill.id()),
                        Text.of(skill.title()),
                        Text.of(skill.category()),
                        Text.of(Figures.orNone(skill.learning().weeks()))))
            .toList();
    return List.of(
        Section.of(Figures.count(rows.size(), "skill")),
        new Table(
            List.of(
                Column.of("Id"),
                Column.text("Title"),
                Column.text("Category"),
                Column.number("Weeks")),
            rows));
  }

  private static List<Block> pay(Role role) {
    if (role.pay().isEmpty()) {
      return List.of();
    }
    List<List<Text>> rows = new ArrayList<>();
    for (RolePay pay : role.pay()) {
      for (Map.Entry<Level, PayRange> level : pay.levels().entrySet()) {
        rows.add(
            List.of(
                Text.of(pay.market().name()),
                Text.of(level.getKey().word()),
                Text.of(Figures.pay(pay.market(), level.getValue())),
                Text.of(
                    pay.sources().isEmpty()
                        ? "no source named"
                        : String.join(", ", pay.sources().stream().map(Source::title).toList()))));
      }
    }
    return List.of(
        Section.of("Pay a year"),
        new Table(
            List.of(
                Column.of("Market"),
                Column.of("Level"),
                Column.number("Pay"),
                Column.text("From the guides")),
            rows));
  }

  private static List<Block> transitions(List<Transition> transitions) {
    List<String> lines =
        transitions.stream().map(transition -> TransitionHeader.roles(transition).plain()).toList();
    return List.of(
        Section.of("Moves covered by a guide"),
        lines.isEmpty()
            ? Note.of("None: every move from or to this role is an estimate.")
            : Bullets.of(lines));
  }

  private static List<Block> sources(List<Source> sources) {
    List<String> lines = sources.stream().map(Figures::source).toList();
    return lines.isEmpty()
        ? List.of(Note.of("The profile names no source."))
        : List.of(Section.of("The profile rests on"), Bullets.of(lines));
  }
}
