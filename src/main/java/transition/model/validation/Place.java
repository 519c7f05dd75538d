package transition.model.validation;

import static java.util.Objects.requireNonNull;

import transition.text.OneLine;

/**
 * The position of a value in a data file.
 *
 * @param file its display name
 * @param line from 1
 * @param column from 1
 * @param path the field, such as {@code phases[2].tasks[0].text}; empty for the whole file
 */
public record Place(String file, int line, int column, String path) {

  /** The length of the longest id; longer keys are cut. */
  private static final int LONGEST_KEY = 64;

  public Place {
    requireNonNull(file, "file");
    requireNonNull(path, "path");
  }

  /** Returns the place of a whole file. */
  public static Place of(String file) {
    return new Place(file, 1, 1, "");
  }

  public Place field(String key, int line, int column) {
    String step = OneLine.excerpt(key, LONGEST_KEY);
    return new Place(file, line, column, path.isEmpty() ? step : path + "." + step);
  }

  public Place item(int index, int line, int column) {
    return new Place(file, line, column, path + "[" + index + "]");
  }

  /** Returns a position such as {@code data/roles/backend.yaml:12:5: pay[0].market}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column + (path.isEmpty() ? "" : ": " + path);
  }
}
