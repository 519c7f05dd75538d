package transition.catalog;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import transition.bundled.BundledFile;
import transition.catalog.yaml.InvalidDataException;

/** The pack that ships with the program, in the form that the build prepares from its YAML. */
public final class BundledPack implements Pack {

  /** The resource that the build writes with {@link #write}. */
  public static final String FILE = "pack.bin";

  private static final String SCHEMAS = "/transition/schema/";

  private @Nullable CompactPack loaded;

  /**
   * Writes the form that {@link #read} reads.
   *
   * @throws InvalidDataException if a file is not plain YAML
   */
  public static void write(Pack pack, OutputStream out) throws IOException {
    CompactPack.write(pack, out);
  }

  /**
   * Returns a JSON schema that data files refer to, as editors read it.
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
    return files().has(path);
  }

  @Override
  public Optional<PackFile> read(String path) {
    return files().tree(path).map(PackFile.Compact::new);
  }

  @Override
  public List<String> list(String folder) {
    return files().list(folder);
  }

  @Override
  public String display(String path) {
    return "data/" + path;
  }

  /** Returns all files, which are loaded on first use. */
  private CompactPack files() {
    if (loaded == null) {
      loaded = CompactPack.read(BundledFile.read(FILE));
    }
    return loaded;
  }
}
