package transition.catalog;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import transition.catalog.yaml.Fields;
import transition.catalog.yaml.InvalidDataException;
import transition.naming.Names;

/** The things of one folder by id, each read when it is first asked for, and once. */
final class CachedFolder<T> {

  private final DataFiles files;
  private final String folder;
  private final BiFunction<String, Fields, T> reader;
  private final Function<String, T> standIn;
  private final Map<String, Optional<T>> things = new HashMap<>();
  private final Map<String, Boolean> there = new HashMap<>();
  private final Map<String, InvalidDataException> broken = new HashMap<>();

  /**
   * A folder of which nothing is read yet.
   *
   * @param reader makes a thing of its id and its file
   * @param standIn makes something harmless of the id, where the file's problem is reported
   */
  CachedFolder(
      DataFiles files,
      String folder,
      BiFunction<String, Fields, T> reader,
      Function<String, T> standIn) {
    this.files = files;
    this.folder = folder;
    this.reader = reader;
    this.standIn = standIn;
  }

  /**
   * The thing with this id; empty if it has no file.
   *
   * @throws InvalidDataException if the file is wrong and reading is not to go on
   */
  Optional<T> find(String id) {
    Optional<T> known = things.get(id);
    if (known == null) {
      known = Names.isId(id) ? read(id) : Optional.empty();
      things.put(id, known);
    }
    return known;
  }

  /** Whether there is a file for this id, which need not be read now. */
  boolean has(String id) {
    Optional<T> known = things.get(id);
    return known != null ? known.isPresent() : there.computeIfAbsent(id, this::isThere);
  }

  private boolean isThere(String id) {
    return Names.isId(id) && files.pack().has(PackFolders.path(folder, id));
  }

  private Optional<T> read(String id) {
    InvalidDataException failure = broken.get(id);
    if (failure != null) {
      throw failure;
    }
    try {
      return files.read(PackFolders.path(folder, id)).map(fields -> reader.apply(id, fields));
    } catch (InvalidDataException e) {
      broken.put(id, e);
      files.problems().report(e.problem());
      return Optional.of(standIn.apply(id));
    }
  }
}
