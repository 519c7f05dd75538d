package transition.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.UserPrincipal;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A journal next to a file while its content is replaced in place. It holds both contents, so if
 * the run is killed, the next one can repair the file.
 */
final class WriteJournal {

  private static final byte[] MARK = "transition journal 1\n".getBytes(StandardCharsets.US_ASCII);

  /** The bytes around the contents: a mark and two lengths before them, a checksum after them. */
  private static final int OVERHEAD = MARK.length + 2 * Integer.BYTES + Long.BYTES;

  /** The mode bit of a folder in which only the owner of a file may replace it. */
  private static final int STICKY = 0_1000;

  private static final long MOST_BYTES = OVERHEAD + 2L * SizeLimit.MOST_BYTES;

  private final byte[] before;
  private final byte[] after;

  WriteJournal(byte[] before, byte[] after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Writes the journal.
   *
   * @throws IOException if it cannot be written, or its name is taken by something else
   */
  void write(Path target) throws IOException {
    Path place = NameBeside.ofJournal(target);
    if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("%s is in the way; move it".formatted(place.getFileName()));
    }
    try (TemporaryFile file = TemporaryFile.closed(target, bytes())) {
      Rights.giveOwner(target, file.path());
      file.moveTo(place);
    }
    TemporaryFile.forceNames(target);
  }

  /**
   * Returns the journal of a file; empty if there is none that this program wrote.
   *
   * @throws IOException if it cannot be read
   */
  private static Optional<WriteJournal> of(Path target) throws IOException {
    Path place = NameBeside.ofJournal(target);
    if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    BasicFileAttributes attributes =
        Files.readAttributes(place, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return attributes.isRegularFile()
            && attributes.size() >= OVERHEAD
            && attributes.size() <= MOST_BYTES
            && isTrusted(place, target)
        ? parsed(Files.readAllBytes(place))
        : Optional.empty();
  }

  /** Completes or undoes an unfinished change of a locked file. */
  static void repair(Path target, LockedFile locked) throws IOException {
    Optional<WriteJournal> journal = of(target);
    if (journal.isPresent()) {
      journal.get().end(target, locked);
    }
  }

  /** Restores the old content of a locked file if it is half written, and deletes the journal. */
  void end(Path target, LockedFile locked) throws IOException {
    byte[] now = locked.content();
    byte[] whole = repaired(now);
    if (whole != now) {
      locked.write(now, whole);
    }
    Files.deleteIfExists(NameBeside.ofJournal(target));
  }

  /** Repairs a file before it is read, if this process may write it. */
  static void repairIfPossible(Path target) throws IOException {
    if (of(target).isPresent() && Files.isWritable(target)) {
      try (LockedFile locked = LockedFile.of(target)) {
        repair(target, locked);
      } catch (FileSystemException e) {
        // The reader uses the repaired content even so.
      }
    }
  }

  /** Returns the content that a file should have. */
  static byte[] repaired(Path target, byte[] now) throws IOException {
    return of(target).map(journal -> journal.repaired(now)).orElse(now);
  }

  /**
   * Returns whether a journal was written by somebody who could write the file anyway: this user,
   * the file's owner, or anybody in a folder where all who can create files can also replace them.
   */
  private static boolean isTrusted(Path place, Path target) throws IOException {
    if (!place.getFileSystem().supportedFileAttributeViews().contains("unix")
        || ((int) Files.getAttribute(target.resolveSibling(""), "unix:mode") & STICKY) == 0) {
      return true;
    }
    UserPrincipal owner = Files.getOwner(place, LinkOption.NOFOLLOW_LINKS);
    return owner.equals(Files.getOwner(target))
        || ProcessHandle.current().info().user().filter(owner.getName()::equals).isPresent();
  }

  /**
   * Returns the old content if the file is half written. Otherwise, the change did not start, was
   * completed, or others have changed the file since, and the content stays.
   */
  private byte[] repaired(byte[] now) {
    return isHalfWritten(now) ? before : now;
  }

  private boolean isHalfWritten(byte[] now) {
    return !Arrays.equals(now, before)
        && !Arrays.equals(now, after)
        && now.length >= Math.min(before.length, after.length)
        && now.length <= Math.max(before.length, after.length)
        && isOfBoth(now);
  }

  /** Returns whether each byte is that of one of the contents, or not on disk yet. */
  private boolean isOfBoth(byte[] now) {
    for (int place = 0; place < now.length; place++) {
      boolean old = place < before.length && now[place] == before[place];
      boolean fresh = place < after.length && now[place] == after[place];
      boolean missing = place >= before.length && now[place] == 0;
      if (!old && !fresh && !missing) {
        return false;
      }
    }
    return true;
  }

  private byte[] bytes() {
    ByteBuffer buffer = ByteBuffer.allocate(OVERHEAD + before.length + after.length);
    buffer.put(MARK).putInt(before.length).putInt(after.length).put(before).put(after);
    buffer.putLong(checksum(buffer.array(), buffer.position()));
    return buffer.array();
  }

  private static Optional<WriteJournal> parsed(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    byte[] mark = new byte[MARK.length];
    buffer.get(mark);
    int before = buffer.getInt();
    int after = buffer.getInt();
    int end = bytes.length - Long.BYTES;
    if (!Arrays.equals(mark, MARK)
        || checksum(bytes, end) != buffer.getLong(end)
        || before < 0
        || after < 0
        || (long) OVERHEAD + before + after != bytes.length) {
      return Optional.empty();
    }
    int middle = buffer.position() + before;
    return Optional.of(
        new WriteJournal(
            Arrays.copyOfRange(bytes, buffer.position(), middle),
            Arrays.copyOfRange(bytes, middle, end)));
  }

  private static long checksum(byte[] bytes, int end) {
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, end);
    return sum.getValue();
  }
}
