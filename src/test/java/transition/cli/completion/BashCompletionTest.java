package transition.cli.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.catalog.BundledPack;
import transition.catalog.Catalog;

/** Completes in a real bash, which has to be installed; the function is called as readline does. */
class BashCompletionTest {

  /** How readline cuts a line into words. */
  private enum Cut {
    /** From bash 4 on: {@code =} is a word of its own, and the word to complete begins after it. */
    AT_EQUALS("=|[^\\s=]+", "=|.*="),
    /** In bash 3.2: the words are whole, and yet the word to complete begins after {@code =}. */
    BEFORE_EQUALS("\\S+", ".*="),
    /** Where the user has taken {@code =} out of COMP_WORDBREAKS. */
    AT_BLANKS("\\S+", ""),
    /** Where the user has put a comma into it. */
    AT_COMMAS("[=,]|[^\\s=,]+", "[=,]|.*[=,]");

    private final Pattern word;
    private final Pattern beforeCompleted;

    Cut(String word, String beforeCompleted) {
      this.word = Pattern.compile(word);
      this.beforeCompleted = Pattern.compile(beforeCompleted);
    }

    List<String> words(String line) {
      List<String> words = new ArrayList<>();
      word.matcher(line).results().forEach(match -> words.add(match.group()));
      if (line.endsWith(" ")) {
        words.add("");
      }
      return words;
    }

    String completed(String lastWord) {
      return beforeCompleted.matcher(lastWord).replaceFirst("");
    }
  }

  private static final String CALL =
      """
      compopt() { echo "$@"; }
      cut=("${@:2}")
      COMP_LINE=$0 COMP_POINT=${#0} COMP_WORDS=("${cut[@]}") COMP_CWORD=$((${#cut[@]} - 1))
      _transition transition "$1" ""
      if ((${#COMPREPLY[@]})); then printf '%s\\n' "${COMPREPLY[@]}"; fi
      """;

  @TempDir static Path folder;
  private static Path script;

  @BeforeAll
  static void writeScript() throws IOException {
    script = Files.writeString(folder.resolve("script"), CompletionScripts.of(Shell.BASH));
  }

