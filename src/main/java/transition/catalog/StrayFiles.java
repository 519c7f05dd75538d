package transition.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import transition.model.validation.Place;
import transition.model.validation.Problem;
import transition.naming.Suggestions;

/** Finds files in a pack that are never read, although their author may expect it. */
final class StrayFiles {

  private static final Set<String> SILENT_FOLDERS = Set.of("schema");
  private static final List<String> SILENT_FILES = List.of("README", "LICENSE", ".");

  private final Pack pack;
  private final List<Problem> problems = new ArrayList<>();

  private StrayFiles(Pack pack) {
    this.pack = pack;
  }

  /** Returns a problem for each file or folder that does not belong into a pack. */
  static List<Problem> in(Pack pack) {
    StrayFiles strays = new StrayFiles(pack);
    strays.checkTop();
    PackFolders.ALL.forEach(strays::checkFolder);
    return strays.problems;
  }

  private void checkTop() {
    for (String name : pack.entries("")) {
      if (!PackFolders.ALL.contains(name) && !SILENT_FOLDERS.contains(name) && !isSilent(name)) {
        String folders = String.join(", ", PackFolders.ALL);
        report(
            name,
            Suggestions.didYouMeanOr(
                name, PackFolders.ALL, "move it to one of the folders " + folders));
      }
    }
  }

  private void checkFolder(String folder) {
    for (String name : pack.entries(folder)) {
      if (!name.endsWith(PackFolders.EXTENSION) && !isSilent(name)) {
        report(folder + "/" + name, "end its name with .yaml, or remove it from the folder");
      }
    }
  }

  private static boolean isSilent(String name) {
    return SILENT_FILES.stream().anyMatch(name.toUpperCase(Locale.ROOT)::startsWith);
  }

  private void report(String path, String remedy) {
    problems.add(new Problem(Place.of(pack.display(path)), "is not read", remedy));
  }
}
