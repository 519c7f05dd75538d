package transition.report;

import java.util.ArrayList;
import java.util.List;
import transition.document.Facts.Fact;
import transition.document.Text;
import transition.document.Title;
import transition.model.Named;
import transition.model.Origin;

/** How an entry of the data is introduced. */
final class EntryHeader {

  private EntryHeader() {}

  /** Its title, with what it is and its id. */
  static Title title(Named thing, String kind) {
    return new Title(Text.strong(thing.title()), Text.muted(kind + " " + thing.id()));
  }

  /** Its other names, and the pack and file that it came from. */
  static List<Fact> facts(Named thing, Origin origin) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Also called", Text.of(Figures.join(thing.aliases()))));
    String replaced =
        origin.replaced().isEmpty()
            ? ""
            : ", in place of the one in " + String.join(" and ", origin.replaced());
    facts.add(new Fact("From", Text.of(origin.pack() + replaced)));
    facts.add(new Fact("File", Text.of(origin.file())));
    return facts;
  }
}
