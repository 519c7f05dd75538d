package transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the commands of {@code commands.txt} show in real terminals, at several widths. After a
 * change that is meant, look at what {@code mvn verify -Dit.test=CapturesIT -Dupdate=true} changes
 * in the files.
 */
class CapturesIT {

  private static final Path FOLDER = Path.of("src/test/resources/transition/captures");
  private static final Path COMMANDS = FOLDER.resolve("commands.txt");
  private static final boolean UPDATE = Boolean.getBoolean("update");
  private static final String ROWS_AT_THE_END = "(?s)\\n*all done.*";

  /** The command to type next begins on a day that depends on today, where none was given. */
  private static final String START = "(?m)^(?!\\$ )(.*--start )\\d{4}-\\d\\d-\\d\\d";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"60", "80", "120", "200", "80-color", "80-ascii"})
  void theTerminalShowsWhatTheFileHolds(String name) throws IOException {
    Path file = FOLDER.resolve(name + ".txt");
    String shown = show(name, Integer.parseInt(name.replaceAll("\\D", "")));
    if (UPDATE) {
      Files.writeString(file, shown);
    }
    assertThat(shown).isEqualTo(Files.readString(file));
    if (name.endsWith("ascii")) {
      assertThat(shown).isASCII();
    }
  }

  /** Everything that one terminal shows, one command after the other. */
  private String show(String name, int width) throws IOException {
    writeBrokenPack();
    Files.writeString(folder.resolve("all.sh"), script(name));
    TerminalScreen.Setting setting = TerminalScreen.in(folder).size(width, 50);
    if (name.endsWith("ascii")) {
      setting.with("LC_ALL", "C");
    }
    List<String> shell = List.of("sh", "-c", ". ./all.sh; echo all done; read wait");
    try (TerminalScreen screen = setting.run(shell)) {
      screen.await("all done");
      String all = name.endsWith("color") ? ColorWords.in(screen.colors()) : screen.history();
      return all.replaceFirst(ROWS_AT_THE_END, "\n").replaceAll(START, "$1YYYY-MM-DD");
    }
  }

  /** Each command with a prompt before it and an empty line behind it. */
  private static String script(String name) throws IOException {
    return Files.readAllLines(COMMANDS).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" +\\| ", 2))
        .filter(parts -> List.of(parts[0].split(" ", -1)).contains(name))
        .map(parts -> "echo '$ %s'; %s; echo%n".formatted(parts[1], parts[1]))
        .collect(Collectors.joining());
  }

  private void writeBrokenPack() throws IOException {
    Path roles = Files.createDirectories(folder.resolve("broken/roles"));
    Files.writeString(
        roles.resolve("devops.yaml"),
        """
        title: DevOps Engineer
        salary: high
        skills: [terraform, docker-kubernetes]
        pay:
          - market: US
            levels: {mid: 90-80}
        """);
  }
}
