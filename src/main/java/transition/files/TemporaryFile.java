package transition.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A new file in the folder of another one, which is completely on disk before it gets its final
 * name.
 */
record TemporaryFile(Path path) implements AutoCloseable {

  private static final Set<PosixFilePermission> OWNER_ONLY =
      Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  /** Writes a file with the default permissions of new files. */
  static TemporaryFile open(Path target, byte[] content) throws IOException {
    return written(target, content);
  }

  /** Writes a file that only its owner can use. */
  static TemporaryFile closed(Path target, byte[] content) throws IOException {
    return target.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? written(target, content, PosixFilePermissions.asFileAttribute(OWNER_ONLY))
        : written(target, content);
  }

  private static TemporaryFile written(Path target, byte[] content, FileAttribute<?>... attributes)
      throws IOException {
    while (true) {
      TemporaryFile file = new TemporaryFile(NameBeside.ofTemporary(target));
      FileChannel channel;
      try {
        channel =
            FileChannel.open(
                file.path,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                attributes);
      } catch (FileAlreadyExistsException e) {
        continue;
      }
      try (channel) {
        ByteBuffer buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
        return file;
      } catch (IOException e) {
        file.close();
        throw e;
      }
    }
  }

  /** Deletes what killed runs have left behind for a locked file. */
  static void deleteLeftOver(Path target) {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(
            target.resolveSibling(""), file -> NameBeside.isTemporary(file, target))) {
      for (Path file : files) {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // They do no harm; a later run that can change the folder deletes them.
    }
  }

  /** Replaces another file atomically. */
  void moveTo(Path target) throws IOException {
    Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Takes a free name atomically.
   *
   * @throws FileAlreadyExistsException if the name is taken
   */
  void moveToFree(Path target) throws IOException {
    try {
      Files.createLink(target, path);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (FileSystemException | UnsupportedOperationException e) {
      Files.move(path, target); // not all file systems have hard links
    }
  }

  /** Forces the names in a folder to disk, so that new files keep theirs if the power fails. */
  static void forceNames(Path target) {
    try (FileChannel folder =
        FileChannel.open(target.resolveSibling(""), StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException e) {
      // Not all systems open folders; there, names reach the disk when the system sees fit.
    }
  }

  /** Deletes the file, unless it has been renamed. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
