package transition.catalog;

/**
 * Where a value stands.
 *
 * @param file as the user knows it
 * @param line from 1
 * @param column from 1
 * @param path the field, such as {@code phases[2].tasks[0].text}; empty for the whole file
 */
public record Place(String file, int line, int column, String path) {

  Place field(String key, int line, int column) {
    return new Place(file, line, column, path.isEmpty() ? key : path + "." + key);
  }

  Place item(int index, int line, int column) {
    return new Place(file, line, column, path + "[" + index + "]");
  }

  /** Such as {@code data/roles/backend.yaml:12:5: pay[0].market}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column + (path.isEmpty() ? "" : ": " + path);
  }
}
