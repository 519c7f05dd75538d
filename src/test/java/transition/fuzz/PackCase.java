package transition.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import transition.cli.Run;
import transition.error.ExitStatus;

/** A pack of which one file was changed, and a command that may read it. */
record PackCase(String file, List<Step> changes, PlanText form, List<String> command)
    implements FuzzCase {

  private static final Map<String, String> FILES = files();
  private static final List<String> COMMANDS =
      List.of(
          "validate DIR",
          "validate DIR --format json",
          "gap --from plain --to complete --data DIR",
          "plan --from plain --to complete --start 2027-01-04 --data DIR",
          "plan --from complete --to plain --start 2027-01-04 --data DIR --format json",
          "roadmap --from complete --to plain --start 2027-01-04 --data DIR",
          "salary --from plain --to complete --start 2027-01-04 --data DIR",
          "list --data DIR",
          "list roles --data DIR --format json",
          "show role complete --data DIR",
          "show skill complete --data DIR",
          "compare --from plain --start 2027-01-04 --data DIR",
          "path --from plain --to mlops --start 2027-01-04 --data DIR",
          "next-skill --from plain --to complete --data DIR",
          "candidates roles --data DIR",
          "gap --from backend --to mlops --data DIR");

  /** A change at a place that its own seed gives. */
  record Step(long seed) {}

  static PackCase of(Random random) {
    List<String> names = List.copyOf(FILES.keySet());
    List<Step> changes = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      changes.add(new Step(random.nextInt(100_000)));
    }
    return new PackCase(
        names.get(random.nextInt(names.size())),
        changes,
        PlanText.any(random),
        Run.words(COMMANDS.get(random.nextInt(COMMANDS.size()))));
  }

  @Override
  public int parts() {
    return changes.size() + 1;
  }

  @Override
  public PackCase without(int part) {
    if (part == changes.size()) {
      return new PackCase(file, changes, PlanText.PLAIN, command);
    }
    List<Step> fewer = new ArrayList<>(changes);
    fewer.remove(part);
    return new PackCase(file, fewer, form, command);
  }

  @Override
  public Optional<Fault> run(Path folder, Tally tally) throws IOException {
    String text = FILES.get(file);
    for (Step step : changes) {
      text = YamlEdits.changed(text, new Random(step.seed()));
    }
    for (Map.Entry<String, String> one : FILES.entrySet()) {
      Path path = folder.resolve(one.getKey());
      Files.createDirectories(path.getParent());
      Files.write(
          path,
          one.getKey().equals(file)
              ? form.bytes(text)
              : one.getValue().getBytes(StandardCharsets.UTF_8));
    }
    List<String> args =
        command.stream().map(word -> word.equals("DIR") ? folder.toString() : word).toList();
    Run run = Run.of(args.toArray(String[]::new));
    tally.add(run.status());
    return Oracle.judge(args, run, text)
        .or(
            () ->
                run.status() == ExitStatus.INVALID_DATA
                        && run.output().isEmpty()
                        && !run.error().contains(".yaml")
                    ? Optional.of(new Fault("an invalid file that is not named", run.error()))
                    : Optional.empty());
  }

  private static Map<String, String> files() {
    Path pack = Path.of("src/test/resources/transition/example-pack");
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(pack)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(pack.relativize(file).toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  @Override
  public String kind() {
    return file;
  }

  @Override
  public String toString() {
    return "pack with "
        + file
        + " changed by "
        + changes
        + " as "
        + form
        + ", then "
        + String.join(" ", command);
  }
}
