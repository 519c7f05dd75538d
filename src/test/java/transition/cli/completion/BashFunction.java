package transition.cli.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The script's function in a bash that has to be installed, called as readline does. */
final class BashFunction {

  /** How readline cuts a line into words. */
  enum Cut {
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

  static final String CALL =
      """
      compopt() { echo "$@"; }
      cut=("${@:2}")
      COMP_LINE=$0 COMP_POINT=${#0} COMP_WORDS=("${cut[@]}") COMP_CWORD=$((${#cut[@]} - 1))
      _transition transition "$1" ""
      if ((${#COMPREPLY[@]})); then printf '%s\\n' "${COMPREPLY[@]}"; fi
      """;

  private final Path folder;
  private final Path script;
  private final Map<String, String> variables = new TreeMap<>();

  /** In a folder that is the home, too. */
  BashFunction(Path folder) throws IOException {
    this.folder = folder;
    this.script = Files.writeString(folder.resolve("script"), CompletionScripts.of(Shell.BASH));
    with("HOME", folder.toString());
  }

  BashFunction with(String variable, String value) {
    variables.put(variable, value);
    return this;
  }

  /** What is offered at the end of a line. */
  List<String> complete(String settings, Cut cut, String line)
      throws IOException, InterruptedException {
    List<String> words = cut.words(line);
    List<String> args = new ArrayList<>(List.of(line));
    args.add(cut.completed(words.get(words.size() - 1)));
    args.addAll(words);
    return run(settings, args);
  }

  /**
   * What is offered.
   *
   * @param args the line, what readline replaces, and the words of the line
   */
  List<String> run(String settings, List<String> args) throws IOException, InterruptedException {
    return start(settings + "\n" + sourcing() + CALL, args);
  }

  /** The line that sources the script. */
  String sourcing() {
    return "source '" + script + "'\n";
  }

  /** What a bash prints that runs a program. */
  List<String> start(String program, List<String> args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("bash", "--norc", "--noprofile", "-c", program));
    command.addAll(args);
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().keySet().removeAll(Set.of("XDG_DATA_HOME", "TRANSITION_DATA"));
    builder.environment().putAll(variables);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output.lines().toList();
  }
}
