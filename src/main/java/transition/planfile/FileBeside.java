package transition.planfile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A new file in the folder of another one, with its owner and permissions. Its name is always the
 * same, so that a run that was killed leaves one at most, which the next run replaces.
 */
record FileBeside(Path path) implements AutoCloseable {

  private static final Set<PosixFilePermission> OWNER_ONLY =
      Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  /**
   * Writes a file that is to take the place of another one.
   *
   * @param target the file whose place it is to take
   * @param original the file with the owner and the permissions
   */
  static FileBeside of(Path target, Path original, byte[] content) throws IOException {
    FileBeside file = new FileBeside(target.resolveSibling("." + target.getFileName() + ".new"));
    Files.deleteIfExists(file.path);
    try {
      file.write(original, content);
    } catch (IOException e) {
      file.close();
      throw e;
    }
    return file;
  }

  /** Puts it in the place of another file, at once and as a whole. */
  void moveTo(Path target) throws IOException {
    Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Takes it away unless it was moved. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }

  private void write(Path original, byte[] content) throws IOException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(original, PosixFileAttributeView.class);
    FileAttribute<?>[] attributes =
        view == null
            ? new FileAttribute<?>[0]
            : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)};
    try (FileChannel channel =
        FileChannel.open(
            path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
      if (view != null) {
        take(view.readAttributes());
      }
      ByteBuffer buffer = ByteBuffer.wrap(content);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  private void take(PosixFileAttributes original) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    PosixFileAttributes own = view.readAttributes();
    try {
      if (!own.group().equals(original.group())) {
        view.setGroup(original.group());
      }
      if (!own.owner().equals(original.owner())) {
        view.setOwner(original.owner());
      }
    } catch (IOException e) {
      // Only the system's administrator may give files away; then it belongs to who writes it.
    }
    view.setPermissions(original.permissions());
  }
}
