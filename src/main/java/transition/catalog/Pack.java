package transition.catalog;

import java.util.List;
import java.util.Optional;

/** A folder of YAML files with roles, skills, transitions, playbooks and sources. */
public interface Pack {

  /** How to name the pack to the user. */
  String name();

  /**
   * Whether there is a file.
   *
   * @param path relative to the pack, with slashes
   */
  boolean has(String path);

  /**
   * A file, empty if the pack has none of that name. Of a file that is too large to be valid it may
   * be only the beginning, as long as that is too large too.
   *
   * @param path relative to the pack, with slashes
   * @throws java.io.UncheckedIOException if it is there but cannot be read; the message names it
   */
  Optional<PackFile> read(String path);

  /**
   * The names of the YAML files in a folder, without their ending, sorted; empty if there is no
   * such folder.
   *
   * @throws java.io.UncheckedIOException if it is there but cannot be read
   */
  List<String> list(String folder);

  /**
   * The names of everything in a folder, sorted; empty if there is no such folder.
   *
   * @throws java.io.UncheckedIOException if it is there but cannot be read
   */
  default List<String> entries(String folder) {
    return list(folder).stream().map(name -> name + PackFolders.EXTENSION).toList();
  }

  /** The packs that have a file of this path; the first is the one whose file counts. */
  default List<Pack> holders(String path) {
    return has(path) ? List.of(this) : List.of();
  }

  /** How to name a file of this pack to the user. */
  String display(String path);
}
