package transition.cli.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import transition.cli.ShellLines;
import transition.cli.completion.CompletionModel.Suggestion;
import transition.cli.completion.LineCompletion.Files;
import transition.cli.completion.LineCompletion.Offer;

/** What the shell offers; {@code ShellIT} presses Tab. */
class LineCompletionTest {

  private static Offer offer(String line) {
    List<String> words = new ArrayList<>(List.of(line.split(" ", -1)));
    String typed = words.remove(words.size() - 1);
    return ShellLines.offer(words, typed);
  }

  /** The whole words that begin with what is typed. */
  private static List<String> complete(String line) {
    Offer offer = offer(line);
    String typed = line.substring(line.lastIndexOf(' ') + 1);
    return offer.candidates().stream()
        .map(candidate -> offer.prefix() + candidate.word())
        .filter(word -> word.startsWith(typed))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ga                           | gap",
        "transition ga                | gap",
        "se                           | set",
        "gap --from ba                | backend",
        "gap --from=ba                | --from=backend",
        "gap --from backend --to m    | ml-engineer mlops",
        "gap --from x --fo            | --force --format",
        "gap --from x --fr            | ",
        "gap --have sql --ha          | --have",
        "gap --format m               | markdown",
        "roadmap --format i           | ics",
        "gap --format i               | ",
        "compare --to mlops,ba        | mlops,backend",
        "compare --to=mlops,ba        | --to=mlops,backend",
        "show r                       | role",
        "show role ml                 | ml-engineer mlops",
        "show skill sq                | sql",
        "show role mlops --fo         | --force --format",
        "set f                        | from",
        "set from ba                  | backend",
        "set have docker sq           | sql",
        "set market U                 | US UK",
        "set hours 8                  | ",
        "help road                    | roadmap",
        "nonsense --fr                | ",
      })
  void offers(String line, String words) {
    assertThat(String.join(" ", complete(line))).isEqualTo(words == null ? "" : words);
  }

  @Test
  void filesAndFoldersAreForOthersToFind() {
    assertThat(offer("gap --output pl").files()).isEqualTo(Files.FILES);
    assertThat(offer("gap --output=pl")).isEqualTo(new Offer("--output=", List.of(), Files.FILES));
    assertThat(offer("gap -o pl").files()).isEqualTo(Files.FILES);
    assertThat(offer("gap --data ").files()).isEqualTo(Files.FOLDERS);
    assertThat(offer("validate data ").files()).isEqualTo(Files.FILES);
    assertThat(offer("gap --from ").files()).isEqualTo(Files.NONE);
  }

  @Test
  void whatAWordMeansIsToldWithIt() {
    assertThat(offer("gap --from ").candidates())
        .contains(new Suggestion("mlops", "MLOps Engineer"));
    assertThat(offer("set ").candidates()).contains(new Suggestion("from", "the role you have"));
  }

  @Test
  void whatIsListedIsAskedForAnew() {
    LineCompletion completion =
        new LineCompletion(
            ModelReader.read(ShellLines.commands()), listing -> Map.of("new-role", listing));
    assertThat(completion.offer(List.of("gap", "--from"), "").candidates())
        .containsExactly(new Suggestion("new-role", "roles"));
  }
}
