package transition.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder for the files of one case, emptied for each. */
record FuzzFolder(Path path) {

  Path fresh() throws IOException {
    if (Files.exists(path)) {
      for (Path file : below(path, Comparator.reverseOrder())) {
        Files.delete(file);
      }
    }
    return Files.createDirectories(path);
  }

  /** All that is in a folder, with its content. */
  static Map<String, String> content(Path folder) {
    Map<String, String> content = new TreeMap<>();
    try {
      for (Path file : below(folder, Comparator.naturalOrder())) {
        content.put(
            file.toString(),
            Files.isRegularFile(file)
                ? new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)
                : "");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return content;
  }

  /** Keeps what is in a folder elsewhere. */
  void copyTo(Path other) throws IOException {
    for (Path file : below(path, Comparator.naturalOrder())) {
      Path copy = other.resolve(path.relativize(file).toString());
      if (!Files.exists(copy)) {
        Files.copy(file, copy);
      }
    }
  }

  private static List<Path> below(Path folder, Comparator<Path> order) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted(order).toList();
    }
  }
}
