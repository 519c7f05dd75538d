package transition.catalog;

import java.util.List;
import transition.model.Named;
import transition.naming.Names;

/** Reports names that two entries of a folder share. */
final class NameClashes {

  private final DataFiles files;
  private final String folder;

  private NameClashes(DataFiles files, String folder) {
    this.files = files;
    this.folder = folder;
  }

  /** Returns the entries after reporting each shared name. */
  static <T extends Named> List<T> reportAll(DataFiles files, String folder, List<T> entries) {
    NameClashes clashes = new NameClashes(files, folder);
    Names.clashes(entries).forEach(clashes::report);
    return entries;
  }

  /**
   * Reports a clash in the second file, or in the first one if only that belongs to the checked
   * pack.
   */
  private void report(Names.Clash<?> clash) {
    if (concerns(clash.second())) {
      report(clash.second(), clash.first(), clash.name());
    } else if (concerns(clash.first())) {
      report(clash.first(), clash.second(), clash.name());
    }
  }

  private void report(Named entry, Named owner, String name) {
    String problem = "the name \"" + name + "\" is taken by " + owner.id();
    files.problems().report(files.problem(path(entry), problem, "change one"));
  }

  private boolean concerns(Named entry) {
    return files.problems().concern(files.pack().display(path(entry)));
  }

  private String path(Named entry) {
    return PackFolders.path(folder, entry.id());
  }
}
