package transition.catalog.yaml;

import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import transition.model.validation.Place;
import transition.model.validation.Problem;

/**
 * The problems of some files. Other files are only read because these name them: their problems are
 * thrown, to be reported where they are named.
 */
public final class CollectedProblems implements Problems {

  /** More problems are counted, but not kept. */
  public static final int MOST = 1_000;

  private final Predicate<String> files;
  private final Set<Problem> problems = new LinkedHashSet<>();
  private long more;

  /**
   * Nothing yet.
   *
   * @param files which files are of interest
   */
  public CollectedProblems(Predicate<String> files) {
    this.files = files;
  }

  public List<Problem> list() {
    return List.copyOf(problems);
  }

  /** Returns how many were not kept. */
  public long more() {
    return more;
  }

  @Override
  public void report(Problem problem) {
    if (!concern(problem.place().file())) {
      throw new InvalidDataException(problem);
    }
    add(problem);
  }

  /** Takes a problem wherever it is; one that is taken already changes nothing. */
  public void add(Problem problem) {
    if (problems.size() < MOST) {
      problems.add(problem);
    } else if (!problems.contains(problem)) {
      more++;
    }
  }

  @Override
  public void report(InvalidDataException elsewhere, Problem here) {
    report(here);
  }

  @Override
  public boolean concern(String file) {
    return files.test(file);
  }

  @Override
  public InvalidDataException unreadable(UncheckedIOException e) {
    return new InvalidDataException(
        Place.of(String.valueOf(e.getMessage())),
        "cannot be read",
        "correct its permissions, or where it links to");
  }

  @Override
  public <T> Optional<T> attempt(String file, Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (InvalidDataException e) {
      add(file, e);
    } catch (UncheckedIOException e) {
      add(file, unreadable(e));
    }
    return Optional.empty();
  }

  private void add(String file, InvalidDataException e) {
    if (concern(e.problem().place().file())) {
      add(e.problem());
    } else if (concern(file)) {
      add(new Problem(Place.of(file), "needs a file that is wrong", "correct " + e.getMessage()));
    }
  }
}
