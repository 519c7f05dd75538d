package transition.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import transition.commandline.OptionNames;
import transition.error.FileException;
import transition.error.UsageException;
import transition.files.WholeFile;

/** A file that is written whole or not at all, and never over another one unless asked for. */
public final class OutputFile {

  private final Path file;
  private final boolean force;

  private OutputFile(Path file, boolean force) {
    this.file = file;
    this.force = force;
  }

  /**
   * Returns a file to write later, checked now so that nothing is computed in vain.
   *
   * @param force whether a file that exists may be replaced
   * @throws UsageException if the name is empty
   * @throws FileException if it cannot be written
   */
  public static OutputFile checked(Path file, boolean force) {
    Path target = file;
    if (file.toString().isEmpty()) {
      throw new UsageException(
          OptionNames.OUTPUT + " names no file; name one, or - for standard output");
    }
    if (Files.isDirectory(file)) {
      throw new FileException("\"" + file + "\" is a folder; name a file in it");
    }
    if (Files.isSymbolicLink(file) && !Files.exists(file)) {
      throw new FileException(file + " is a link to a file that does not exist; remove it first");
    }
    if (Files.isRegularFile(file) && !force) {
      throw exists(file);
    }
    try {
      if (Files.isRegularFile(file)) {
        target = file.toRealPath();
        WholeFile.checkWritable(target);
      }
    } catch (IOException e) {
      throw new FileException("cannot write " + file + ": " + FileException.reason(e), e);
    }
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new FileException("the folder of " + file + " does not exist; create it first");
    }
    if (!Files.exists(target) && !Files.isWritable(folder)) {
      throw new FileException("cannot write " + file + ": its folder is read-only");
    }
    return new OutputFile(target, force);
  }

  private static FileException exists(Path file) {
    return new FileException(
        file + " exists already; choose another name, or replace it with " + OptionNames.FORCE);
  }

  /**
   * Writes the file as UTF-8.
   *
   * @throws FileException if that fails; then the file is as it was before
   */
  public void write(String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        Files.write(file, content, StandardOpenOption.WRITE);
      } else if (force && Files.exists(file)) {
        WholeFile.overwrite(file, content);
      } else {
        WholeFile.create(file, content);
      }
    } catch (FileAlreadyExistsException e) {
      throw exists(file);
    } catch (IOException e) {
      throw new FileException("cannot write " + file + ": " + FileException.reason(e), e);
    }
  }
}
