import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Measures whole processes of the packaged program, from the start of the launcher to the end of
 * the JVM, against a class {@code Hello} that prints one line on the same JDK without any options:
 * {@code java src/bench/StartupBenchmark.java [--jdk HOME]... [--rounds N] [--json FILE] [--program
 * DIR] [--only WORD]}, in the project's folder.
 *
 * <p>Each round runs Hello and then the command, and the ratio is taken pair by pair, so that what
 * slows the machine for a while slows both. The row {@code (true)} is a process that does nothing:
 * what the measuring adds. The row {@code (hello)} is Hello against itself: how far ratios stray.
 * Memory is the maximum resident set by GNU time, in runs of its own. All figures are medians.
 */
final class StartupBenchmark {

  private static final int WARM_UP_ROUNDS = 3;
  private static final int MEMORY_RUNS = 5;
  private static final Path GENERATOR = Path.of("src/bench/GeneratePack.java").toAbsolutePath();
  private static final String HELLO = "java -cp CLASSES Hello";

  /** Command lines by name; the words in capitals stand for temporary folders. */
  private static final Map<String, String> ROWS = new LinkedHashMap<>();

  static {
    ROWS.put("(true)", new File("/bin/true").exists() ? "/bin/true" : "/usr/bin/true");
    ROWS.put("(hello)", HELLO);
    ROWS.put("--version", "transition --version");
    ROWS.put("--help", "transition --help");
    ROWS.put("list", "transition list");
    ROWS.put("gap", "transition gap --from backend --to mlops");
    String dated = "--from backend --to mlops --start 2027-01-04";
    ROWS.put("roadmap", "transition roadmap " + dated);
    ROWS.put("salary", "transition salary --from backend --to mlops");
    ROWS.put("plan", "transition plan " + dated + " --output plan.md --force");
    ROWS.put("completion of a role", "transition candidates roles");
    ROWS.put("gap as JSON", "transition gap --from backend --to mlops --format json");
    ROWS.put(
        "gap, no archive",
        "/usr/bin/env TRANSITION_ARCHIVE=off transition gap --from backend --to mlops");
    ROWS.put("gap, 1,000 roles", "transition gap --from role-1 --to role-2 --data PACK");
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    // Nearly halves what a start costs; JDK 25 warns of it, and it is to go in later ones.
    if (System.getProperty("os.name").equals("Linux") && Runtime.version().feature() < 25) {
      System.setProperty("jdk.lang.Process.launchMechanism", "VFORK");
    }
    try {
      run(Options.of(args));
    } catch (Failure e) {
      System.err.println("StartupBenchmark: " + e.getMessage());
      System.exit(e.status);
    }
  }

