package transition.catalog;

import java.util.List;
import java.util.Optional;

/** A folder of YAML files with roles, skills, transitions, playbooks and sources. */
public interface Pack {

  /**
   * The bytes of a file, empty if the pack has none of that name. Of a file that is too large to be
   * valid it may be only the beginning, as long as that is too large too.
   *
   * @param path relative to the pack, with slashes
   * @throws java.io.UncheckedIOException if it is there but cannot be read; the message names it
   */
  Optional<byte[]> read(String path);

  /**
   * The names of the YAML files in a folder, without their ending, sorted; empty if there is no
   * such folder.
   *
   * @throws java.io.UncheckedIOException if it is there but cannot be read
   */
  List<String> list(String folder);

  /** How to name a file of this pack to the user. */
  String display(String path);
}