  private static List<String> bash(String program, List<String> args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("bash", "--norc", "--noprofile", "-c", program));
    command.addAll(args);
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output.lines().toList();
  }

  private static List<String> complete(String settings, Cut cut, String line)
      throws IOException, InterruptedException {
    List<String> words = cut.words(line);
    List<String> args = new ArrayList<>(List.of(line));
    args.add(cut.completed(words.get(words.size() - 1)));
    args.addAll(words);
    return bash(settings + "\nsource '" + script + "'\n" + CALL, args);
  }

  private static List<String> complete(String line) throws IOException, InterruptedException {
    return complete("set -u", Cut.AT_EQUALS, line);
  }

  /** Both without the bars, which only show where a text ends. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "transition | ; list show gap roadmap salary plan compare path next-skill validate new",
        "transition -| ; --help --version",
        "transition -V -| ; --help",
        "transition ga| ; gap",
        "transition gap --from ba| ; backend",
        "transition gap --from mlo| ; mlops",
        "transition gap --have docker| ; docker-kubernetes",
        "transition gap --have sql --have docker| ; docker-kubernetes",
        "transition gap --have sql=50% --from ba| ; backend",
        "transition gap --have sql=5| ;",
        "transition gap --have sql --ha| ; --have",
        "transition gap --from backend --f| ; --force --format",
        "transition gap --from=backend --f| ; --force --format",
        "transition gap -o plan.md --o| ;",
        "transition gap -o plan --fro| ; --from",
        "transition roadmap --break 2027-01-01 --b| ; --break --by",
        "transition plan --start | ;",
        "transition plan --hours=| ;",
        "transition plan --force=| ;",
        "transition list | ; roles transitions skills",
        "transition list --from backend t| ; transitions",
        "transition list roles s| ;",
        "transition list roles --q| ; --quiet",
        "transition list -q --q| ;",
        "transition list -- -| ;",
        "transition salary --market | ; US UK",
        "transition gap --color a| ; auto always",
        "transition gap --output p| ; -o default",
        "transition gap -o p| ; -o default",
        "transition gap --da| ; --data",
        "transition comp| ; compare",
        "transition completion | ;",
        "transition bogus -| ;",
        "transition candidates | ;",
        "transition show | ; role skill",
        "transition show ro| ; role",
        "transition show role ml| ; ml-engineer mlops",
        "transition show --color never role ml| ; ml-engineer mlops",
        "transition show skill doc| ; docker-kubernetes",
        "transition show role mlops --q| ;",
        "transition show role mlops --f| ; --force --format",
        "transition validate | ; -o default",
        "transition validate a b c| ; -o default",
        "transition validate --fo| ; --force --format",
        "transition new r| ; role",
        "transition new role | ;",
        "transition compare --to mlops,ml| ; mlops,ml-engineer",
        "transition compare --to=mlops,ml| ; mlops,ml-engineer",
        "transition compare --to mlops,backend,m| ; mlops,backend,ml-engineer",
        "transition gap --to mlops,ml| ;",
        "transition gap --have docker-kubernetes=| ;",
        "transition gap   --from   ba| ; backend",
      })
  void offers(String line, String expected) throws Exception {
    assertThat(String.join(" ", complete(line.replace("|", ""))))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void everyRoleIsOffered() throws Exception {
    List<String> roles =
        new Catalog(new BundledPack()).roles().stream().map(role -> role.id()).toList();
    assertThat(complete("transition gap --to ")).containsExactlyElementsOf(roles);
  }

  @Test
  void anEmptyWordBecomesAnOptionWhereNothingElseFits() throws Exception {
    assertThat(complete("transition salary --from backend "))
        .contains("--to", "--market", "--help")
        .doesNotContain("--from");
  }

  @Test
  void aValueAfterEqualsIsCompletedHoweverBashCutsTheLine() throws Exception {
    String line = "transition gap --have=sql --from=ba";

    assertThat(complete("", Cut.AT_EQUALS, line)).containsExactly("backend");
    assertThat(complete("", Cut.BEFORE_EQUALS, line)).containsExactly("backend");
    assertThat(complete("", Cut.AT_BLANKS, line)).containsExactly("--from=backend");
    assertThat(complete("", Cut.AT_EQUALS, "transition salary --market="))
        .containsExactly("US", "UK");
    assertThat(complete("", Cut.AT_BLANKS, "transition salary --market="))
        .containsExactly("--market=US", "--market=UK");
  }

  @Test
  void aListIsCompletedHoweverBashCutsTheLine() throws Exception {
    String line = "transition compare --to=mlops,ml";

    assertThat(complete("", Cut.BEFORE_EQUALS, line)).containsExactly("mlops,ml-engineer");
    assertThat(complete("", Cut.AT_BLANKS, line)).containsExactly("--to=mlops,ml-engineer");
    assertThat(complete("", Cut.AT_COMMAS, line)).containsExactly("ml-engineer");
  }

  @Test
  void anOpenQuoteIsNoPartOfTheValue() throws Exception {
    List<String> args =
        List.of("transition gap --to \"ml", "ml", "transition", "gap", "--to", "\"ml");

    assertThat(bash("source '" + script + "'\n" + CALL, args))
        .containsExactly("ml-engineer", "mlops");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"set -u", "set -e", "set -o posix", "IFS=-a", "shopt -s failglob", "set -f"})
  void theUsersSettingsDoNotMatter(String settings) throws Exception {
    assertThat(complete(settings, Cut.AT_EQUALS, "transition gap --from=backend --to m"))
        .containsExactly("ml-engineer", "mlops");
    assertThat(complete(settings, Cut.AT_EQUALS, "transition gap --from=backend --f"))
        .containsExactly("--force", "--format");
    assertThat(complete(settings, Cut.AT_EQUALS, "transition completion ")).isEmpty();
  }

  @Test
  void nothingIsLeftBehindButFunctions() throws Exception {
    String program =
        """
        before=$(compgen -v | sort)
        source '%s'
        %s
        comm -13 <(echo "$before") <(compgen -v | sort)
        """
            .formatted(script, CALL);
    List<String> names =
        bash(program, List.of("transition gap --from=ba", "ba", "transition", "gap", "--from=ba"));

    assertThat(names)
        .filteredOn(name -> !name.matches("BASH.*|PIPESTATUS|FUNCNAME"))
        .containsExactlyInAnyOrder(
            "backend", // what it answered
            "COMPREPLY", // where it is to answer
            "COMP_CWORD", // and the test's own
            "COMP_LINE",
            "COMP_POINT",
            "COMP_WORDS",
            "before",
            "cut");
  }

  @Test
  void theFunctionIsRegistered() throws Exception {
    assertThat(bash("source '" + script + "'; complete -p transition", List.of()))
        .containsExactly("complete -F _transition transition");
  }
}
