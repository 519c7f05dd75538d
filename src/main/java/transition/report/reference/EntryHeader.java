package transition.report.reference;

import java.util.ArrayList;
import java.util.List;
import transition.document.Facts.Fact;
import transition.document.Text;
import transition.document.Title;
import transition.model.Named;
import transition.model.Origin;
import transition.report.Figures;

/** Title and facts at the top of a document about an entry of the data. */
final class EntryHeader {

  private EntryHeader() {}

  /** Returns the entry's title, with its kind and id beside it. */
  static Title title(Named entry, String kind) {
    return new Title(Text.strong(entry.title()), Text.muted(kind + " " + entry.id()));
  }

  /** Returns the entry's aliases, pack and file. */
  static List<Fact> facts(Named entry, Origin origin) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Also called", Text.of(Figures.join(entry.aliases()))));
    String replaced =
        origin.replaced().isEmpty()
            ? ""
            : ", in place of the one in " + String.join(" and ", origin.replaced());
    facts.add(new Fact("From", Text.of(origin.pack() + replaced)));
    facts.add(new Fact("File", Text.of(origin.file())));
    return facts;
  }
}
