package transition.holidays;

import java.util.Map;

/** There is no place of this name whose holidays are known. */
public final class UnknownPlaceException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private final transient Map<String, String> known;

  UnknownPlaceException(String typed, Map<String, String> known) {
    super("no public holidays are known for \"" + typed + "\"");
    this.known = known;
  }

  /**
   * The places that may have been meant, with their names in English: the country and its regions
   * if the country is known, and else all countries.
   */
  public Map<String, String> known() {
    return known;
  }
}
