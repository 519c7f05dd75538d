package transition.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/**
 * New content for a file that is locked. A new file takes its place if that has all that the old
 * one has; otherwise the content is replaced in place, with a journal beside it.
 */
final class Replacement {

  private final Path target;
  private final LockedFile locked;
  private final Rights rights;

  Replacement(Path target, LockedFile locked) throws IOException {
    this.target = target;
    this.locked = locked;
    this.rights = Rights.of(target);
    TemporaryFile.deleteLeftOver(target);
  }

  /** What is to be done right before the file is touched, when all that can be prepared is. */
  @FunctionalInterface
  interface LastStep {

    /**
     * Does it.
     *
     * @throws IOException if the file must not be touched
     */
    void run() throws IOException;
  }

  /** Keeps the content before, with no more rights than the file has. */
  void keepOld(byte[] before) throws IOException {
    Path backup = NameBeside.ofBackup(target);
    try (TemporaryFile old = TemporaryFile.closed(target, before)) {
      rights.giveTo(old.path());
      old.moveTo(backup);
    } catch (FileSystemException e) {
      throw new IOException(
          "the file as it was cannot be kept as %s (%s)".formatted(backup.getFileName(), reason(e)),
          e);
    }
  }

  /** Writes the content. */
  void write(byte[] after, LastStep last) throws IOException {
    if (!rights.canMove() || !isMoved(after, last)) {
      writeInPlace(after, last);
    }
  }

  private boolean isMoved(byte[] after, LastStep last) throws IOException {
    try (TemporaryFile next = TemporaryFile.closed(target, after)) {
      if (!rights.giveTo(next.path())) {
        return false;
      }
      prepare(last);
      try {
        next.moveTo(target);
      } catch (FileSystemException e) {
        return false; // Such as a file that is mounted there: it can be written all the same.
      }
    }
    TemporaryFile.forceNames(target);
    return true;
  }

  private void writeInPlace(byte[] after, LastStep last) throws IOException {
    byte[] before = locked.content();
    SizeLimit.check(after.length);
    WriteJournal journal = new WriteJournal(before, after);
    journal.write(target);
    try {
      prepare(last);
      locked.write(before, after);
    } finally {
      journal.end(target, locked);
    }
    if (!locked.isInPlace()) {
      throw new ChangedMeanwhileException();
    }
  }

  private void prepare(LastStep last) throws IOException {
    last.run();
    if (!locked.isInPlace()) {
      throw new ChangedMeanwhileException();
    }
  }

  private static String reason(FileSystemException e) {
    return e instanceof AccessDeniedException || e.getReason() == null
        ? "permission denied"
        : e.getReason();
  }
}
