import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Puts documents and completions where Debian has them, below the root of a package. Manual pages
 * and changelogs are compressed as {@code gzip -9n} does, on any system and always to the same
 * bytes; {@code java.util.zip.GZIPOutputStream} can neither choose the level nor say in the header
 * that it is the highest.
 *
 * <p>Usage: {@code java DebianDocuments.java ROOT MAN_DIR}
 */
final class DebianDocuments {

  /** Deflated, without a name and a time, at the highest level, on Unix. */
  private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 2, 3};

  private static final Path SOURCE = Path.of("src/main/deb");
  private static final Path COMPLETIONS = Path.of("completions");

  private final Path share;

  private DebianDocuments(Path root) {
    this.share = root.resolve("usr/share");
  }

  public static void main(String[] args) throws IOException {
    DebianDocuments documents = new DebianDocuments(Path.of(args[0]));
    try (Stream<Path> pages = Files.list(Path.of(args[1], "man1"))) {
      for (Path page : pages.toList()) {
        documents.compress(page, "man/man1/" + page.getFileName() + ".gz");
      }
    }
    documents.compress(SOURCE.resolve("changelog"), "doc/transition/changelog.gz");
    documents.copy(SOURCE.resolve("copyright"), "doc/transition/copyright");
    documents.complete("transition.bash", "bash-completion/completions/transition");
    documents.complete("_transition", "zsh/vendor-completions/_transition");
    documents.complete("transition.fish", "fish/vendor_completions.d/transition.fish");
  }

  private void complete(String script, String place) throws IOException {
    copy(COMPLETIONS.resolve(script), place);
  }

  private void copy(Path file, String place) throws IOException {
    Files.write(at(place), Files.readAllBytes(file));
  }

  private Path at(String place) throws IOException {
    Path target = share.resolve(place);
    Files.createDirectories(target.getParent());
    return target;
  }

  private void compress(Path file, String place) throws IOException {
    Deflater highest = new Deflater(Deflater.BEST_COMPRESSION, true);
    try (OutputStream out = Files.newOutputStream(at(place))) {
      byte[] content = Files.readAllBytes(file);
      out.write(HEADER);
      DeflaterOutputStream deflated = new DeflaterOutputStream(out, highest);
      deflated.write(content);
      deflated.finish();
      CRC32 checksum = new CRC32();
      checksum.update(content);
      writeLittleEndian(out, checksum.getValue());
      writeLittleEndian(out, content.length);
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
