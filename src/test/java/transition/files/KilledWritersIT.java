package transition.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import transition.Installed;
import transition.Seeds;

/** Processes that change a plan's file and are killed at any moment, or run at the same time. */
class KilledWritersIT {

  private static final int KILLS = Seeds.count(80, 1_000);
  private static final int AT_A_TIME = 4;
  private static final int MOST_MILLIS = 20;
  private static final Set<String> EXPECTED =
      Set.of("plan.md", "plan.md~", "link.md", ".plan.md.transition");
  private static final String TEMPORARY = ".plan.md.transition-";

  @TempDir Path folder;

  /** By a new file in the place of the old one, and in place, for the sake of a hard link. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void fileAndBackupAreCompleteAfterEveryKill(boolean inPlace) throws Exception {
    Installed.require("getfattr");
    ExecutorService pool = Executors.newFixedThreadPool(AT_A_TIME);
    try {
      List<Future<?>> results = new ArrayList<>();
      AtomicInteger unfinished = new AtomicInteger();
      for (int one = 0; one < AT_A_TIME; one++) {
        Path own = Files.createDirectory(folder.resolve("own" + one));
        Path plan = Files.write(own.resolve("plan.md"), WritingProcess.content(1));
        if (inPlace) {
          Files.createLink(own.resolve("link.md"), plan);
        }
        Random random = Seeds.random(Seeds.first() + one);
        results.add(pool.submit(() -> kill(plan, inPlace, random, unfinished)));
      }
      for (Future<?> result : results) {
        result.get();
      }
      assertThat(unfinished).as("kills in the middle of a change").hasPositiveValue();
    } finally {
      pool.shutdownNow();
    }
  }

  /**
   * Kills many processes, and more until one of them has been in the middle of a change.
   *
   * @param unfinished counts those that left a file behind
   */
  private static Void kill(Path plan, boolean inPlace, Random random, AtomicInteger unfinished)
      throws IOException, InterruptedException {
    int before = 1;
    int enough = KILLS / AT_A_TIME / 2;
    for (int kill = 0; kill < enough || (unfinished.get() == 0 && kill < KILLS); kill++) {
      int said = runAndKill(plan, random.nextInt(MOST_MILLIS));
      List<String> left = names(plan);
      left.removeIf(name -> EXPECTED.contains(name) && !name.startsWith("."));
      unfinished.addAndGet(left.isEmpty() ? 0 : 1);
      assertThat(left)
          .hasSizeLessThan(3)
          .allMatch(name -> EXPECTED.contains(name) || name.startsWith(TEMPORARY));
      int now = numberOfWhole(plan, inPlace ? WholeFile.read(plan) : Files.readAllBytes(plan));
      assertThat(now).isGreaterThanOrEqualTo(Math.max(said, before));
      Path backup = plan.resolveSibling("plan.md~");
      if (Files.exists(backup)) {
        assertThat(numberOfWhole(backup, Files.readAllBytes(backup))).isBetween(now - 1, now);
      }
      before = now;
    }
    assertThat(before).as("changes in all").isGreaterThan(enough);
    return null;
  }

  /** The number that the process said last; 0 if it was killed before. */
  private static int runAndKill(Path plan, int millis) throws IOException, InterruptedException {
    Process process = start(plan.toString(), "states");
    int said = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      assertThat(line).as("it writes").isNotNull();
      Thread.sleep(millis);
      process.toHandle().destroyForcibly();
      while (line != null) {
        said = line.matches("\\d+") ? Integer.parseInt(line) : said;
        line = lines.readLine();
      }
    }
    process.waitFor();
    return said;
  }

  private static int numberOfWhole(Path file, byte[] content) {
    int number = WritingProcess.number(content);
    assertThat(content).as(file.toString()).isEqualTo(WritingProcess.content(number));
    return number;
  }

  private static List<String> names(Path plan) throws IOException {
    try (Stream<Path> files = Files.list(plan.resolveSibling(""))) {
      return new ArrayList<>(files.map(file -> file.getFileName().toString()).toList());
    }
  }

  @Test
  void processesThatTickAtTheSameTimeLoseNothing() throws Exception {
    Path plan = folder.resolve("plan.md");
    int ticks = 10;
    Files.writeString(
        plan,
        IntStream.rangeClosed(1, 2 * ticks)
            .mapToObj(task -> "- [ ] **1." + task + "** Do it. (1 h, 2026-11-23)\n")
            .reduce("---\nstart: 2026-11-23\n---\n\n", String::concat));
    List<Process> processes = new ArrayList<>();
    for (int one = 0; one < 2; one++) {
      int first = 1 + one * ticks;
      List<String> arguments = new ArrayList<>(List.of(plan.toString()));
      IntStream.range(first, first + ticks).forEach(task -> arguments.add("1." + task));
      processes.add(start(arguments.toArray(String[]::new)));
    }
    for (Process process : processes) {
      assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .isEmpty();
      assertThat(process.waitFor()).isZero();
    }
    assertThat(Files.readString(plan).lines().filter(line -> line.startsWith("- [x] ")))
        .hasSize(2 * ticks);
  }

  private static Process start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:+UseSerialGC",
                "-Xint",
                "-XX:-UsePerfData",
                "-cp",
                "target/classes:target/test-classes:target/transition/lib/*",
                WritingProcess.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }
}
