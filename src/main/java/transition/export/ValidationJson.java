package transition.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import transition.model.validation.Place;
import transition.model.validation.Problem;
import transition.model.validation.Validation;

/**
 * The answer of {@code validate}.
 *
 * @param files how many were checked
 * @param moreProblems how many there are beside those that are listed
 */
public record ValidationJson(
    int schema, List<String> packs, int files, List<ProblemJson> problems, long moreProblems) {

  /**
   * A problem with its place.
   *
   * @param path the field; absent for the whole file
   */
  record ProblemJson(
      String file, int line, int column, @Nullable String path, String problem, String remedy) {
    static ProblemJson of(Problem problem) {
      Place place = problem.place();
      return new ProblemJson(
          place.file(),
          place.line(),
          place.column(),
          Json.orAbsent(place.path()),
          problem.problem(),
          problem.remedy());
    }
  }

  public static ValidationJson of(Validation validation) {
    return new ValidationJson(
        Json.SCHEMA,
        validation.packs(),
        validation.files(),
        validation.problems().stream().map(ProblemJson::of).toList(),
        validation.more());
  }
}
