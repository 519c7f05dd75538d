package transition.cli.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.cli.completion.BashFunction.Cut;

/** When and how the script asks the program, in whose place stands one that notes the question. */
class BashPacksTest {

  private static final String PROGRAM =
      """
      #!/bin/sh
      printf '%s\\n' "$@" >>'FOLDER/asked'
      cat >>'FOLDER/asked'
      echo 'complaint' >&2
      printf 'own-role\\tOwn: $(touch FOLDER/harm) `touch FOLDER/harm`\\nmlops\\t\\n'
      """;

  @TempDir Path folder;
  private BashFunction bash;

  @BeforeEach
  void putAnotherProgramOnThePath() throws IOException {
    program("bin", PROGRAM);
    bash =
        new BashFunction(folder).with("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
  }

  private void program(String name, String text) throws IOException {
    Path program = Files.createDirectories(folder.resolve(name)).resolve("transition");
    Files.writeString(program, text.replace("FOLDER", folder.toString()));
    assertThat(program.toFile().setExecutable(true)).isTrue();
  }

  private List<String> asked() throws IOException {
    Path asked = folder.resolve("asked");
    return Files.exists(asked) ? Files.readAllLines(asked) : List.of();
  }

  private List<String> complete(String line) throws Exception {
    return bash.complete("set -u", Cut.AT_EQUALS, line);
  }

  @Test
  void withoutPacksNobodyIsAsked() throws Exception {
    assertThat(complete("transition gap --to o")).isEmpty();
    assertThat(complete("transition gap --to ml")).containsExactly("ml-engineer", "mlops");
    assertThat(asked()).isEmpty();
  }

  @Test
  void onlyWhatPacksAddToIsAskedFor() throws Exception {
    bash.with("TRANSITION_DATA", "x");

    assertThat(complete("transition list ")).containsExactly("roles", "transitions", "skills");
    assertThat(complete("transition gap --fo")).containsExactly("--force", "--format");
    assertThat(asked()).isEmpty();
  }

  @Test
  void theVariableMeansThatThereArePacks() throws Exception {
    bash.with("TRANSITION_DATA", "x");

    assertThat(complete("transition gap --to o")).containsExactly("own-role");
    assertThat(complete("transition gap --to=o")).containsExactly("own-role");
    assertThat(complete("transition compare --to mlops,o")).containsExactly("mlops,own-role");
    assertThat(complete("transition show role o")).containsExactly("own-role");
    assertThat(asked()).containsOnly("candidates", "roles");
    assertThat(folder.resolve("harm")).doesNotExist();
  }

  @Test
  void theDataFolderMeansThatThereArePacks() throws Exception {
    Files.createDirectories(folder.resolve(".local/share/transition/packs"));
    assertThat(complete("transition gap --have o")).containsExactly("own-role");
    assertThat(asked()).containsExactly("candidates", "skills");

    bash.with("XDG_DATA_HOME", "relative");
    assertThat(complete("transition gap --to o")).containsExactly("own-role");

    bash.with("XDG_DATA_HOME", folder.resolve("elsewhere").toString());
    assertThat(complete("transition gap --to o")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      value = {
        "--data my-pack, --data=my-pack",
        "--data=my-pack, --data=my-pack",
        "--data my\\_pack, --data=my pack",
        "--data=my\\_pack, --data=my pack",
        "--data 'my_pack', --data=my pack",
        "--data \"my_pack\"/x, --data=my pack/x",
        "--data \"it's\", --data=it's",
        "--data '\"', --data=\"",
        "--data ~/my-pack, --data=HOME/my-pack",
        "--data=~/my-pack, --data=HOME/my-pack",
        "--data '~/my-pack', --data=~/my-pack",
        "--data '$(touch_harm)`touch_harm`', --data=$(touch harm)`touch harm`",
        "--data $HOME;touch_harm, --data=$HOME;touch harm",
      })
  void theFolderIsHandedOnAsTheShellWouldDo(String typed, String folderOption) throws Exception {
    List<String> words = new ArrayList<>(List.of("transition", "gap"));
    // Blanks that end no word are written as underscores.
    for (String word : typed.split(" ", -1)) {
      words.add(word.replace('_', ' '));
    }
    words.addAll(List.of("--to", "o"));
    List<String> args = new ArrayList<>(List.of(String.join(" ", words), "o"));
    args.addAll(words);

    assertThat(bash.run("set -u", args)).containsExactly("own-role");
    assertThat(asked())
        .containsExactly("candidates", "roles", folderOption.replace("HOME/", folder + "/"));
    assertThat(folder.resolve("harm")).doesNotExist();
  }

  @Test
  void severalFoldersKeepTheirOrder() throws Exception {
    assertThat(complete("transition gap --data b --from mlops --data=a --to o"))
        .containsExactly("own-role");
    assertThat(asked()).containsExactly("candidates", "roles", "--data=b", "--data=a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#!/bin/sh\n",
        "#!/bin/sh\nprintf 'half\\t'; exit 4",
        "#!/bin/sh\nkill -9 $$",
        "#!/nowhere",
      })
  void whateverGoesWrongTheBundledOnesAreOffered(String program) throws Exception {
    program("bin", program);
    bash.with("TRANSITION_DATA", "x");

    for (String settings : List.of("set -u", "set -e", "set -o posix", "IFS=-a", "set -f")) {
      assertThat(bash.complete(settings, Cut.AT_EQUALS, "transition gap --to ml"))
          .containsExactly("ml-engineer", "mlops");
    }
  }

  @Test
  void aProgramThatIsTypedAsAPathIsAskedItself() throws Exception {
    program("my bin", PROGRAM.replace("own-role", "other-role"));
    bash.with("TRANSITION_DATA", "x");

    for (String typed :
        List.of("'my bin'/transition", "my\\ bin/transition", "~/my\\ bin/transition")) {
      List<String> args = List.of(typed + " gap --to o", "o", typed, "gap", "--to", "o");
      assertThat(bash.run("set -u", args)).containsExactly("other-role");
    }
    assertThat(bash.run("", List.of("alias gap --to o", "o", "alias", "gap", "--to", "o")))
        .containsExactly("own-role");
  }
}
