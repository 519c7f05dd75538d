package transition.catalog.yaml;

/** A text is no YAML from some place on. */
final class MalformedYamlException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String problem;
  private final int line;
  private final int column;

  /**
   * A problem at a place.
   *
   * @param line from 1
   * @param column from 1
   */
  MalformedYamlException(String problem, int line, int column, Throwable cause) {
    super(problem, cause);
    this.problem = problem;
    this.line = line;
    this.column = column;
  }

  String problem() {
    return problem;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }
}
