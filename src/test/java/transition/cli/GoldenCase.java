package transition.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import transition.bundled.Version;
import transition.cli.Run.World;

/**
 * A line of {@code cases.txt}: the name of the file with the expected output, then the command
 * line, before which variables such as {@code COLUMNS=60} and the word {@code ascii} may stand.
 */
public record GoldenCase(String name, World world, List<String> args) {

  static final Path FOLDER = Path.of("src/test/resources/transition/golden");
  static final String LIST = "cases.txt";

  private static final String VERSION = "version: VERSION\n";
  private static final String STYLE_OR_SCRIPT = "(?s)<(style|script)>.*?</\\1>";
  private static final String HASH = "'sha256-[^']*'";

  static List<GoldenCase> all() {
    try (var lines = Files.lines(FOLDER.resolve(LIST))) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(GoldenCase::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<GoldenCase> ending(String ending) {
    return all().stream().filter(golden -> golden.name().endsWith(ending)).toList();
  }

  private static GoldenCase parse(String line) {
    Deque<String> words = new ArrayDeque<>(Run.words(line.strip()));
    String name = words.pop();
    Map<String, String> variables = new HashMap<>();
    World world = World.SCRIPT;
    while (!words.isEmpty() && words.peek().matches("ascii|[A-Z_]+=.*")) {
      String word = words.pop();
      if (word.equals("ascii")) {
        world = world.ascii();
      } else {
        variables.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
      }
    }
    return new GoldenCase(name, world.with(variables), List.copyOf(words));
  }

  /** The output, without what has its own place: the program's version, the style of pages. */
  Run run() {
    Run run = Run.in(world, args.toArray(String[]::new));
    String output = run.output().replace("version: " + Version.number() + "\n", VERSION);
    String bare = output.replaceAll(STYLE_OR_SCRIPT, "<$1></$1>").replaceAll(HASH, "'sha256-HASH'");
    return new Run(run.status(), name.endsWith(".html") ? bare : output, run.error());
  }

  Path file() {
    return FOLDER.resolve(name);
  }

  public String expected() {
    try {
      return Files.readString(file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int width() {
    return Integer.parseInt(world.variables().getOrDefault("COLUMNS", "80"));
  }

  boolean isColored() {
    return world.variables().containsKey("CLICOLOR_FORCE");
  }

  @Override
  public String toString() {
    return name;
  }
}
