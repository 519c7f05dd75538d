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
 * Stands beside a file while its content is replaced in place, so that a run that is killed
 * meanwhile leaves nothing half written: the next one finds both contents here.
 */
final class WriteJournal {

  private static final byte[] MARK = "transition journal 1\n".getBytes(StandardCharsets.US_ASCII);

  /** Two lengths in front, and a check sum behind. */
  private static final int OVERHEAD = MARK.length + 2 * Integer.BYTES + Long.BYTES;

  /** The bit of a folder in which only its owner may replace a file. */
  private static final int STICKY = 0_1000;

  private static final long MOST_BYTES = OVERHEAD + 2L * SizeLimit.MOST_BYTES;

  private final byte[] before;
  private final byte[] after;

  WriteJournal(byte[] before, byte[] after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Puts a journal beside a file.
   *
   * @throws IOException if it cannot be written, or something else is at its place
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
   * The journal of a file; empty if there is none, or what is there is nothing of this program.
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

  /** Ends the change of a file that is locked, if one has been left unfinished. */
  static void repair(Path target, LockedFile locked) throws IOException {
    Optional<WriteJournal> journal = of(target);
    if (journal.isPresent()) {
      journal.get().end(target, locked);
    }
  }

  /** Gives a file that is locked the content before if it is half written. The journal goes. */
  void end(Path target, LockedFile locked) throws IOException {
    byte[] now = locked.content();
    byte[] whole = repaired(now);
    if (whole != now) {
      locked.write(now, whole);
    }
    Files.deleteIfExists(NameBeside.ofJournal(target));
  }

  /** The same for a file that is to be read, if this may write it. */
  static void repairIfPossible(Path target) throws IOException {
    if (of(target).isPresent() && Files.isWritable(target)) {
      try (LockedFile locked = LockedFile.of(target)) {
        repair(target, locked);
      } catch (FileSystemException e) {
        // Then it is read as if it were repaired.
      }
    }
  }

  /** What a file that has some content should have. */
  static byte[] repaired(Path target, byte[] now) throws IOException {
    return of(target).map(journal -> journal.repaired(now)).orElse(now);
  }

  /**
   * Whether a journal is from somebody who may write the file anyway: this user, its owner, or
   * anybody where whoever may make files may also replace those of others.
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
   * What a file should have that has some content now: the one before if that was replaced only in
   * part, or else just what it has, for then the replacing had not begun, was done, or others have
   * changed the file since.
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

  /** Whether each byte is that of one of both contents, or one that the disk has not got yet. */
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
    buffer.putLong(checkSum(buffer.array(), buffer.position()));
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
        || checkSum(bytes, end) != buffer.getLong(end)
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

  private static long checkSum(byte[] bytes, int end) {
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, end);
    return sum.getValue();
  }
}
