package transition.files;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that no other process of this program reads or replaces until it is closed. The lock is on
 * the file itself, not on its name. A process can hold only one such lock at a time.
 */
final class LockedFile implements AutoCloseable {

  private static final int POLLS = 5_000;
  private static final int MILLIS_BETWEEN_POLLS = 2;

  private final Path path;
  private final FileChannel channel;

  /** Closed last, because closing any channel of a file releases all locks on it. */
  private final List<FileChannel> others = new ArrayList<>();

  private LockedFile(Path path, StandardOpenOption... options) throws IOException {
    this.path = path;
    this.channel = FileChannel.open(path, options);
  }

  /**
   * Locks a file for writing, waiting up to ten seconds.
   *
   * @throws IOException if it cannot be read and written, or stays locked
   */
  static LockedFile of(Path path) throws IOException {
    for (int polls = 0; polls < POLLS; polls++) {
      LockedFile file = open(path);
      if (file != null) {
        return file;
      }
      pause();
    }
    throw busy();
  }

  /**
   * Locks a file for reading, which others may do at the same time, waiting up to ten seconds. On
   * file systems without locks, the file is read without one.
   *
   * @throws IOException if it cannot be read, or stays locked
   */
  static LockedFile toRead(Path path) throws IOException {
    InputFile.check(path);
    LockedFile file = new LockedFile(path, StandardOpenOption.READ);
    try {
      for (int polls = 0; polls < POLLS; polls++) {
        if (file.share()) {
          return file;
        }
        pause();
      }
      throw busy();
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  /** Waits briefly for other programs. */
  static void pause() throws IOException {
    try {
      Thread.sleep(MILLIS_BETWEEN_POLLS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  private static IOException busy() {
    return new IOException("another program is writing it; try again when it is done");
  }

  /** Returns null if another process holds the lock, or the name belongs to another file by now. */
  private static @Nullable LockedFile open(Path path) throws IOException {
    InputFile.check(path);
    LockedFile file = new LockedFile(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
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

  private boolean share() {
    try {
      return channel.tryLock(0, Long.MAX_VALUE, true) != null;
    } catch (IOException e) {
      return true;
    }
  }

  /**
   * Returns whether its name still refers to it. Java refuses a second lock on the same file,
   * whatever its name. This is more reliable than an inode number, which may be reused for a newer
   * file.
   */
  boolean isInPlace() throws IOException {
    if (!Files.isRegularFile(path)) {
      return false;
    }
    FileChannel other;
    try {
      other = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
    } catch (IOException e) {
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

  /**
   * Returns its current content.
   *
   * @throws IOException if it is too large
   */
  byte[] content() throws IOException {
    SizeLimit.check(channel.size());
    ByteBuffer buffer = ByteBuffer.allocate((int) channel.size());
    int read = 0;
    while (read >= 0 && buffer.hasRemaining()) {
      read = channel.read(buffer, buffer.position());
    }
    return Arrays.copyOf(buffer.array(), buffer.position());
  }

  /**
   * Replaces its content. What may fail for lack of space comes first, while the old content is
   * still complete.
   */
  void write(byte[] before, byte[] after) throws IOException {
    try {
      if (after.length > before.length) {
        put(after, before.length, after.length);
      }
      put(after, 0, Math.min(before.length, after.length));
      channel.truncate(after.length);
      channel.force(true);
    } catch (IOException e) {
      put(before, 0, before.length);
      channel.truncate(before.length);
      channel.force(true);
      throw e;
    }
  }

  private void put(byte[] content, int from, int to) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(content, from, to - from);
    while (buffer.hasRemaining()) {
      channel.write(buffer, buffer.position());
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
    for (FileChannel other : others) {
      other.close();
    }
  }
}
