package transition.catalog;

/**
 * A data file is wrong. The message names file, line, column and field, and says what is expected.
 */
public final class InvalidDataException extends RuntimeException {

  private static final long serialVersionUID = 1;

  InvalidDataException(Place place, String problem) {
    super(place + ": " + problem);
  }
}
