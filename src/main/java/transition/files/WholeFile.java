package transition.files;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Reads, creates and replaces files as a whole. Whatever happens meanwhile, a file has its old or
 * its new content, and its permissions are kept. Processes that write the same file wait for each
 * other. Links are followed.
 */
public final class WholeFile {

  /** The largest file that is read or written in place. */
  public static final int MOST_BYTES = SizeLimit.MOST_BYTES;

  private static final int TRIES = 10;
  private static final int SECONDS_TO_WAIT = 10;

  private static final Set<PosixFilePermission> WRITING =
      Set.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  /** File locks belong to the process, so its threads take turns; none waits forever. */
  private static final Lock TURN = new ReentrantLock(true);

  private WholeFile() {}

  /** Computes the new content of a file. */
  @FunctionalInterface
  public interface ContentEdit {

    /**
     * Returns the new content.
     *
     * @throws IOException if the file should stay as it is
     */
    byte[] of(byte[] content) throws IOException;
  }

  @FunctionalInterface
  private interface Work {
    byte[] done() throws IOException;
  }

  /**
   * Returns the content of a file.
   *
   * @throws IOException if it cannot be read or is too large
   */
  public static byte[] read(Path file) throws IOException {
    Path target = file.toRealPath();
    return inTurn(
        () -> {
          WriteJournal.repairIfPossible(target);
          try (LockedFile locked = LockedFile.toRead(target)) {
            return WriteJournal.repaired(target, locked.content());
          }
        });
  }

  /**
   * Changes a file, and keeps the old content in a backup whose name ends with a tilde. If others
   * change the file meanwhile, the edit is applied to their version.
   *
   * @param edit may throw to leave the file as it is
   * @return the new content
   * @throws ChangedMeanwhileException if others keep changing it
   * @throws IOException if it cannot be read or written; the message says why
   */
  public static byte[] change(Path file, ContentEdit edit) throws IOException {
    Path target = file.toRealPath();
    for (int tries = 1; ; tries++) {
      try {
        return inTurn(() -> changeOnce(target, edit));
      } catch (ChangedMeanwhileException e) {
        if (tries == TRIES) {
          throw e;
        }
        LockedFile.pause();
      }
    }
  }

  /**
   * Changes a file, provided that it still has the content that was read from it.
   *
   * @throws ChangedMeanwhileException if its content has changed, which is then kept
   * @throws IOException if it cannot be read or written; the message says why
   */
  public static void change(Path file, byte[] before, byte[] after) throws IOException {
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

  /**
   * Replaces the content of a file without a backup.
   *
   * @throws IOException if it cannot be written; the message says why
   */
  public static void overwrite(Path file, byte[] content) throws IOException {
    Path target = file.toRealPath();
    inTurn(
        () -> {
          checkWritable(target);
          try (LockedFile locked = LockedFile.of(target)) {
            new Replacement(target, locked).write(content, () -> {});
          }
          return content;
        });
  }

  /**
   * Writes a new file.
   *
   * @throws FileAlreadyExistsException if the file exists, which is then left as it is
   * @throws IOException if it cannot be written
   */
  public static void create(Path file, byte[] content) throws IOException {
    Path target = file.toAbsolutePath();
    try (TemporaryFile temporary = TemporaryFile.open(target, content)) {
      temporary.moveToFree(target);
    }
    TemporaryFile.forceNames(target);
  }

  /**
   * Checks that a file and its folder are writable.
   *
   * @throws IOException if either is read-only
   */
  public static void checkWritable(Path target) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    if (!Files.isWritable(target)
        || (view != null && Collections.disjoint(view.readAttributes().permissions(), WRITING))) {
      throw new IOException("it is read-only; make it writable first");
    }
    if (!Files.isWritable(target.resolveSibling(""))) {
      throw new IOException(
          "its folder is read-only, so no backup can be kept there; make the folder writable first");
    }
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

  private static byte[] changeOnce(Path target, ContentEdit edit) throws IOException {
    checkWritable(target);
    try (LockedFile locked = LockedFile.of(target)) {
      WriteJournal.repair(target, locked);
      byte[] before = locked.content();
      byte[] after = edit.of(before);
      if (!Arrays.equals(before, after)) {
        SizeLimit.check(after.length);
        Replacement replacement = new Replacement(target, locked);
        replacement.write(
            after,
            () -> {
              replacement.keepOld(before);
              if (!Arrays.equals(locked.content(), before)) {
                throw new ChangedMeanwhileException();
              }
            });
      }
      return after;
    }
  }
}
