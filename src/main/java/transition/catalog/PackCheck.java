package transition.catalog;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import transition.catalog.yaml.CollectedProblems;
import transition.model.validation.Place;
import transition.model.validation.Problem;
import transition.model.validation.Validation;

/** Checks a pack, or one of its files, and finds all problems at once. */
public final class PackCheck {

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(
          Problem::place,
          Comparator.comparing(Place::file)
              .thenComparingInt(Place::line)
              .thenComparingInt(Place::column));

  private final Pack pack;
  private final Optional<String> file;
  private final List<String> prefixes;

  private PackCheck(Pack pack, Optional<String> file) {
    this.pack = pack;
    this.file = file.map(pack::display);
    this.prefixes = PackFolders.ALL.stream().map(pack::display).toList();
  }

  public static PackCheck of(Pack pack) {
    return new PackCheck(pack, Optional.empty());
  }

  /**
   * Creates a check of one file.
   *
   * @param path relative to the pack, with slashes
   */
  public static PackCheck of(Pack pack, String path) {
    return new PackCheck(pack, Optional.of(path));
  }

  /**
   * Runs several checks together.
   *
   * @param others packs that the files may refer to, in increasing precedence
   */
  public static Validation run(List<PackCheck> checks, List<Pack> others) {
    List<Validation> all = checks.stream().map(check -> check.run(others)).toList();
    List<Problem> problems =
        all.stream().flatMap(found -> found.problems().stream()).distinct().toList();
    List<Problem> listed = problems.stream().limit(CollectedProblems.MOST).toList();
    return new Validation(
        all.stream().flatMap(found -> found.packs().stream()).distinct().toList(),
        all.stream().mapToInt(Validation::files).sum(),
        listed,
        problems.size() - listed.size() + all.stream().mapToLong(Validation::more).sum());
  }

  private Validation run(List<Pack> others) {
    Set<String> elsewhere = namesakes(others);
    CollectedProblems problems =
        new CollectedProblems(name -> concerns(name) && !elsewhere.contains(name));
    Pack layers = new LayeredPack(Stream.concat(others.stream(), Stream.of(pack)).toList());
    new Catalog(new DataFiles(layers, problems)).readAll();
    problems.attempt(pack.display(""), this::strays).orElse(List.of()).forEach(problems::add);
    int files =
        file.isPresent() ? 1 : problems.attempt(pack.display(""), this::countFiles).orElse(0);
    return new Validation(
        List.of(pack.name()),
        files,
        problems.list().stream().sorted(BY_PLACE).toList(),
        problems.more());
  }

  private boolean concerns(String name) {
    return file.map(name::equals).orElseGet(() -> prefixes.stream().anyMatch(name::startsWith));
  }

  /**
   * Returns the files that other packs have and this one lacks, but that display like files of this
   * one.
   */
  private Set<String> namesakes(List<Pack> others) {
    Set<String> files = new HashSet<>();
    for (Pack other : others) {
      for (String folder : PackFolders.ALL) {
        if (!other.name().equals(pack.name())
            && other.display(folder).equals(pack.display(folder))) {
          other.list(folder).stream()
              .map(id -> PackFolders.path(folder, id))
              .filter(path -> !pack.has(path))
              .forEach(path -> files.add(other.display(path)));
        }
      }
    }
    return files;
  }

  private List<Problem> strays() {
    return StrayFiles.in(pack).stream()
        .filter(stray -> file.isEmpty() || concerns(stray.place().file()))
        .toList();
  }

  private int countFiles() {
    return PackFolders.ALL.stream().mapToInt(folder -> pack.list(folder).size()).sum();
  }
}
