package transition.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import transition.cli.Run;
import transition.edits.PlanEdit.Meaning;
import transition.edits.PlanLines;
import transition.error.ExitStatus;

/** Whether a plan says what it said, where no edit has changed that. */
final class PlanReading {

  private static final String DAY = "2026-10-15";
  private static final List<String> FIGURES =
      List.of("done", "total", "hoursPlanned", "plannedEnd", "firstSteps", "phases", "overdue");
  private static final Pattern OPEN =
      Pattern.compile("\\\\?\\[ \\\\?]\\s+(?:\\*\\*|__)(\\d+\\.\\d+)(?:\\*\\*|__)");
  private static final JsonMapper JSON = new JsonMapper();
  private static final Map<Integer, JsonNode> AS_WRITTEN = new HashMap<>();

  private PlanReading() {}

  static Optional<Fault> judge(PlanCase fuzzed, PlanLines lines, Path file, Tally tally) {
    List<String> args = List.of("progress", file.toString(), "--on", DAY, "--format", "json");
    Run run = Run.of(args.toArray(String[]::new));
    tally.add(run.status());
    Optional<Fault> fault = Oracle.judge(args, run, lines.text());
    if (fault.isPresent()) {
      return fault;
    }
    boolean kept = fuzzed.all(Meaning.KEPT, Meaning.LOGGED);
    if (run.status() != ExitStatus.DONE) {
      return kept
          ? Optional.of(new Fault("a plan refused", run.error().strip()))
          : Optional.empty();
    }
    JsonNode read = json(run);
    boolean warned = !read.path("warnings").isEmpty();
    if (kept || (!warned && fuzzed.all(Meaning.KEPT, Meaning.LOGGED, Meaning.UNREADABLE))) {
      return different(expected(fuzzed.base()), read, lines);
    }
    boolean visible = fuzzed.all(Meaning.KEPT, Meaning.LOGGED, Meaning.UNREADABLE, Meaning.CHANGED);
    return visible && !warned ? allClear(lines.text(), read) : Optional.empty();
  }

  private static Optional<Fault> different(JsonNode expected, JsonNode read, PlanLines lines) {
    for (String figure : FIGURES) {
      if (!expected.path(figure).equals(read.path(figure))
          && !(figure.equals("overdue") && lines.minutesLogged() > 0)
          && !(figure.equals("phases") && lines.minutesLogged() > 0)) {
        return Optional.of(
            new Fault(
                "read differently",
                figure + ": " + read.path(figure) + " and not " + expected.path(figure)));
      }
    }
    double hours = lines.minutesLogged() / 60.0;
    return Math.abs(read.path("hoursSpent").asDouble() - hours) > 0.01
        ? Optional.of(
            new Fault("a log read differently", read.path("hoursSpent") + " h and not " + hours))
        : Optional.empty();
  }

  /** Tasks that everybody sees in the file, and no word on them. */
  private static Optional<Fault> allClear(String text, JsonNode read) {
    Set<String> open =
        OPEN.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    int total = read.path("total").asInt();
    boolean clear = total == read.path("done").asInt() && !open.isEmpty();
    return clear || total * 2 < open.size()
        ? Optional.of(
            new Fault("tasks unread in silence", total + " tasks and not at least " + open.size()))
        : Optional.empty();
  }

  private static JsonNode expected(int base) {
    return AS_WRITTEN.computeIfAbsent(
        base,
        index -> {
          try {
            Path file = java.nio.file.Files.createTempFile("base", ".md");
            java.nio.file.Files.writeString(file, BasePlans.get(base));
            JsonNode read =
                json(Run.of("progress", file.toString(), "--on", DAY, "--format", "json"));
            java.nio.file.Files.delete(file);
            return read;
          } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
  }

  private static JsonNode json(Run run) {
    try {
      return JSON.readTree(run.output());
    } catch (JsonProcessingException e) {
      throw new AssertionError(run.output(), e);
    }
  }
}
