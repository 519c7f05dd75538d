package transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import transition.DocumentedSession.Command;
import transition.DocumentedSession.Content;
import transition.DocumentedSession.Step;

/**
 * Every command in the README and the documentation works and prints what is shown below it. What
 * stands under one heading is run in one folder, in the order of the page. After a change that is
 * meant, {@code -Dupdate=true} puts the new output into the pages.
 */
@DisabledOnOs(OS.WINDOWS)
class DocumentsIT {

  private static final boolean UPDATE = Boolean.getBoolean("update");

  @TempDir Path folder;

  static Stream<DocumentedSession> sessions() {
    return Documents.forUsers().stream().flatMap(page -> DocumentedSession.in(page).stream());
  }

  @Test
  void theReadmeShowsAtLeastFiveCommands() {
    assertThat(DocumentedSession.in(Documents.README))
        .flatMap(DocumentedSession::commands)
        .hasSizeGreaterThanOrEqualTo(5);
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("sessions")
  void everyCommandWorksAndPrintsWhatIsShown(DocumentedSession session) throws IOException {
    Map<Integer, List<String>> renewed = new TreeMap<>(Comparator.reverseOrder());
    for (Step step : session.steps()) {
      if (step instanceof Content content) {
        Path file = folder.resolve(content.file());
        Files.createDirectories(file.getParent());
        Files.writeString(file, content.text());
      } else if (step instanceof Command command) {
        String printed = run(command);
        ShownOutput shown = new ShownOutput(command);
        if (shown.isEmpty() || shown.matches(printed)) {
          continue;
        }
        if (!UPDATE) {
          fail("%s%nprints%n%s%nand not%n%s", command.line(), printed, shown);
        }
        renewed.put(session.commands().indexOf(command), shown.renewed(printed));
      }
    }
    rewrite(session, renewed);
  }

  private String run(Command command) {
    if (command.line().contains("| jq")) {
      Installed.require("jq");
    }
    Packaged.Result result =
        new Packaged(folder).with("HOME", folder.toString()).shell(command.line());
    if (new ShownOutput(command).isError()) {
      assertThat(result.status()).as(command.line()).isNotZero();
    } else {
      assertThat(result.status()).as("%s%n%s", command.line(), result.error()).isZero();
    }
    return result.output() + result.error();
  }

  /** Puts other output below commands, from the last one on, so that the lines above stay. */
  private static void rewrite(DocumentedSession session, Map<Integer, List<String>> renewed)
      throws IOException {
    if (renewed.isEmpty()) {
      return;
    }
    // Sessions further up may have moved this one.
    List<Command> commands =
        DocumentedSession.in(session.page()).stream()
            .filter(now -> now.heading().equals(session.heading()))
            .findFirst()
            .orElseThrow()
            .commands();
    List<String> lines = new ArrayList<>(Files.readAllLines(session.page()));
    renewed.forEach(
        (index, output) -> {
          Command command = commands.get(index);
          int end = command.start() + command.shown().size();
          lines.subList(command.start(), end).clear();
          lines.addAll(command.start(), output);
        });
    Files.writeString(session.page(), String.join("\n", lines) + "\n");
  }
}
