package transition.packs;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import transition.catalog.Pack;
import transition.catalog.PackCheck;
import transition.catalog.PackFolders;
import transition.error.FileException;
import transition.error.UsageException;

/** A path that the user wants checked: the folder of a pack, or a file in one of its folders. */
public final class CheckTarget {

  private CheckTarget() {}

  /**
   * Returns the check of a path.
   *
   * @param open makes the pack in a folder
   * @throws FileException if it does not exist
   * @throws UsageException if it is a file that cannot belong to a pack, or a folder inside one
   */
  public static PackCheck check(Path path, Function<Path, Pack> open) {
    if (path.toString().isEmpty()) {
      throw new UsageException("the name of the pack is empty; give one or leave it out");
    }
    if (Files.isDirectory(path)) {
      requireWholePack(path.toAbsolutePath().normalize());
      return PackCheck.of(open.apply(path));
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
    return PackCheck.of(open.apply(pack), folder.getFileName() + "/" + file.getFileName());
  }

  /** Refuses a folder of a pack: one such as "roles" that has none like it inside. */
  private static void requireWholePack(Path folder) {
    Path pack = folder.getParent();
    boolean isPart =
        PackFolders.ALL.contains(String.valueOf(folder.getFileName()))
            && PackFolders.ALL.stream().map(folder::resolve).noneMatch(Files::isDirectory);
    if (pack != null && isPart) {
      throw new UsageException(
          "%s is one folder of a pack; name the whole pack, %s, or a file in it"
              .formatted(folder.getFileName(), pack));
    }
  }

  private static boolean isInPackFolder(Path file) {
    Path folder = file.getParent();
    return folder != null && PackFolders.ALL.contains(String.valueOf(folder.getFileName()));
  }
}
