package transition.catalog;

import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import transition.catalog.yaml.InvalidDataException;
import transition.catalog.yaml.Problems;
import transition.naming.Names;

/**
 * The ids of a pack with their titles, for those who are still typing: unlike {@link Catalog}, it
 * takes what it can get of files that are wrong.
 */
public final class Titles {

  private final DataFiles files;

  private Titles(Pack pack) {
    this.files = new DataFiles(pack, Problems.FATAL);
  }

  /** The roles, by id; the title is empty where the file has none that can be read. */
  public static Map<String, String> ofRoles(Pack pack) {
    return new Titles(pack).of(PackFolders.ROLES);
  }

  /** The skills, by id; the title is empty where the file has none that can be read. */
  public static Map<String, String> ofSkills(Pack pack) {
    return new Titles(pack).of(PackFolders.SKILLS);
  }

  private Map<String, String> of(String folder) {
    Map<String, String> titles = new LinkedHashMap<>();
    files.pack().list(folder).stream()
        .filter(Names::isId)
        .forEach(id -> titles.put(id, title(PackFolders.path(folder, id))));
    return titles;
  }

  private String title(String path) {
    try {
      return files.read(path).flatMap(file -> file.optionalText("title")).orElse("");
    } catch (InvalidDataException | UncheckedIOException e) {
      return "";
    }
  }
}
