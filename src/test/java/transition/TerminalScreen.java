package transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * A real terminal with a program in it: a window of tmux that is typed into and looked at. Nothing
 * here waits for a time; it waits for what is to be seen, and fails after a minute without it.
 */
public final class TerminalScreen implements AutoCloseable {

  private static final int SECONDS = 60;
  private static final int BETWEEN_LOOKS = 30;

  /** Runs a program and notes its status: tmux now and then misses that one ends. */
  private static final String AND_ITS_STATUS =
      "trap : INT QUIT; \"$@\"; echo $? >\"$0.new\"; mv \"$0.new\" \"$0\"";

  private final Path folder;
  private final Path socket;
  private final Path status;

  private TerminalScreen(Path folder) {
    this.folder = folder;
    // Of its own: the server of the screen before may still be about to end.
    this.socket = folder.resolve("tmux-" + System.nanoTime());
    this.status = folder.resolve("status");
  }

  /** What is to run in a terminal, and how large that is. */
  public static final class Setting {
    private final Path folder;
    private final Map<String, String> variables = new TreeMap<>();
    private int columns = 80;
    private int rows = 24;

    private Setting(Path folder) {
      this.folder = folder;
    }

    public Setting size(int width, int height) {
      columns = width;
      rows = height;
      return this;
    }

    /** With an environment variable; those of the test's own process are not handed on. */
    public Setting with(String variable, String value) {
      variables.put(variable, value);
      return this;
    }

    /** Runs a program; the window stays when it has ended. */
    public TerminalScreen run(List<String> command) {
      TerminalScreen screen = new TerminalScreen(folder);
      screen.forgetStatus();
      List<String> start = new ArrayList<>(List.of("-f", screen.configuration().toString()));
      start.addAll(List.of("new-session", "-d", "-x", "" + columns, "-y", "" + rows));
      start.addAll(List.of("-c", folder.toString(), "env", "-i"));
      variables.forEach((name, value) -> start.add(name + "=" + value));
      start.addAll(List.of("sh", "-c", AND_ITS_STATUS, screen.status.toString()));
      start.addAll(command);
      screen.tmux(start);
      return screen;
    }
  }

  /**
   * A terminal that works in a folder, in UTF-8 and 256 colors, with the packaged program on the
   * path and the folder as home. Without tmux the test is skipped, except where the variable {@code
   * CI} is {@code true}: there it fails.
   */
  public static Setting in(Path folder) {
    Installed.require("tmux");
    return new Setting(folder)
        .with("LC_ALL", "C.UTF-8")
        .with("TERM", "tmux-256color")
        .with("HOME", folder.toString())
        .with("JAVA_HOME", System.getProperty("java.home"))
        .with(
            "PATH",
            Path.of("target/transition/bin").toAbsolutePath() + ":" + System.getenv("PATH"));
  }

  private Path configuration() {
    try {
      return Files.writeString(
          folder.resolve("tmux.conf"),
          """
          set -g default-terminal tmux-256color
          set -g remain-on-exit on
          set -g remain-on-exit-format ""
          set -g status off
          set -g escape-time 0
          set -g history-limit 20000
          """);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void forgetStatus() {
    try {
      Files.deleteIfExists(status);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Types a text, as it is. */
  public TerminalScreen type(String text) {
    tmux(List.of("send-keys", "-l", "--", text));
    return this;
  }

  /** Presses keys by tmux's names: {@code Enter}, {@code Tab}, {@code C-c}, {@code Down}. */
  public TerminalScreen press(String... keys) {
    List<String> command = new ArrayList<>(List.of("send-keys"));
    command.addAll(List.of(keys));
    tmux(command);
    return this;
  }

  /** Makes the window larger or smaller. */
  public TerminalScreen resize(int columns, int rows) {
    tmux(List.of("resize-window", "-x", "" + columns, "-y", "" + rows));
    return this;
  }

  /** What is to be seen now, each line without the blanks at its end, and none at the end. */
  public String text() {
    return tmux(List.of("capture-pane", "-p")).stripTrailing();
  }

  /** The same with what has scrolled out at the top. */
  public String history() {
    return tmux(List.of("capture-pane", "-p", "-S", "-")).stripTrailing();
  }

  /** The same as {@link #history()}, with the escape sequences of colors. */
  public String colors() {
    return tmux(List.of("capture-pane", "-p", "-e", "-S", "-")).stripTrailing();
  }

  /** Waits until a text is to be seen, and returns all that is. */
  public String await(String text) {
    return await(screen -> screen.contains(text), "shows " + text);
  }

  /** Waits until what is to be seen is as wanted, and returns it. */
  public String await(Predicate<String> wanted, String what) {
    for (int look = 0; look < SECONDS * 1000 / BETWEEN_LOOKS; look++) {
      String text = text();
      if (wanted.test(text)) {
        return text;
      }
      pause();
    }
    throw new AssertionError("the terminal never " + what + ":\n" + text());
  }

  /** Waits until the program has ended, and returns its status. */
  public int status() {
    await(screen -> Files.exists(status), "ends");
    try {
      return Integer.parseInt(Files.readString(status).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    tmux(List.of("kill-server"));
  }

  private String tmux(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of("tmux", "-S", socket.toString()));
    command.addAll(arguments);
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().remove("TMUX");
      builder.environment().put("LC_ALL", "C.UTF-8");
      Process process = builder.start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("%s ends", command).isTrue();
      assertThat(process.exitValue()).as("%s: %s", command, output).isZero();
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static AssertionError interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new AssertionError(e);
  }
}
