package transition.fuzz;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import transition.cli.Run;
import transition.error.ExitStatus;

/** What no run may do, whatever it was given. */
final class Oracle {

  /** Words of a stack trace, a Java class or the JVM. */
  private static final Pattern INTERNAL =
      Pattern.compile(
          "\\bat [\\w.$]+\\(\\w+\\.java:\\d+\\)"
              + "|\\b(?:java|javax|jdk|sun|picocli|org|com)\\.[a-z]+\\.[\\w.$]*[A-Z]\\w+"
              + "|\\btransition\\.[a-z]+\\.[A-Z]\\w+"
              + "|\\b[A-Z]\\w*(?:Exception|Error)\\b"
              + "|\\b[A-Z]\\w+@[0-9a-f]{5,}"
              + "|\\bOptional(?:\\[|\\.empty)"
              + "|Cannot invoke \"|because \"<|out of bounds for|For input string|could not be parsed at");

  private static final Pattern COLOR = Pattern.compile("\u001b\\[[0-9;]*m");
  private static final Pattern NOTE = Pattern.compile("transition: note: .*\n");

  private Oracle() {}

  /** What is wrong with a run by itself. */
  static Optional<Fault> judge(List<String> args, Run run, String input) {
    boolean debug = args.contains("--debug") || input.contains("--debug");
    if (run.status() == ExitStatus.BUG) {
      return Optional.of(new Fault("exit status 1", run.error().strip()));
    }
    Optional<Fault> internal =
        debug
            ? Optional.empty()
            : internal(run.error(), args, input).or(() -> internal(run.output(), args, input));
    if (internal.isPresent()) {
      return internal;
    }
    if (run.status() == ExitStatus.DONE || isReport(args, run.status())) {
      return Optional.empty();
    }
    if (!run.output().isEmpty()) {
      return Optional.of(new Fault("output beside an error", run.error().strip()));
    }
    return debug ? Optional.empty() : sentence(run.error());
  }

  /** An answer that is one by its status, too. */
  static boolean isReport(List<String> args, ExitStatus status) {
    return switch (args.isEmpty() ? "" : args.get(0)) {
      case "progress" -> args.contains("--check") && status == ExitStatus.NO_ANSWER;
      case "validate", "config" -> status == ExitStatus.INVALID_DATA;
      default -> args.contains("shell");
    };
  }

  private static Optional<Fault> internal(String text, List<String> args, String input) {
    Matcher matcher = INTERNAL.matcher(text);
    while (matcher.find()) {
      String found = matcher.group();
      if (!input.contains(found) && args.stream().noneMatch(arg -> arg.contains(found))) {
        return Optional.of(
            new Fault("internal words", found + " in: " + line(text, matcher.start())));
      }
    }
    return Optional.empty();
  }

  private static String line(String text, int index) {
    int start = text.lastIndexOf('\n', index) + 1;
    int end = text.indexOf('\n', index);
    return text.substring(start, end < 0 ? text.length() : end);
  }

  /** One line, perhaps in color, behind notes on options and settings that have no effect. */
  private static Optional<Fault> sentence(String error) {
    String plain = COLOR.matcher(error).replaceAll("");
    String last = NOTE.matcher(plain).replaceAll("");
    boolean fine =
        last.startsWith("transition: ")
            && last.endsWith("\n")
            && last.strip().codePoints().noneMatch(Character::isISOControl);
    return fine ? Optional.empty() : Optional.of(new Fault("an error that is not one line", error));
  }
}
