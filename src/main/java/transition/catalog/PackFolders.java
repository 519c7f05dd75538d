package transition.catalog;

import java.util.List;

/** The folders of a pack. */
public final class PackFolders {

  /** All of them, in the order in which people look at them. */
  public static final List<String> ALL =
      List.of(
          RoleFile.FOLDER,
          SkillFile.FOLDER,
          SourceFile.FOLDER,
          TransitionFile.FOLDER,
          Playbook.FOLDER);

  private PackFolders() {}
}
