package transition.catalog;

import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import transition.catalog.yaml.FatalProblems;
import transition.catalog.yaml.InvalidDataException;
import transition.model.TransitionId;
import transition.naming.Names;

/**
 * Reads ids and titles for completion. Unlike {@link Catalog}, it makes the best of invalid files.
 */
public final class Titles {

  private final DataFiles files;

  private Titles(Pack pack) {
    this.files = new DataFiles(pack, FatalProblems.INSTANCE);
  }

  /** Returns the titles of roles by id; a title that cannot be read is empty. */
  public static Map<String, String> ofRoles(Pack pack) {
    return new Titles(pack).of(PackFolders.ROLES);
  }

  /** Returns the titles of skills by id; a title that cannot be read is empty. */
  public static Map<String, String> ofSkills(Pack pack) {
    return new Titles(pack).of(PackFolders.SKILLS);
  }

  /** Returns the titles of both roles by the id of each transition between them. */
  public static Map<String, String> ofTransitions(Pack pack) {
    Map<String, String> roles = ofRoles(pack);
    Map<String, String> titles = new LinkedHashMap<>();
    for (String id : pack.list(PackFolders.TRANSITIONS)) {
      TransitionId.readings(id).stream()
          .filter(one -> roles.containsKey(one.from()) && roles.containsKey(one.to()))
          .findFirst()
          .ifPresent(one -> titles.put(id, roles.get(one.from()) + " to " + roles.get(one.to())));
    }
    return titles;
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
