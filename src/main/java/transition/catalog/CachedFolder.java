package transition.catalog;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import transition.catalog.yaml.Fields;
import transition.catalog.yaml.InvalidDataException;
import transition.naming.Names;

/** The entries of one folder by id. Each file is read once, on first use. */
final class CachedFolder<T> {

  private final DataFiles files;
  private final String folder;
  private final BiFunction<String, Fields, T> reader;
  private final Function<String, T> standIn;
  private final Map<String, Optional<T>> entries = new HashMap<>();
  private final Map<String, Boolean> existing = new HashMap<>();
  private final Map<String, InvalidDataException> failures = new HashMap<>();

  /**
   * Creates a folder without reading anything.
   *
   * @param reader creates an entry from its id and its file
   * @param standIn creates a harmless entry for an id whose file is invalid and reported
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
   * Returns the entry with an id; empty if it has no file.
   *
   * @throws InvalidDataException if the file is invalid and reading should stop
   */
  Optional<T> find(String id) {
    Optional<T> known = entries.get(id);
    if (known == null) {
      known = Names.isId(id) ? read(id) : Optional.empty();
      entries.put(id, known);
    }
    return known;
  }

  /** Returns whether an id has a file, without reading it. */
  boolean has(String id) {
    Optional<T> known = entries.get(id);
    return known != null ? known.isPresent() : existing.computeIfAbsent(id, this::hasFile);
  }

  private boolean hasFile(String id) {
    return Names.isId(id) && files.pack().has(PackFolders.path(folder, id));
  }

  private Optional<T> read(String id) {
    InvalidDataException failure = failures.get(id);
    if (failure != null) {
      throw failure;
    }
    try {
      return files.read(PackFolders.path(folder, id)).map(fields -> reader.apply(id, fields));
    } catch (InvalidDataException e) {
      failures.put(id, e);
      files.problems().report(e.problem());
      return Optional.of(standIn.apply(id));
    }
  }
}
