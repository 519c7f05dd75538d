import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Compresses documents as {@code gzip -9n} does, which is how Debian wants manual pages and
 * changelogs, on any system and always to the same bytes. {@code java.util.zip.GZIPOutputStream}
 * can neither choose the level nor say in the header that it is the highest.
 *
 * <p>Usage: {@code java GzipDocuments.java TARGET_DIR FILE_OR_DIR...}
 */
final class GzipDocuments {

  /** Deflated, without a name and a time, at the highest level, on Unix. */
  private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 2, 3};

  private GzipDocuments() {}

  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[0]);
    Files.createDirectories(target);
    for (String name : List.of(args).subList(1, args.length)) {
      try (Stream<Path> files = Files.walk(Path.of(name))) {
        files.filter(Files::isRegularFile).forEach(file -> compress(file, target));
      }
    }
  }

  private static void compress(Path file, Path target) {
    Deflater highest = new Deflater(Deflater.BEST_COMPRESSION, true);
    try (OutputStream out = Files.newOutputStream(target.resolve(file.getFileName() + ".gz"))) {
      byte[] content = Files.readAllBytes(file);
      out.write(HEADER);
      DeflaterOutputStream deflated = new DeflaterOutputStream(out, highest);
      deflated.write(content);
      deflated.finish();
      CRC32 checksum = new CRC32();
      checksum.update(content);
      writeLittleEndian(out, checksum.getValue());
      writeLittleEndian(out, content.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      highest.end();
    }
  }

  private static void writeLittleEndian(OutputStream out, long number) throws IOException {
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      out.write((int) (number >> shift) & 0xff);
    }
  }
}
