package transition.cli.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Refresh the files with {@code mvn test -Dtest=CompletionScriptsTest -Dupdate=true}. */
class CompletionScriptsTest {

  private static Path file(Shell shell) {
    return Path.of("completions")
        .resolve(
            switch (shell) {
              case BASH -> "transition.bash";
              case ZSH -> "_transition";
              case FISH -> "transition.fish";
            });
  }

  @ParameterizedTest
  @EnumSource
  void theFileIsWhatTheProgramPrints(Shell shell) throws IOException {
    String script = CompletionScripts.of(shell);
    if (Boolean.getBoolean("update")) {
      Files.writeString(file(shell), script);
    }
    assertThat(file(shell))
        .as("run mvn test -Dtest=CompletionScriptsTest -Dupdate=true")
        .hasContent(script);
  }

  @ParameterizedTest
  @EnumSource
  void everyPlaceIsFilledAndAllIsAscii(Shell shell) {
    assertThat(CompletionScripts.of(shell))
        .doesNotContainPattern("@[A-Z_]+@")
        .matches("[\\n\\x20-\\x7e]+")
        .endsWith("\n");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsHiddenIsNotOffered(Shell shell) {
    assertThat(CompletionScripts.of(shell).lines().filter(line -> !line.startsWith("#")))
        .noneMatch(line -> line.matches(".*(\\bcompletion\\b|\\bfish\\b).*"));
  }

  @Test
  void theCommandThatPrintsThemIsHidden() {
    assertThat(CompletionScripts.run("--help")).contains("roadmap").doesNotContain("completion");
    assertThat(CompletionScripts.run("completion", "--help")).contains("bash, zsh, fish");
  }
}
