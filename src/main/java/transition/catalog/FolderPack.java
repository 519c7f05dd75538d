package transition.catalog;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import transition.catalog.yaml.InvalidDataException;
import transition.catalog.yaml.YamlReader;
import transition.model.validation.Place;
import transition.text.OneLine;

/** A pack in a folder of the file system. */
public final class FolderPack implements Pack {

  private static final int MOST_FILES = 20_000;

  private final Path folder;

  /** Folders that are known not to lead out of the pack. */
  private final Set<Path> inside = new HashSet<>();

  public FolderPack(Path folder) {
    this.folder = folder;
  }

  @Override
  public String name() {
    String name = display("");
    return name.isEmpty() ? "." : name;
  }

  @Override
  public boolean has(String path) {
    return Files.exists(folder.resolve(path));
  }

  @Override
  public Optional<PackFile> read(String path) {
    Path file = folder.resolve(path);
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      requireFileOfPack(path, file, attributes);
      try (InputStream stream = Files.newInputStream(file)) {
        return Optional.of(new PackFile.Yaml(stream.readNBytes(YamlReader.MOST_BYTES + 1)));
      }
    } catch (NoSuchFileException e) {
      return absent(path, file, e);
    } catch (IOException e) {
      throw new UncheckedIOException(display(path), e);
    }
  }

  /** Distinguishes a missing file from a broken link. */
  private Optional<PackFile> absent(String path, Path file, NoSuchFileException e) {
    if (Files.isSymbolicLink(file)) {
      throw new UncheckedIOException(display(path), e);
    }
    return Optional.empty();
  }

  /** Rejects links that leave the pack, and pipes, which would never end. */
  private void requireFileOfPack(String path, Path file, BasicFileAttributes attributes)
      throws IOException {
    Path parent = requireNonNull(file.getParent());
    if (attributes.isRegularFile() && inside.contains(parent)) {
      return;
    }
    Place place = Place.of(display(path));
    Path root = folder.toRealPath();
    if (!file.toRealPath().startsWith(root)) {
      throw new InvalidDataException(
          place, "is a link that leads out of its pack", "put a copy in its place");
    }
    if (!Files.isRegularFile(file)) {
      throw new InvalidDataException(place, "is not a regular file", "put one in its place");
    }
    if (parent.toRealPath().startsWith(root)) {
      inside.add(parent);
    }
  }

  @Override
  public List<String> list(String name) {
    return entries(name).stream()
        .filter(file -> file.endsWith(PackFolders.EXTENSION))
        .map(file -> file.substring(0, file.length() - PackFolders.EXTENSION.length()))
        .sorted() // "a-b.yaml" comes before "a.yaml", but "a" before "a-b"
        .toList();
  }

  @Override
  public List<String> entries(String name) {
    Path directory = folder.resolve(name);
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      List<String> names =
          files.limit(MOST_FILES + 1L).map(file -> String.valueOf(file.getFileName())).toList();
      if (names.size() > MOST_FILES) {
        throw new InvalidDataException(
            Place.of(display(name)), "has more than " + MOST_FILES + " files", "split the pack");
      }
      return names.stream().sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(display(name), e);
    }
  }

  @Override
  public String display(String path) {
    return OneLine.of(folder.resolve(path).toString());
  }
}
