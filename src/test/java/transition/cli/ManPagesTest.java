package transition.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import transition.bundled.Version;
import transition.cli.help.Groff;
import transition.error.ExitStatus;

/** The manual says what help says, page by page. */
class ManPagesTest {

  @TempDir static Path folder;

  @BeforeAll
  static void write() {
    assertThat(Run.outputOf("man-pages", manual().toString())).isEmpty();
  }

  private static Path manual() {
    return folder.resolve("man/man1");
  }

  static List<CommandSpec> commands() {
    CommandSpec program = Run.commands().all(Run.context()).getCommandSpec();
    return Stream.concat(
            Stream.of(program),
            program.subcommands().values().stream().map(line -> line.getCommandSpec()))
        .filter(command -> !command.usageMessage().hidden())
        .toList();
  }

  private static Path file(CommandSpec command) {
    return manual().resolve(command.qualifiedName("-") + ".1");
  }

  @Test
  void everyCommandThatHelpListsHasAPageAndNoOther() throws IOException {
    try (Stream<Path> files = Files.list(manual())) {
      assertThat(files)
          .containsExactlyInAnyOrderElementsOf(
              commands().stream().map(ManPagesTest::file).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aPageHasItsSectionsInOrderAndFits(CommandSpec command) throws IOException {
    String shown = Groff.shown(folder, Files.readString(file(command)));
    assertThat(shown.lines()).allMatch(line -> line.length() <= 80);
    assertThat(shown).doesNotContain("\u2010\n");
    assertThat(shown.lines().filter(line -> line.matches("[A-Z ]+")))
        .containsSubsequence(
            "NAME", "SYNOPSIS", "DESCRIPTION", "EXAMPLES", "OPTIONS", "EXIT STATUS")
        .contains(command.parent() == null ? "ENVIRONMENT" : "SEE ALSO");
    assertThat(shown.lines().findFirst().orElseThrow())
        .startsWith(command.qualifiedName("-").toUpperCase(Locale.ROOT) + "(1)");
    assertThat(shown).contains("transition " + Version.number()).contains("2026-11-20");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aPageHasAllThatHelpHas(CommandSpec command) throws IOException {
    String shown = collapsed(Groff.shown(folder, Files.readString(file(command))));
    for (OptionSpec option : command.options()) {
      assertThat(shown)
          .contains(String.join(", ", option.names()))
          .contains(collapsed(String.join(" ", option.description())));
    }
    for (String line : command.usageMessage().customSynopsis()) {
      assertThat(shown).contains(line);
    }
    for (String example : command.usageMessage().footer()) {
      assertThat(shown.replace(" \\ ", " ")).contains(collapsed(example.formatted()));
    }
    for (ExitStatus status : ExitStatus.values()) {
      assertThat(shown)
          .contains(" " + status.code() + " " + ExitStatus.help().get("" + status.code()));
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsAnError() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(
            Run.of("man-pages", file.resolve("man1").toString()).failsWith(ExitStatus.IO).error())
        .contains("cannot make");
  }

  private static String collapsed(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
