package transition.model;

import static java.util.Objects.requireNonNull;

/**
 * Something that is wrong in a data file.
 *
 * @param problem what is wrong
 * @param joint what stands between the two in a sentence, such as "; "
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

  /** Both as a sentence without a full stop. */
  public String sentence() {
    return problem + joint + remedy;
  }

  /** The sentence with its place before it. */
  @Override
  public String toString() {
    return place + ": " + sentence();
  }
}
