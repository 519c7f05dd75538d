package transition.model.validation;

import static java.util.Objects.requireNonNull;

/**
 * An error in a data file.
 *
 * @param problem what is wrong
 * @param joint the text that joins problem and remedy in a sentence, such as "; "
 * @param remedy what to do, or what the value has to be
 */
public record Problem(Place place, String problem, String joint, String remedy) {

  public Problem {
    requireNonNull(place, "place");
    requireNonNull(problem, "problem");
    requireNonNull(joint, "joint");
    requireNonNull(remedy, "remedy");
  }

  public Problem(Place place, String problem, String remedy) {
    this(place, problem, "; ", remedy);
  }

  /** Returns problem and remedy as one sentence without a full stop. */
  public String sentence() {
    return problem + joint + remedy;
  }

  /** Returns the sentence preceded by its place. */
  @Override
  public String toString() {
    return place + ": " + sentence();
  }
}
