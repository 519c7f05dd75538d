package transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import transition.Packaged.Result;

/**
 * What the README shows is what happens: each line of a code block that begins with {@code $
 * transition} works, and prints the lines that follow it, of which {@code …} stands for any number.
 */
@DisabledOnOs(OS.WINDOWS)
class ReadmeIT {

  private static final String PROMPT = "$ ";
  private static final String COMMAND = PROMPT + "transition ";

  @TempDir Path folder;

  /** The commands of one code block, which run one after the other in a folder of their own. */
  record Session(List<Step> steps) {
    @Override
    public String toString() {
      return steps.stream().map(Step::command).collect(Collectors.joining("; "));
    }
  }

  /** A command with the lines below it. */
  record Step(String command, List<String> shown) {}

  static List<Session> sessions() {
    List<Session> sessions = new ArrayList<>();
    Parser.builder()
        .build()
        .parse(readme())
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(FencedCodeBlock block) {
                List<Step> steps = steps(block.getLiteral());
                if (!steps.isEmpty()) {
                  sessions.add(new Session(steps));
                }
              }
            });
    return sessions;
  }

  @Test
  void theReadmeShowsAtLeastFiveCommands() {
    assertThat(sessions().stream().flatMap(session -> session.steps().stream()))
        .hasSizeGreaterThanOrEqualTo(5);
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("sessions")
  void everyCommandWorksAndPrintsWhatIsShown(Session session) {
    for (Step step : session.steps()) {
      Result result = new Packaged(folder).shell(step.command());
      assertThat(result.status()).as("%s%n%s", step.command(), result.error()).isZero();
      if (!step.shown().isEmpty()) {
        assertThat(withoutToday(step, joined(result.output() + result.error())))
            .as(step.command())
            .matches(pattern(step));
      }
    }
  }

  private static String readme() {
    try {
      return Files.readString(Path.of("README.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With one line for each command, as a shell reads those that end with a backslash. */
  private static String joined(String text) {
    return text.replace("\\\n", "");
  }

  private static List<Step> steps(String block) {
    List<Step> steps = new ArrayList<>();
    boolean inside = false;
    for (String line : joined(block).lines().toList()) {
      if (line.startsWith(PROMPT)) {
        inside = line.startsWith(COMMAND);
        if (inside) {
          steps.add(new Step(line.substring(PROMPT.length()), new ArrayList<>()));
        }
      } else if (inside) {
        steps.get(steps.size() - 1).shown().add(line);
      }
    }
    return steps;
  }

  /** The whole output, with any lines where one of them is an ellipsis. */
  private static Pattern pattern(Step step) {
    List<String> lines = new ArrayList<>(step.shown());
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
      lines.remove(lines.size() - 1);
    }
    String regex =
        lines.stream()
            .map(
                line ->
                    line.strip().equals("…") || line.strip().equals("...")
                        ? "(?:.*\n)*?"
                        : Pattern.quote(withoutToday(step, line)) + "\n")
            .collect(Collectors.joining());
    return Pattern.compile(regex);
  }

  /** The command to type next suggests the coming Monday where no start was given. */
  private static String withoutToday(Step step, String text) {
    return step.command().contains("--start")
        ? text
        : text.replaceAll("(?m)^(Next: .*--start) \\d{4}-\\d\\d-\\d\\d", "$1 DATE");
  }
}
