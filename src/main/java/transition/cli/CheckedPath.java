package transition.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
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
    Path whole = path.getNameCount() > 2 ? path : path.toAbsolutePath();
    @Nullable Path folder = whole.getParent();
    @Nullable Path pack = folder == null ? null : folder.getParent();
    if (folder == null || pack == null || !isPackFolder(folder)) {
      throw new UsageException(
          "%s is in none of the folders of a pack (%s); move it, or name the pack"
              .formatted(path, String.join(", ", PackFolders.ALL)));
    }
    return PackCheck.of(new FolderPack(pack), folder.getFileName() + "/" + whole.getFileName());
  }

  private static boolean isPackFolder(Path folder) {
    return PackFolders.ALL.contains(String.valueOf(folder.getFileName()));
  }
}
