package transition.shell;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** The file of the shell's history, readable by its owner alone, since lines may hold salaries. */
final class HistoryFile {

  private static final FileAttribute<?>[] OWNER_ONLY =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
          ? new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
          }
          : new FileAttribute<?>[] {};

  private HistoryFile() {}

  /** Returns the file in a folder, creating both if needed; empty if it cannot be written. */
  static Optional<Path> in(Path folder) {
    Path file = folder.resolve("history");
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(folder);
        Files.createFile(file, OWNER_ONLY);
      }
      return Optional.of(file).filter(Files::isRegularFile).filter(Files::isWritable);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
