package transition.cli.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.catalog.BundledPack;
import transition.catalog.Catalog;
import transition.cli.completion.BashFunction.Cut;

/** Completes in a real bash, which has to be installed; the function is called as readline does. */
class BashCompletionTest {

  @TempDir static Path folder;
  private static BashFunction bash;

  @BeforeAll
  static void writeScript() throws IOException {
    bash = new BashFunction(folder);
  }

  private static List<String> complete(String settings, Cut cut, String line) throws Exception {
    return bash.complete(settings, cut, line);
  }

  private static List<String> complete(String line) throws Exception {
    return bash.complete("set -u", Cut.AT_EQUALS, line);
  }

  /** Both without the bars, which only show where a text ends. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "transition | ; list show gap roadmap salary plan interview today done undo log progress replan calendar compare path next-skill validate new config shell help",
        "transition help ro| ; roadmap",
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
        "transition show | ; role skill transition",
        "transition show ro| ; role",
        "transition show role ml| ; ml-engineer mlops",
        "transition show --color never role ml| ; ml-engineer mlops",
        "transition show skill doc| ; docker-kubernetes",
        "transition show transition ml| ; ml-engineer-to-backend",
        "transition interview --to ml| ; ml-engineer mlops",
        "transition interview --topic s| ; system-design",
        "transition interview --notes n| ; -o default",
        "transition show role mlops --q| ;",
        "transition show role mlops --f| ; --force --format",
        "transition validate | ; -o default",
        "transition done | ; -o default",
        "transition log plan.md 1h --t| ; --task",
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

    assertThat(bash.run("", args)).containsExactly("ml-engineer", "mlops");
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
        %s
        comm -13 <(echo "$before") <(compgen -v | sort)
        """
            .formatted(bash.sourcing() + BashFunction.CALL);
    List<String> names =
        bash.start(
            program, List.of("transition gap --from=ba", "ba", "transition", "gap", "--from=ba"));

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
    assertThat(bash.start(bash.sourcing() + "complete -p transition", List.of()))
        .containsExactly("complete -F _transition transition");
  }
}
