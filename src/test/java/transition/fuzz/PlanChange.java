package transition.fuzz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import transition.cli.Run;
import transition.edits.PlanLines;
import transition.error.ExitStatus;

/** What a command has made of a plan's text. */
record PlanChange(List<String> args, String before, String after) {

  private static final Set<String> WRITING = Set.of("done", "undo", "log", "replan");
  private static final Pattern BOLD_NUMBER =
      Pattern.compile("(?:\\*\\*|__)F?\\d+(?:\\.\\d+)?(?:\\*\\*|__)");
  private static final Pattern TICK = Pattern.compile("\\[[xX]\\\\?]");
  private static final Pattern BOX = Pattern.compile("\\[.(\\\\?)]");
  private static final Pattern DONE_NOTE =
      Pattern.compile(
          "[ \\t]*(?:\\(done(?:\\s[^)\\n]*)?\\)|\\[completion:: [\\d-]+]|✅\uFE0F?\\s*\\d{4}-\\d\\d-\\d\\d)");
  private static final Pattern BLANKS = Pattern.compile("(?m)[ \\t]+$");
  private static final Pattern CONFLICT = Pattern.compile("(?ms)^<{7} .*^={7}$.*^>{7} ");

  Optional<Fault> judge(Run run, Set<String> files) {
    boolean done = run.status() == ExitStatus.DONE;
    String command = args.get(0);
    boolean writes =
        WRITING.contains(command) && (!command.equals("replan") || args.contains("--write"));
    if (!after.equals(before) && !done) {
      return fault("a changed file on error", run.error());
    }
    if (!after.equals(before) && !writes) {
      return fault("a file changed by a command that only reads", "");
    }
    if (files.stream().anyMatch(file -> !file.matches(".*(/plan\\.md~?|/fuzz[^/]*)"))) {
      return fault("files left behind", files.toString());
    }
    if (done && writes && CONFLICT.matcher(before).find()) {
      return fault("a conflict written over", "");
    }
    return done && writes ? kept(command) : Optional.empty();
  }

  private Optional<Fault> kept(String command) {
    Optional<String> lost = lost(PlanLines.OWN_WORD).or(() -> lost(BOLD_NUMBER));
    if (lost.isPresent()) {
      return fault("a lost line of the user's", lost.get() + " in: " + lineWith(lost.get()));
    }
    if (command.equals("replan")) {
      return count(TICK, after) < count(TICK, before) ? fault("a lost tick", "") : Optional.empty();
    }
    if (command.equals("log")) {
      return firstMissing(before.lines().toList(), after.lines().toList())
          .flatMap(line -> fault("a line changed by log", line));
    }
    return bare(before).equals(bare(after))
        ? Optional.empty()
        : fault("more than ticks changed", difference(bare(before), bare(after)));
  }

  private Optional<Fault> fault(String kind, String detail) {
    return Optional.of(new Fault(kind, "(" + args.get(0) + ") " + detail));
  }

  private static String bare(String text) {
    String open = BOX.matcher(text).replaceAll("[ $1]");
    return BLANKS.matcher(DONE_NOTE.matcher(open).replaceAll("")).replaceAll("");
  }

  private static String difference(String before, String after) {
    List<String> old = before.lines().toList();
    List<String> now = after.lines().toList();
    for (int i = 0; i < Math.min(old.size(), now.size()); i++) {
      if (!old.get(i).equals(now.get(i))) {
        return "was: " + old.get(i) + " is: " + now.get(i);
      }
    }
    return "number of lines";
  }

  /** A text that stands in the file less often than before. */
  private Optional<String> lost(Pattern pattern) {
    Map<String, Integer> left = new HashMap<>();
    pattern.matcher(after).results().forEach(found -> left.merge(found.group(), 1, Integer::sum));
    return pattern
        .matcher(before)
        .results()
        .map(java.util.regex.MatchResult::group)
        .filter(text -> left.merge(text, -1, Integer::sum) < 0)
        .findFirst();
  }

  private String lineWith(String text) {
    return before.lines().filter(line -> line.contains(text)).findFirst().orElse("");
  }

  private static long count(Pattern pattern, String text) {
    return pattern.matcher(text).results().count();
  }

  private static Optional<String> firstMissing(List<String> before, List<String> after) {
    int at = 0;
    for (String line : before) {
      while (at < after.size() && !after.get(at).equals(line)) {
        at++;
      }
      if (at == after.size()) {
        return Optional.of(line);
      }
      at++;
    }
    return Optional.empty();
  }
}
