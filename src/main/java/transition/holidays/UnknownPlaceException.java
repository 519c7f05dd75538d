package transition.holidays;

import java.util.Map;

/** A place whose holidays are not known. */
public final class UnknownPlaceException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private final transient Map<String, String> known;

  UnknownPlaceException(String typed, Map<String, String> known) {
    super("no public holidays are known for \"" + typed + "\"");
    this.known = known;
  }

  /**
   * Returns the places that may have been meant, with their English names: the country and its
   * regions if the country is known, otherwise all countries.
   */
  public Map<String, String> known() {
    return known;
  }
}
