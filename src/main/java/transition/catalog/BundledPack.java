package transition.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;

/** The pack that the program brings along, in its own jar. */
public final class BundledPack implements Pack {

  private static final String ROOT = "/transition/data/";

  @Override
  public String name() {
    return "the bundled pack";
  }

  @Override
  public boolean has(String path) {
    return BundledPack.class.getResource(ROOT + path) != null;
  }

  @Override
  public Optional<byte[]> read(String path) {
    try (InputStream stream = BundledPack.class.getResourceAsStream(ROOT + path)) {
      return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(display(path), e);
    }
  }

  @Override
  public List<String> list(String folder) {
    URL url = BundledPack.class.getResource(ROOT + folder);
    if (url == null) {
      return List.of();
    }
    try {
      if (url.openConnection() instanceof JarURLConnection jar) {
        return idsIn(jar, folder);
      }
      Path classesFolder = Path.of(url.toURI());
      return new FolderPack(classesFolder).list("");
    } catch (IOException e) {
      throw new UncheckedIOException(display(folder), e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> idsIn(JarURLConnection jar, String folder) throws IOException {
    String prefix = ROOT.substring(1) + folder + "/";
    return jar.getJarFile().stream()
        .map(ZipEntry::getName)
        .filter(name -> name.startsWith(prefix) && name.endsWith(DataFiles.ENDING))
        .map(name -> name.substring(prefix.length(), name.length() - DataFiles.ENDING.length()))
        .sorted()
        .toList();
  }

  @Override
  public String display(String path) {
    return "data/" + path;
  }
}
