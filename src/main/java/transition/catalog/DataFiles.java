package transition.catalog;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import transition.catalog.yaml.CompactTree;
import transition.catalog.yaml.Fields;
import transition.catalog.yaml.InvalidDataException;
import transition.catalog.yaml.Problems;
import transition.catalog.yaml.YamlNode;
import transition.catalog.yaml.YamlReader;
import transition.model.validation.Place;
import transition.model.validation.Problem;

/** Reads the files of a pack, up to a limit for their total size. */
final class DataFiles {

  /** Several hundred times the size of the bundled pack. */
  private static final long MOST_BYTES = 32 << 20;

  private final Pack pack;
  private final Problems problems;
  private final Map<String, Optional<YamlNode>> templates = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private long bytes;
  private @Nullable InvalidDataException full;

  /**
   * Creates a reader.
   *
   * @param problems receives what is wrong with the files
   */
  DataFiles(Pack pack, Problems problems) {
    this.pack = pack;
    this.problems = problems;
  }

  Pack pack() {
    return pack;
  }

  Problems problems() {
    return problems;
  }

  /**
   * Reads the values of a file; empty if there is no such file.
   *
   * @throws InvalidDataException if the file as a whole is invalid
   */
  Optional<Fields> read(String path) {
    return tree(path).map(root -> Fields.of(root, Template.EMPTY, problems));
  }

  /**
   * Reads the values of a file whose texts are templates; empty if there is no such file. Its tree
   * is kept, because it will be filled in for other transitions.
   */
  Optional<Fields> read(String path, UnaryOperator<String> fill) {
    Optional<YamlNode> root = templates.get(path);
    if (root == null) {
      root = tree(path);
      templates.put(path, root);
    }
    return root.map(node -> Fields.of(node, fill, problems));
  }

  /**
   * Reads the tree of a file; empty if there is no such file.
   *
   * @throws InvalidDataException if the file as a whole is invalid
   */
  Optional<YamlNode> tree(String path) {
    Optional<PackFile> file = file(path);
    return file.isEmpty() ? Optional.empty() : Optional.of(tree(pack.display(path), file.get()));
  }

  private YamlNode tree(String name, PackFile file) {
    return file instanceof PackFile.Compact
        ? CompactTree.read(name, file.content())
        : YamlReader.read(name, file.content(), problems);
  }

  private Optional<PackFile> file(String path) {
    if (full != null) {
      throw full;
    }
    try {
      Optional<PackFile> file = pack.read(path);
      if (file.isPresent() && seen.add(path)) {
        count(path, file.get().content().length);
      }
      return file;
    } catch (UncheckedIOException e) {
      throw problems.unreadable(e);
    }
  }

  private void count(String path, int length) {
    bytes += length;
    if (bytes > MOST_BYTES) {
      full =
          wrong(
              path, "exceeds the limit of 32 MiB for all files together", "make the pack smaller");
      throw full;
    }
  }

  /** Reads the files of a folder, and leaves out invalid ones after reporting them. */
  <T> List<T> each(String folder, Function<String, T> reader) {
    return problems
        .attempt(pack.display(folder), () -> pack.list(folder))
        .orElse(List.of())
        .stream()
        .flatMap(id -> attempt(folder, id, reader).stream())
        .toList();
  }

  private <T> Optional<T> attempt(String folder, String id, Function<String, T> reader) {
    return problems.attempt(pack.display(PackFolders.path(folder, id)), () -> reader.apply(id));
  }

  /** Returns a problem with a whole file. */
  Problem problem(String path, String problem, String remedy) {
    return new Problem(Place.of(pack.display(path)), problem, remedy);
  }

  InvalidDataException wrong(String path, String problem, String remedy) {
    return new InvalidDataException(problem(path, problem, remedy));
  }

  /** Returns an exception for a file whose name is not an id. */
  InvalidDataException misnamed(String path) {
    return wrong(path, "the file name is not an id", "use lower-case words joined by hyphens");
  }
}
