package transition.report.reference;

import java.util.List;
import transition.analysis.Listing;
import transition.commandline.CommandLines;
import transition.document.Block;
import transition.document.Document;
import transition.document.NextCommand;
import transition.document.Note;
import transition.document.Section;
import transition.document.Table;
import transition.document.Table.Column;
import transition.document.Text;
import transition.model.Headline;
import transition.model.Market;
import transition.model.Role;
import transition.model.Skill;
import transition.model.Transition;
import transition.report.Figures;

/** A document of the roles, transitions and skills in the data. */
public final class ListReport {

  private ListReport() {}

  public static Document of(Listing listing) {
    Document.Builder document = new Document.Builder();
    listing.roles().ifPresent(all -> document.addAll(roles(all)));
    listing
        .transitions()
        .ifPresent(
            all ->
                document
                    .addAll(transitions(all))
                    .add(Note.of("Any other move between two roles is estimated from profiles.")));
    listing.skills().ifPresent(all -> document.addAll(skills(all)));
    String next =
        listing
            .transitions()
            .flatMap(all -> all.stream().findFirst())
            .map(transition -> CommandLines.of("gap", transition).build())
            .orElse("transition list transitions");
    return document.add(new NextCommand(next)).build();
  }

  private static List<Block> roles(List<Role> roles) {
    return section(
        Figures.count(roles.size(), "role"),
        List.of(
            Column.of("Id"),
            Column.text("Title"),
            Column.text("Also called"),
            Column.text("Pay known in")),
        roles.stream().map(ListReport::row).toList());
  }

  private static List<Text> row(Role role) {
    return List.of(
        Text.strong(role.id()),
        Text.of(role.title()),
        Text.of(Figures.join(role.aliases())),
        Text.of(Figures.join(role.pay().stream().map(pay -> pay.market().name()).toList())));
  }

  private static List<Block> transitions(List<Transition> transitions) {
    return section(
        Figures.count(transitions.size(), "transition"),
        List.of(
            Column.of("From"),
            Column.of("To"),
            Column.of("Market"),
            Column.text("Difficulty"),
            Column.text("Timeline"),
            Column.text("To learn")),
        transitions.stream().map(ListReport::row).toList());
  }

  private static List<Text> row(Transition transition) {
    Headline headline = transition.headline();
    return List.of(
        Text.strong(transition.from().id()),
        Text.strong(transition.to().id()),
        Text.of(Figures.orNone(transition.market().map(Market::name))),
        Text.of(Figures.orNone(headline.difficulty())),
        Text.of(Figures.orNone(headline.bestTimeline().map(Figures::months))),
        Text.of(Figures.count(transition.missing().items().size(), "skill")));
  }

  private static List<Block> skills(List<Skill> skills) {
    return section(
        Figures.count(skills.size(), "skill"),
        List.of(
            Column.of("Id"),
            Column.text("Title"),
            Column.text("Category"),
            Column.text("Needs first"),
            Column.text("Also called")),
        skills.stream().map(ListReport::row).toList());
  }

  private static List<Text> row(Skill skill) {
    return List.of(
        Text.strong(skill.id()),
        Text.of(skill.title()),
        Text.of(skill.category()),
        Text.of(Figures.join(skill.needsFirst())),
        Text.of(Figures.join(skill.aliases())));
  }

  /** Returns a section with a table, or with a note if there are no rows. */
  private static List<Block> section(String title, List<Column> columns, List<List<Text>> rows) {
    return rows.isEmpty()
        ? List.of(Section.of(title), Note.of("Nothing matches."))
        : List.of(Section.of(title), new Table(columns, rows));
  }
}
