package transition.catalog;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import transition.model.Place;

/**
 * The files of a pack.
 *
 * @param problems where to report what is wrong with them
 */
record DataFiles(Pack pack, Problems problems) {

  static final String ENDING = ".yaml";

  /** The path of a file from the pack's folder. */
  static String path(String folder, String id) {
    return folder + "/" + id + ENDING;
  }

  /**
   * The values of a file; empty if there is no such file.
   *
   * @throws InvalidDataException if it is wrong as a whole
   */
  Optional<Fields> read(String path) {
    return read(path, Template.EMPTY);
  }

  /** The values of a file whose texts are templates; empty if there is no such file. */
  Optional<Fields> read(String path, UnaryOperator<String> fill) {
    return content(path)
        .map(content -> YamlReader.read(pack.display(path), content, problems))
        .map(root -> Fields.of(root, fill, problems));
  }

  private Optional<byte[]> content(String path) {
    try {
      return pack.read(path);
    } catch (UncheckedIOException e) {
      throw problems.unreadable(e);
    }
  }

  /** A problem with a file as a whole. */
  InvalidDataException wrong(String path, String problem, String remedy) {
    return new InvalidDataException(Place.of(pack.display(path)), problem, remedy);
  }

  /** A file whose name cannot be an id, which it stands for. */
  InvalidDataException misnamed(String path) {
    return wrong(path, "the name of the file is no id", "use lower-case words joined by hyphens");
  }
}
