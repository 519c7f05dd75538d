package transition.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import transition.Installed;

class ShellQuotingTest {

  private static final List<String> NAMES =
      List.of(
          "plan.md",
          "my plan.md",
          "two  blanks.md",
          "it's \"mine\".md",
          "'",
          "$HOME `id` $(id) \\n.md",
          "~",
          "~/plan.md",
          "a*?[b]{c,d}.md",
          "#1.md",
          "a;b&c|d<e>f.md",
          "!!.md",
          "Pläne/für später.md",
          "Pla\u0308ne.md",
          "😀.md",
          "a\nb\tc.md",
          "\u001b[31m.md",
          "\u202eright to left.md",
          "=a.md",
          "",
          "@a.md");

  @Test
  void bashTakesEachNameForOneWordAndForThatName() throws Exception {
    for (boolean unicode : List.of(true, false)) {
      List<String> quoted = NAMES.stream().map(name -> ShellQuoting.of(name, unicode)).toList();
      assertThat(words(String.join(" ", quoted))).isEqualTo(NAMES);
      assertThat(quoted).allMatch(word -> word.codePoints().noneMatch(Character::isISOControl));
    }
    assertThat(ShellQuoting.of("Pläne/für 'später'.md", false)).isASCII();
  }

  @Test
  void aFileIsNeverTakenForAnOption() throws Exception {
    for (String name : List.of("-n.md", "--help", "-", "--", "-a b.md")) {
      String quoted = ShellQuoting.of(Path.of(name), true);
      assertThat(words(quoted)).containsExactly("./" + name);
    }
  }

  @Test
  void whatNeedsNoQuotesHasNone() {
    assertThat(ShellQuoting.of(Path.of("plans/plan-1.md"), true)).isEqualTo("plans/plan-1.md");
    assertThat(ShellQuoting.of("--hours=20@2027-01-04..2027-02-01", true))
        .isEqualTo("--hours=20@2027-01-04..2027-02-01");
  }

  /** The words of a command line, as bash reads them. */
  private static List<String> words(String line) throws IOException, InterruptedException {
    Installed.require("bash");
    ProcessBuilder builder = new ProcessBuilder("bash", "-c", "printf '%s\\0' " + line);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process bash = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    bash.getOutputStream().close();
    byte[] output = bash.getInputStream().readAllBytes();
    assertThat(bash.waitFor()).isZero();
    String all = new String(output, StandardCharsets.UTF_8);
    return List.of(all.substring(0, all.length() - 1).split("\0", -1));
  }
}
