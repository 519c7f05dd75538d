package transition.catalog;

import java.util.List;
import java.util.Optional;

/** A folder of YAML files with roles, skills, sources, transitions, playbooks and interviews. */
public interface Pack {

  /** Returns the display name of the pack. */
  String name();

  /**
   * Returns whether a file exists.
   *
   * @param path relative to the pack, with slashes
   */
  boolean has(String path);

  /**
   * Reads a file; empty if the pack has none at that path. For a file that is too large to be
   * valid, an oversized beginning is enough.
   *
   * @param path relative to the pack, with slashes
   * @throws java.io.UncheckedIOException if it exists but cannot be read; the message names it
   */
  Optional<PackFile> read(String path);

  /**
   * Returns the sorted names of the YAML files in a folder, without their extension; empty if there
   * is no such folder.
   *
   * @throws java.io.UncheckedIOException if it exists but cannot be read
   */
  List<String> list(String folder);

  /**
   * Returns the sorted names of everything in a folder; empty if there is no such folder.
   *
   * @throws java.io.UncheckedIOException if it exists but cannot be read
   */
  default List<String> entries(String folder) {
    return list(folder).stream().map(name -> name + PackFolders.EXTENSION).toList();
  }

  /** Returns the packs that have a file at a path; the first one's file is used. */
  default List<Pack> holders(String path) {
    return has(path) ? List.of(this) : List.of();
  }

  /** Returns the display name of a file in this pack. */
  String display(String path);
}
