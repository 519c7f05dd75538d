package transition.cli.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A line to type, broken between its parts where the page is narrow.
 *
 * @param continues what ends a line that goes on in the next one
 */
record TypedLine(String text, String continues) {

  private static final String INDENT = "  ";

  /** A break before an option with its value, a pipe or a redirection. */
  private static final String BREAK = " (?=[\\[|>]|-{1,2}\\w)";

  /** Returns the examples of a command, with lines continued so that a shell can run them. */
  static List<TypedLine> examples(CommandSpec command) {
    return Arrays.stream(command.usageMessage().footer())
        .map(line -> new TypedLine(String.format(line).strip(), " \\"))
        .toList();
  }

  /** Adds a line of usage. */
  static List<TypedLine> usage(CommandSpec command) {
    return Arrays.stream(command.usageMessage().customSynopsis())
        .map(line -> new TypedLine(line, ""))
        .toList();
  }

  /** Returns lines of at most so many columns, unless a part is longer. */
  List<String> lines(int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    String[] parts = text.split(BREAK, -1);
    for (int i = 0; i < parts.length; i++) {
      String end = i == parts.length - 1 ? "" : continues;
      if (i > 0 && current.length() + 1 + parts[i].length() + end.length() > width) {
        lines.add(current + continues);
        current = new StringBuilder(INDENT);
      } else if (i > 0) {
        current.append(' ');
      }
      current.append(parts[i]);
    }
    lines.add(current.toString());
    return lines;
  }
}
