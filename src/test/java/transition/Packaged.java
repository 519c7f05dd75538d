package transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Runs the program that {@code mvn package} assembled, as a process. */
final class Packaged {

  static final Path HOME = Path.of("target/transition").toAbsolutePath();
  static final Path LAUNCHER = HOME.resolve("bin/transition");

  private static final int SECONDS = 60;

  private final Path folder;
  private final Map<String, String> variables = new TreeMap<>();

  /** What a process left behind. */
  record Result(int status, String output, String error) {

    Result failsWith(int expected) {
      assertThat(error).startsWith("transition: ").endsWith("\n");
      assertThat(error.strip()).doesNotContain("\n", "\u001b");
      assertThat(output).isEmpty();
      assertThat(status).as(error).isEqualTo(expected);
      return this;
    }

    String succeeds() {
      assertThat(error).isEmpty();
      assertThat(status).isZero();
      return output;
    }
  }

  /** Processes that run in a folder, in UTF-8, with the program on the path. */
  Packaged(Path folder) {
    this.folder = folder;
    with("LC_ALL", "C.UTF-8");
    with("JAVA_HOME", System.getProperty("java.home"));
    with("PATH", LAUNCHER.getParent() + ":" + System.getenv("PATH"));
  }

  Packaged with(String variable, String value) {
    variables.put(variable, value);
    return this;
  }

  /** Runs {@code bin/transition}. */
  Result run(String... args) {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
    command.addAll(List.of(args));
    return start(command);
  }

  /** Runs a line of shell. */
  Result shell(String line) {
    return start(List.of("/bin/sh", "-c", line));
  }

  Result start(List<String> command) {
    Path output = null;
    Path error = null;
    try {
      output = Files.createTempFile("transition", ".out");
      error = Files.createTempFile("transition", ".err");
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectOutput(output.toFile())
              .redirectError(error.toFile());
      builder.environment().clear();
      builder.environment().putAll(variables);
      Process process = builder.start();
      process.getOutputStream().close();
      boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
      if (!ended) {
        process.destroyForcibly();
      }
      assertThat(ended).as("%s ends", command).isTrue();
      return new Result(process.exitValue(), read(output), read(error));
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    } finally {
      delete(output);
      delete(error);
    }
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private static void delete(Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
