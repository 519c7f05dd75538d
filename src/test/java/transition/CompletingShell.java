package transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A shell at its prompt, in a real terminal, with completion installed as the documentation says.
 * Lines are typed and completed, and never run.
 */
final class CompletingShell implements AutoCloseable {

  /**
   * A shell, with settings that make all of them alike: the same prompt, no history, nothing in
   * gray that nobody has typed, and everything that fits is shown at the first Tab.
   */
  enum Kind {
    BASH(
        ".bashrc",
        """
        PS1='> '
        unset HISTFILE
        bind 'set show-all-if-ambiguous on'
        """),
    ZSH(
        ".zshrc",
        """
        PS1='> '
        setopt no_list_ambiguous
        """),
    FISH(
        ".config/fish/config.fish",
        """
        set -g fish_history ''
        set -g fish_greeting
        set -g fish_autosuggestion_enabled 0
        function fish_prompt; echo -n '> '; end
        """);

    private final String file;
    private final String settings;

    Kind(String file, String settings) {
      this.file = file;
      this.settings = settings;
    }

    private String program() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The lines that the documentation has for this shell. */
    private String installation() throws IOException {
      Matcher lines =
          Pattern.compile("\\*\\*" + program() + "\\*\\*\\s+```sh\\n(.*?)```", Pattern.DOTALL)
              .matcher(Files.readString(Documents.FOLDER.resolve("commands.md")));
      assertThat(lines.find())
          .as("the page of commands says how to install it for " + program())
          .isTrue();
      return lines.group(1);
    }
  }

  private static final String PROMPT = ">";

  private final TerminalScreen screen;

  private CompletingShell(TerminalScreen screen) {
    this.screen = screen;
  }

  /** Starts a shell that works in a folder and has it as its home. */
  static CompletingShell start(Kind kind, Path folder) throws IOException {
    Installed.require(kind.program());
    Packaged.Result installed =
        new Packaged(Path.of("").toAbsolutePath())
            .with("HOME", folder.toString())
            .shell("set -e; " + kind.installation());
    assertThat(installed.status()).as(installed.error()).isZero();
    Path settings = folder.resolve(kind.file);
    Files.createDirectories(settings.getParent());
    Files.writeString(
        settings, kind.settings, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    // Where it is missing, fish fills it with what it finds in manual pages.
    Files.createDirectories(folder.resolve(".local/share/fish/generated_completions"));
    CompletingShell shell =
        new CompletingShell(TerminalScreen.in(folder).size(120, 50).run(List.of(kind.program())));
    shell.awaitPrompt();
    return shell;
  }

  /** Completes the end of a line of which there is one continuation, and expects it. */
  CompletingShell completes(String line, String expected) {
    // What is typed behind it shows where it ends.
    screen.type(line).press("Tab").type("-");
    screen.await(text -> text.contains(PROMPT + " " + expected + "-"), "shows " + expected);
    return cleared();
  }

  /** Completes the end of a line, and returns what is to be seen when all of some texts are. */
  String offers(String line, String... expected) {
    screen.type(line).press("Tab");
    String text =
        screen.await(
            shown -> List.of(expected).stream().allMatch(shown::contains),
            "offers " + String.join(", ", expected));
    cleared();
    return text;
  }

  /** Runs a line that prints nothing. */
  CompletingShell runs(String line) {
    screen.type(line).press("Enter");
    return cleared();
  }

  private CompletingShell cleared() {
    screen.press("C-u", "C-l");
    awaitPrompt();
    return this;
  }

  private void awaitPrompt() {
    screen.await(text -> text.strip().equals(PROMPT), "is at its prompt");
  }

  @Override
  public void close() {
    screen.close();
  }
}
