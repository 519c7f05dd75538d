package transition.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/**
 * Replaces the content of a locked file. A new file takes its place if it can have all attributes
 * of the old one; otherwise the content is replaced in place, with a journal next to it.
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

  /** The last check before the file is touched, when everything else is prepared. */
  @FunctionalInterface
  interface LastStep {

    /**
     * Runs the check.
     *
     * @throws IOException if the file must not be touched
     */
    void run() throws IOException;
  }

  /** Writes a backup that has no more permissions than the file. */
  void keepOld(byte[] before) throws IOException {
    Path backup = NameBeside.ofBackup(target);
    try (TemporaryFile old = TemporaryFile.closed(target, before)) {
      rights.giveTo(old.path());
      old.moveTo(backup);
    } catch (FileSystemException e) {
      throw new IOException(
          "no backup can be written to %s (%s)".formatted(backup.getFileName(), reason(e)), e);
    }
  }

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
        return false; // the file may be a mount point, which can still be written in place
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
