package transition.planfile;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/**
 * Reads and replaces the user's file. Whatever happens meanwhile, the file is the old one or the
 * new one, and whole; the old one stays beside it, with a tilde behind its name. Processes that
 * change the same file wait for each other. Links are followed, and owner and permissions stay.
 */
public final class PlanStore {

  /** A file that is larger is no plan. */
  public static final int MOST_BYTES = 16 << 20;

  private static final int TRIES = 10;
  private static final int SECONDS_TO_WAIT = 10;
  private static final Set<PosixFilePermission> WRITING =
      Set.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  /** Locks of files are those of the process; its threads take turns. */
  private static final Lock TURN = new ReentrantLock();

  private PlanStore() {}

  /**
   * The content of a file.
   *
   * @throws IOException if it cannot be read, or is too large for a plan
   */
  public static byte[] read(Path file) throws IOException {
    return inTurn(
        () -> {
          checkSize(Files.size(file));
          return Files.readAllBytes(file);
        });
  }

  /**
   * Changes a file. If others change it meanwhile, theirs is kept, and the change is made to that.
   *
   * @param edit gives the new content for the old one; what it throws leaves the file as it is
   * @return the content that the file has now
   * @throws ChangedMeanwhileException if others change it all the time
   * @throws IOException if it cannot be read or replaced; the message says why
   */
  public static byte[] change(Path file, UnaryOperator<byte[]> edit) throws IOException {
    Path target = file.toRealPath();
    for (int tries = 1; ; tries++) {
      try {
        return inTurn(() -> changeOnce(target, edit::apply));
      } catch (ChangedMeanwhileException e) {
        if (tries == TRIES) {
          throw e;
        }
        LockedFile.pause();
      }
    }
  }

  /**
   * Replaces the content of a file.
   *
   * @param before what was read from it
   * @throws ChangedMeanwhileException if it has other content by now, which is kept
   * @throws IOException if it cannot be read or replaced; the message says why
   */
  public static void replace(Path file, byte[] before, byte[] after) throws IOException {
    Path target = file.toRealPath();
    inTurn(
        () ->
            changeOnce(
                target,
                content -> {
                  if (!Arrays.equals(content, before)) {
                    throw new ChangedMeanwhileException();
                  }
                  return after;
                }));
  }

  @FunctionalInterface
  private interface Edit {
    byte[] of(byte[] content) throws IOException;
  }

  @FunctionalInterface
  private interface Work {
    byte[] done() throws IOException;
  }

  private static byte[] inTurn(Work work) throws IOException {
    try {
      if (!TURN.tryLock(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
        throw new IOException("it is being written; try again");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
    try {
      return work.done();
    } finally {
      TURN.unlock();
    }
  }

  private static byte[] changeOnce(Path target, Edit edit) throws IOException {
    checkWritable(target);
    try (LockedFile locked = LockedFile.of(target)) {
      checkSize(locked.size());
      byte[] before = locked.content();
      byte[] after = edit.of(before);
      if (!Arrays.equals(before, after)) {
        replace(locked, target, before, after);
      }
      return after;
    }
  }

  private static void replace(LockedFile locked, Path target, byte[] before, byte[] after)
      throws IOException {
    checkSize(after.length);
    try (FileBeside next = FileBeside.of(target, target, after)) {
      Path backup = target.resolveSibling(target.getFileName() + "~");
      try (FileBeside old = FileBeside.of(backup, target, before)) {
        old.moveTo(backup);
      }
      if (!Arrays.equals(locked.content(), before) || !locked.isInPlace()) {
        throw new ChangedMeanwhileException();
      }
      next.moveTo(target);
    }
    keepName(target);
  }

  private static void checkSize(long bytes) throws IOException {
    if (bytes > MOST_BYTES) {
      throw new IOException("it is larger than 16 MiB, which no plan is");
    }
  }

  private static void checkWritable(Path target) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    if (!Files.isWritable(target)
        || (view != null && Collections.disjoint(view.readAttributes().permissions(), WRITING))) {
      throw new IOException("it is read-only; make it writable first");
    }
    if (!Files.isWritable(target.resolveSibling(""))) {
      throw new IOException("its folder is read-only, and the old plan is kept in it");
    }
  }

  /** Makes sure that the new file has its name even if the power fails now. */
  private static void keepName(Path target) {
    try (FileChannel folder =
        FileChannel.open(target.resolveSibling(""), StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException e) {
      // Not all systems open folders; then the name is kept when the system sees fit.
    }
  }
}
