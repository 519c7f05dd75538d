package transition.planfile;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that no other process of this program reads or replaces until it is closed. The lock is on
 * the file itself, not on its name. Within a process only one file may be locked at a time.
 */
final class LockedFile implements AutoCloseable {

  private static final int POLLS = 500;
  private static final int MILLIS_BETWEEN_POLLS = 20;

  private final Path path;
  private final FileChannel channel;

  /** Closed last, as closing any channel of a file gives up all locks on it. */
  private final List<FileChannel> others = new ArrayList<>();

  private LockedFile(Path path) throws IOException {
    this.path = path;
    this.channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  /**
   * Locks a file, and waits some ten seconds for it.
   *
   * @throws IOException if it cannot be read and written, or others do not leave it alone
   */
  static LockedFile of(Path path) throws IOException {
    for (int polls = 0; polls < POLLS; polls++) {
      LockedFile file = open(path);
      if (file != null) {
        return file;
      }
      pause();
    }
    throw new IOException("another program is writing it; try again when it is done");
  }

  /** Waits a moment for other programs. */
  static void pause() throws IOException {
    try {
      Thread.sleep(MILLIS_BETWEEN_POLLS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  /** Empty-handed if another process has it, or another file has its name by now. */
  private static @Nullable LockedFile open(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      throw Files.exists(path)
          ? new IOException("it is no regular file")
          : new NoSuchFileException(path.toString());
    }
    LockedFile file = new LockedFile(path);
    boolean locked = false;
    try {
      locked = file.lock() && file.isInPlace();
    } finally {
      if (!locked) {
        file.close();
      }
    }
    return locked ? file : null;
  }

  private boolean lock() throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /**
   * Whether its name still stands for it. Java refuses a second lock on the same file, whatever its
   * name, which tells more than its number: that may have been given to a newer file.
   */
  boolean isInPlace() throws IOException {
    if (!Files.isRegularFile(path)) {
      return false;
    }
    FileChannel other;
    try {
      other = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
    } catch (NoSuchFileException e) {
      return false;
    }
    others.add(other);
    try {
      other.tryLock();
      return false;
    } catch (OverlappingFileLockException e) {
      return true;
    }
  }

  long size() throws IOException {
    return channel.size();
  }

  /** All that is in it now, or the beginning if that is too much for a plan. */
  byte[] content() throws IOException {
    ByteBuffer buffer =
        ByteBuffer.allocate((int) Math.min(channel.size(), PlanStore.MOST_BYTES + 1));
    int read = 0;
    while (read >= 0 && buffer.hasRemaining()) {
      read = channel.read(buffer, buffer.position());
    }
    byte[] content = new byte[buffer.position()];
    buffer.flip().get(content);
    return content;
  }

  @Override
  public void close() throws IOException {
    channel.close();
    for (FileChannel other : others) {
      other.close();
    }
  }
}
