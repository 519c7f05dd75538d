package transition.cli;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import transition.catalog.FolderPack;
import transition.catalog.PackCheck;
import transition.catalog.PackFolders;

/** A path that the user wants checked: the folder of a pack, or a file in one of its folders. */
final class CheckedPath {

  private CheckedPath() {}

  /**
   * The check of a path.
   *
   * @throws FileException if it does not exist
   * @throws UsageException if it is a file that cannot belong to a pack
   */
  static PackCheck check(Path path) {
    if (Files.isDirectory(path)) {
      return PackCheck.of(new FolderPack(path));
    }
    if (!Files.exists(path)) {
      throw new FileException("there is no file or folder " + path + "; correct the name");
    }
    Path file = isInPackFolder(path) ? path : path.toAbsolutePath().normalize();
    if (!isInPackFolder(file)) {
      throw new UsageException(
          "%s is in none of the folders of a pack (%s); move it, or name the pack"
              .formatted(path, String.join(", ", PackFolders.ALL)));
    }
    Path folder = requireNonNull(file.getParent(), "folder");
    Path pack = folder.resolveSibling("");
    return PackCheck.of(new FolderPack(pack), folder.getFileName() + "/" + file.getFileName());
  }

  private static boolean isInPackFolder(Path file) {
    Path folder = file.getParent();
    return folder != null && PackFolders.ALL.contains(String.valueOf(folder.getFileName()));
  }
}
