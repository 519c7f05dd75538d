package transition.model;

import java.util.List;

/**
 * What the check of some packs has found.
 *
 * @param packs their names
 * @param files how many files were checked
 * @param problems by file, line and column
 * @param more how many problems there are beside those
 */
public record Validation(List<String> packs, int files, List<Problem> problems, long more) {

  public Validation {
    packs = List.copyOf(packs);
    problems = List.copyOf(problems);
  }

  public boolean isSound() {
    return problems.isEmpty();
  }

  /** How many files have one of the problems that are listed. */
  public long filesWithProblems() {
    return problems.stream().map(problem -> problem.place().file()).distinct().count();
  }
}
