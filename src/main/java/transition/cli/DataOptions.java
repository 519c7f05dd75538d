package transition.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import transition.catalog.BundledPack;
import transition.catalog.Catalog;
import transition.catalog.FolderPack;

/** Where the data comes from. */
final class DataOptions {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      hidden = true,
      description = "Read this pack instead of the bundled one.")
  @Nullable Path folder;

  /**
   * The data to answer from.
   *
   * @throws FileException if the folder does not exist
   */
  Catalog catalog() {
    if (folder == null) {
      return new Catalog(new BundledPack());
    }
    if (!Files.isDirectory(folder)) {
      throw new FileException("the data folder " + folder + " does not exist");
    }
    return new Catalog(new FolderPack(folder));
  }
}
