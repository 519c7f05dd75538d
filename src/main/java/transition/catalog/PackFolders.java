package transition.catalog;

import java.util.List;

/** The folders of a pack, and how its files are named. */
public final class PackFolders {

  static final String ROLES = "roles";
  static final String SKILLS = "skills";
  static final String SOURCES = "sources";
  static final String TRANSITIONS = "transitions";
  static final String PLAYBOOKS = "playbooks";
  static final String INTERVIEWS = "interviews";

  /** The extension of every data file. */
  static final String EXTENSION = ".yaml";

  /** The folders in the order in which people look at them. */
  public static final List<String> ALL =
      List.of(ROLES, SKILLS, SOURCES, TRANSITIONS, PLAYBOOKS, INTERVIEWS);

  private PackFolders() {}

  /** Returns the path of a file, relative to the pack. */
  static String path(String folder, String id) {
    return folder + "/" + id + EXTENSION;
  }
}
