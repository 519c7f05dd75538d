package transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The output that a page shows below a command; a line {@code …} stands for any number of lines.
 */
final class ShownOutput {

  private static final String ELLIPSIS = "…";

  private final List<String> lines;
  private final boolean startIsGiven;

  ShownOutput(DocumentedSession.Command command) {
    lines = withoutBlankEnd(command.shown());
    startIsGiven = command.line().contains("--start");
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Tells whether the page shows that the command fails. */
  boolean isError() {
    return !lines.isEmpty() && lines.get(0).startsWith("transition: ");
  }

  /** Compares with what was printed. */
  boolean matches(String printed) {
    String regex =
        comparable(toString())
            .lines()
            .map(line -> line.equals(ELLIPSIS) ? "(?:.*\n)*?" : Pattern.quote(line) + "\n")
            .collect(Collectors.joining());
    return Pattern.matches(regex, comparable(printed.stripTrailing()) + "\n");
  }

  /**
   * Returns what the page should show: all that was printed, or, where it leaves lines out, as many
   * lines from the start and the end, and between them what begins with the same line.
   */
  List<String> renewed(String printed) {
    List<String> now = withoutBlankEnd(printed.lines().toList());
    List<List<String>> pieces = pieces();
    if (pieces.size() == 1) {
      return now;
    }
    List<String> renewed = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      List<String> piece = pieces.get(i);
      if (i > 0) {
        renewed.add(ELLIPSIS);
      }
      if (i == 0) {
        renewed.addAll(now.subList(0, piece.size()));
      } else if (i == pieces.size() - 1) {
        renewed.addAll(now.subList(now.size() - piece.size(), now.size()));
      } else {
        int start = now.indexOf(piece.get(0));
        assertThat(start).as("a line such as %s", piece.get(0)).isNotNegative();
        renewed.addAll(now.subList(start, start + piece.size()));
      }
    }
    return renewed;
  }

  @Override
  public String toString() {
    return String.join("\n", lines);
  }

  private List<List<String>> pieces() {
    List<List<String>> pieces = new ArrayList<>(List.of(new ArrayList<>()));
    for (String line : lines) {
      if (line.equals(ELLIPSIS)) {
        pieces.add(new ArrayList<>());
      } else {
        pieces.get(pieces.size() - 1).add(line);
      }
    }
    return pieces;
  }

  private static List<String> withoutBlankEnd(List<String> lines) {
    int end = lines.size();
    while (end > 0 && lines.get(end - 1).isBlank()) {
      end--;
    }
    return lines.subList(0, end);
  }

  /** Joins broken commands, and hides the coming Monday, which a command without a start names. */
  private String comparable(String text) {
    String joined = text.replace("\r\n", "\n").replace("\\\n", "");
    return startIsGiven
        ? joined
        : joined.replaceAll("(?m)^(Next: .*--start) \\d{4}-\\d\\d-\\d\\d", "$1 DATE");
  }
}
