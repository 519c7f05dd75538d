package transition.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A pack in a folder of the file system. */
public final class FolderPack implements Pack {

  static final String ENDING = ".yaml";

  private final Path folder;

  public FolderPack(Path folder) {
    this.folder = folder;
  }

  @Override
  public String name() {
    return folder.toString();
  }

  @Override
  public boolean has(String path) {
    return Files.exists(folder.resolve(path));
  }

  @Override
  public Optional<byte[]> read(String path) {
    Path file = folder.resolve(path);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    refuseWhatIsNoFileOfThePack(path, file);
    try (InputStream stream = Files.newInputStream(file)) {
      return Optional.of(stream.readNBytes(YamlReader.MOST_BYTES + 1));
    } catch (IOException e) {
      throw new UncheckedIOException(display(path), e);
    }
  }

  /** A link may lead elsewhere in the pack; a pipe would never end. */
  private void refuseWhatIsNoFileOfThePack(String path, Path file) {
    Place place = new Place(display(path), 1, 1, "");
    try {
      if (!file.toRealPath().startsWith(folder.toRealPath())) {
        throw new InvalidDataException(
            place, "is a link that leads out of its pack; put a copy in its place");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(display(path), e);
    }
    if (!Files.isRegularFile(file)) {
      throw new InvalidDataException(place, "is not a regular file; put one in its place");
    }
  }

  @Override
  public List<String> list(String name) {
    Path directory = folder.resolve(name);
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(file -> file.endsWith(ENDING))
          .map(file -> file.substring(0, file.length() - ENDING.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(display(name), e);
    }
  }

  @Override
  public String display(String path) {
    return folder.resolve(path).toString();
  }
}