  private static void run(Options options) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("startup-benchmark").toRealPath();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
    compileHello(folder.resolve("classes"));
    if (options.needPack()) {
      Jdk.of(Options.ownJdk(), options.program, folder).milliseconds("java GENERATOR PACK");
    }
    Map<String, Object> report = Machine.facts(options.rounds);
    Object[] facts = report.values().toArray();
    String machine = format("%s, %s, %s cores, %s rounds, %s, commit %s.", facts);
    List<Map<String, Object>> jdks = new ArrayList<>();
    for (Path home : options.jdks) {
      jdks.add(measure(Jdk.of(home, options.program, folder), options, machine));
    }
    report.put("jdks", jdks);
    Files.writeString(options.json, Json.of(report, "\n") + "\n");
  }

  private static Map<String, Object> measure(Jdk jdk, Options options, String machine)
      throws IOException, InterruptedException {
    String archives = jdk.waitForArchives();
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String name : options.rows) {
      System.err.println(ROWS.get(name));
      rows.add(jdk.measure(name, options.rounds));
    }
    System.out.println(jdk.version() + ".\n" + machine + "\n" + archives + "\n\n" + table(rows));
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("jdk", jdk.version());
    report.put("archives", archives);
    report.put("rows", rows);
    return report;
  }

  private static void compileHello(Path folder) throws IOException {
    String main = "public static void main(String[] args) { System.out.println(\"Hello\"); }";
    Files.createDirectory(folder);
    Path source = Files.writeString(folder.resolve("Hello.java"), "class Hello { " + main + " }");
    String[] arguments = {"--release", "17", "-d", folder.toString(), source.toString()};
    if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments) != 0) {
      throw new Failure(1, "Hello.java does not compile.");
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException e) {
      System.err.println("StartupBenchmark: cannot delete " + folder + ": " + e.getMessage());
    }
  }

  private static String table(List<Map<String, Object>> rows) {
    boolean memory = rows.get(0).containsKey("mebibytes");
    List<Object[]> lines = new ArrayList<>();
    lines.add(new Object[] {"command", "ms", "hello ms", "ratio (min-max)", "MiB", "memory ratio"});
    lines.add(new Object[] {":---", "---:", "---:", "---:", "---:", "---:"});
    for (Map<String, Object> row : rows) {
      lines.add(cells(row));
    }
    String format = "| %-20s | %6s | %8s | %19s |" + (memory ? " %5s | %12s |%n" : "%n");
    String table = lines.stream().map(line -> format(format, line)).collect(joining());
    return memory ? table : table + "\nMemory is left out, because there is no GNU time.\n";
  }

  private static Object[] cells(Map<String, Object> row) {
    String range = "%.2f (%.2f-%.2f)";
    return new Object[] {
      row.get("name"),
      format("%.1f", row.get("milliseconds")),
      format("%.1f", row.get("helloMilliseconds")),
      format(range, row.get("ratio"), row.get("lowestRatio"), row.get("highestRatio")),
      format("%.1f", row.get("mebibytes")),
      format("%.2f", row.get("memoryRatio"))
    };
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private static final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1;
    private final int status;

    Failure(int status, String message) {
      super(message);
      this.status = status;
    }
  }

  private record Options(List<Path> jdks, int rounds, Path json, Path program, List<String> rows) {

    static Options of(String[] args) {
      List<Path> jdks = new ArrayList<>();
      Map<String, String> values = new LinkedHashMap<>();
      for (int i = 0; i < args.length; i += 2) {
        String name = args[i];
        boolean known = name.matches("--(jdk|rounds|json|program|only)");
        check(known, name + " is none of --jdk, --rounds, --json, --program and --only.");
        check(i + 1 < args.length, name + " needs a value.");
        values.put(name, args[i + 1]);
        if (name.equals("--jdk")) {
          jdks.add(folder(args[i + 1], "bin/java"));
        }
      }
      return new Options(
          jdks.isEmpty() ? List.of(ownJdk()) : jdks,
          rounds(values.getOrDefault("--rounds", "21")),
          json(values.getOrDefault("--json", "target/startup.json")),
          folder(values.getOrDefault("--program", "target/transition"), "bin/transition"),
          rows(values.getOrDefault("--only", "")));
    }

    static Path ownJdk() {
      return Path.of(System.getProperty("java.home"));
    }

    boolean needPack() {
      return rows.stream().anyMatch(row -> ROWS.get(row).endsWith("PACK"));
    }

    private static void check(boolean condition, String otherwise) {
      if (!condition) {
        throw new Failure(2, otherwise);
      }
    }

    private static Path folder(String value, String program) {
      Path folder = Path.of(value).toAbsolutePath().normalize();
      boolean executable = Files.isExecutable(folder.resolve(program));
      check(executable, "there is no " + program + " to run in the folder " + value + ".");
      return folder;
    }

    private static int rounds(String value) {
      boolean valid = value.matches("[1-9][0-9]{0,5}");
      check(valid, "--rounds takes a whole number from 1 on, not '" + value + "'.");
      return Integer.parseInt(value);
    }

    private static Path json(String value) {
      Path file = Path.of(value).toAbsolutePath().normalize();
      boolean writable = Files.isWritable(Files.exists(file) ? file : file.getParent());
      check(writable && !Files.isDirectory(file), "the file " + value + " cannot be written.");
      return file;
    }

    private static List<String> rows(String word) {
      List<String> names = new ArrayList<>(ROWS.keySet());
      names.removeIf(name -> !name.startsWith("(") && !ROWS.get(name).contains(word));
      check(names.size() > 2, "no command line contains '" + word + "'.");
      check(Files.exists(GENERATOR), "this runs in the project's folder, where src/bench is.");
      return names;
    }
  }

  /**
   * Runs commands on one JDK, with nothing of the user's settings; {@code words} says what some
   * words of a command line stand for.
   */
  private record Jdk(
      Path program, Path folder, Map<String, String> environment, Map<String, String> words) {

    static Jdk of(Path home, Path program, Path shared) throws IOException {
      Path folder = Files.createTempDirectory(shared, "jdk");
      Map<String, String> environment = new LinkedHashMap<>();
      environment.put("PATH", System.getenv().getOrDefault("PATH", "/usr/bin:/bin"));
      environment.put("LANG", "C.UTF-8");
      environment.put("JAVA_HOME", home.toString());
      environment.put("HOME", folder.toString());
      for (String name : List.of("CACHE", "CONFIG", "DATA", "STATE")) {
        environment.put("XDG_" + name + "_HOME", Files.createDirectory(folder.resolve(name)) + "");
      }
      Map<String, String> words = new LinkedHashMap<>();
      words.put("transition", program + "/bin/transition");
      words.put("java", home + "/bin/java");
      words.put("CLASSES", shared + "/classes");
      words.put("GENERATOR", GENERATOR.toString());
      words.put("PACK", shared + "/pack");
      return new Jdk(program, folder, environment, words);
    }

    String version() {
      return Machine.found("(.*Runtime Environment.*)", words.get("java"), "-version");
    }

    /** Waits for the AOT caches that the first starts may have made in the background. */
    String waitForArchives() throws IOException, InterruptedException {
      milliseconds("transition --version");
      milliseconds("transition plan --help");
      List<String> archives = archives();
      for (int i = 0; i < 600 && archives.size() < 2; i++) {
        Thread.sleep(100);
        archives = archives();
      }
      return archives.isEmpty()
          ? "No AOT caches."
          : "AOT caches: " + String.join(", ", archives) + ".";
    }

    /** Those for this Java, beside the program or in the cache, with their sizes. */
    private List<String> archives() throws IOException {
      List<String> archives = new ArrayList<>();
      String build = Files.readString(program.resolve("lib/build")).strip();
      for (Path root : List.of(program.resolve("lib"), folder.resolve("CACHE/transition"))) {
        String place = root + "/classes" + program + "/lib/on" + environment.get("JAVA_HOME");
        File[] files = new File(place).listFiles((dir, name) -> name.matches(".*-" + build + "\\.(all|small)"));
        for (File file : files == null ? new File[0] : files) {
          String kind = file.getName().replaceFirst(".*\\.", "");
          archives.add(format("%s (%.1f MiB)", kind, file.length() / 1024.0 / 1024.0));
        }
      }
      return archives;
    }

    Map<String, Object> measure(String name, int rounds) throws IOException, InterruptedException {
      double[] own = new double[rounds];
      double[] hello = new double[rounds];
      for (int i = -WARM_UP_ROUNDS; i < rounds; i++) {
        hello[Math.max(i, 0)] = milliseconds(HELLO);
        own[Math.max(i, 0)] = milliseconds(ROWS.get(name));
      }
      double[] ratios = IntStream.range(0, rounds).mapToDouble(i -> own[i] / hello[i]).toArray();
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("name", name);
      row.put("commandLine", ROWS.get(name));
      row.put("milliseconds", median(own));
      row.put("helloMilliseconds", median(hello));
      row.put("ratio", median(ratios));
      row.put("lowestRatio", Arrays.stream(ratios).min().orElseThrow());
      row.put("highestRatio", Arrays.stream(ratios).max().orElseThrow());
      if (Machine.hasGnuTime()) {
        double mebibytes = mebibytes(ROWS.get(name));
        double helloMebibytes = mebibytes(HELLO);
        row.put("mebibytes", mebibytes);
        row.put("helloMebibytes", helloMebibytes);
        row.put("memoryRatio", mebibytes / helloMebibytes);
      }
      return row;
    }

    private static double median(double[] values) {
      double[] sorted = Arrays.stream(values).sorted().toArray();
      return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private double mebibytes(String line) throws IOException, InterruptedException {
      double[] runs = new double[MEMORY_RUNS];
      for (int i = 0; i < runs.length; i++) {
        milliseconds("/usr/bin/time -f %M -o memory " + line);
        runs[i] = Integer.parseInt(Files.readString(folder.resolve("memory")).strip()) / 1024.0;
      }
      return median(runs);
    }

    private double milliseconds(String line) throws IOException, InterruptedException {
      ProcessBuilder builder = builder(line, Redirect.DISCARD);
      long start = System.nanoTime();
      int status = builder.start().waitFor();
      long end = System.nanoTime();
      if (status != 0) {
        throw new Failure(1, "'" + line + "' ended with status " + status + ".\n" + errors(line));
      }
      return (end - start) / 1e6;
    }

    private String errors(String line) throws IOException, InterruptedException {
      Path file = folder.resolve("errors");
      builder(line, Redirect.to(file.toFile())).start().waitFor();
      return Files.readString(file).strip();
    }

    private ProcessBuilder builder(String line, Redirect errors) {
      Stream<String> command = Arrays.stream(line.split(" "));
      ProcessBuilder builder =
          new ProcessBuilder(command.map(word -> words.getOrDefault(word, word)).toList());
      builder.environment().clear();
      builder.environment().putAll(environment);
      builder.directory(folder.toFile()).redirectInput(new File("/dev/null"));
      return builder.redirectOutput(Redirect.DISCARD).redirectError(errors);
    }
  }

  private static final class Machine {

    static Map<String, Object> facts(int rounds) {
      Map<String, Object> facts = new LinkedHashMap<>();
      Stream<String> system = Stream.of("os.name", "os.version", "os.arch");
      facts.put("os", system.map(System::getProperty).collect(joining(" ")));
      facts.put("cpu", found("model name\\s*: (.*)", "cat", "/proc/cpuinfo"));
      facts.put("cores", Runtime.getRuntime().availableProcessors());
      facts.put("rounds", rounds);
      facts.put("date", LocalDate.now().toString());
      facts.put("commit", found("^([0-9a-f]+)$", "git", "rev-parse", "--short", "HEAD"));
      return facts;
    }

    static boolean hasGnuTime() {
      return found("(GNU)", "/usr/bin/time", "--version").equals("GNU");
    }

    /** What the pattern finds in what the command prints. */
    static String found(String pattern, String... command) {
      try {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes());
        Stream<MatchResult> matches =
            Pattern.compile(pattern, Pattern.MULTILINE).matcher(text).results();
        return matches.map(match -> match.group(1)).findFirst().orElse("unknown");
      } catch (IOException e) {
        return "unknown";
      }
    }
  }

  private static final class Json {

    static String of(Object value, String line) {
      if (value instanceof Map<?, ?> map) {
        return map.entrySet().stream()
            .map(entry -> of(entry.getKey(), "") + ": " + of(entry.getValue(), line + "  "))
            .collect(joining("," + line + "  ", "{" + line + "  ", line + "}"));
      }
      if (value instanceof List<?> list) {
        return list.stream()
            .map(element -> of(element, line + "  "))
            .collect(joining("," + line + "  ", "[" + line + "  ", line + "]"));
      }
      if (value instanceof Double) {
        return format("%.3f", value);
      }
      return value instanceof Integer ? value.toString() : '"' + escaped(value.toString()) + '"';
    }

    private static String escaped(String text) {
      return text.chars()
          .mapToObj(c -> c < ' ' || c == '"' || c == '\\' ? format("\\u%04x", c) : (char) c + "")
          .collect(joining());
    }
  }
}
