package transition.fuzz;

/**
 * Something that must never happen, whatever the program is given.
 *
 * @param kind what it is, in a few words
 * @param detail how it showed
 */
record Fault(String kind, String detail) {

  /** The same for all cases that very likely have the same cause. */
  String signature() {
    String first = detail.lines().findFirst().orElse("");
    return kind + ": " + first.replaceAll("\"[^\"]*\"|'[^']*'|/\\S+", "…").replaceAll("\\d+", "N");
  }

  @Override
  public String toString() {
    return kind + ": " + detail;
  }
}
