package transition.catalog;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;

/** The pack that the program brings along, in the form that the build made of its YAML. */
public final class BundledPack implements Pack {

  /** Where the build writes what it {@linkplain #make makes}. */
  public static final String FILE = "pack.bin";

  private static final String SCHEMAS = "/transition/schema/";

  /** Loaded when a file is first asked for, and once. */
  private static final class Loaded {
    static final CompactPack FILES_OF_PACK = CompactPack.read(prepared());
  }

  /**
   * Makes what {@link #read} reads.
   *
   * @throws InvalidDataException if a file is no plain YAML
   */
  public static void make(Pack pack, OutputStream out) throws IOException {
    CompactPack.write(pack, out);
  }

  /**
   * A JSON schema that data files name, as editors read it.
   *
   * @param file its name, such as {@code role.schema.json}
   */
  public static byte[] schema(String file) {
    try (InputStream schema = BundledPack.class.getResourceAsStream(SCHEMAS + file)) {
      return requireNonNull(schema, file).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  @Override
  public String name() {
    return "the bundled pack";
  }

  @Override
  public boolean has(String path) {
    return Loaded.FILES_OF_PACK.has(path);
  }

  @Override
  public Optional<PackFile> read(String path) {
    return Loaded.FILES_OF_PACK.tree(path).map(PackFile.Compact::new);
  }

  @Override
  public List<String> list(String folder) {
    return Loaded.FILES_OF_PACK.list(folder);
  }

  @Override
  public String display(String path) {
    return "data/" + path;
  }

  private static byte[] prepared() {
    return PreparedFile.read(FILE)
        .orElseThrow(
            () ->
                new UncheckedIOException(FILE, new NoSuchFileException("not beside the program")));
  }
}
