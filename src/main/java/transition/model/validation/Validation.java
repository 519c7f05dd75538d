package transition.model.validation;

import java.util.List;

/**
 * The outcome of checking some packs.
 *
 * @param packs their names
 * @param files the number of files checked
 * @param problems in order of file, line and column
 * @param more the number of further problems, which are not listed
 */
public record Validation(List<String> packs, int files, List<Problem> problems, long more) {

  public Validation {
    packs = List.copyOf(packs);
    problems = List.copyOf(problems);
  }

  public boolean isSound() {
    return problems.isEmpty();
  }

  /** Returns the number of files with at least one listed problem. */
  public long filesWithProblems() {
    return problems.stream().map(problem -> problem.place().file()).distinct().count();
  }
}
