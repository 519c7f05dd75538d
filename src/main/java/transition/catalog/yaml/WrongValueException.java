package transition.catalog.yaml;

/** A value that a parser does not take, with what to do about it. */
public final class WrongValueException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private final String problem;
  private final String remedy;

  public WrongValueException(String problem, String remedy) {
    super(problem + "; " + remedy);
    this.problem = problem;
    this.remedy = remedy;
  }

  String problem() {
    return problem;
  }

  String remedy() {
    return remedy;
  }
}
