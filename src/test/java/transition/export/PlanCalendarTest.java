package transition.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import transition.cli.Run;
import transition.error.ExitStatus;

/** A plan's calendar, read by others, beside the one of the same roadmap. */
class PlanCalendarTest {

  private static final String EVENLY = "--from backend --to mlops --start 2026-11-23";
  private static final String IN_SESSIONS =
      EVENLY + " --study 'mon,wed 19:00-21:00' --study 'sat 22:00-24:00' --zone Europe/London";

  private static final Pattern HOURS = Pattern.compile(": ([0-9.]+) h ");

  @TempDir Path folder;

  private Path plan(String options) {
    Path plan = folder.resolve("plan.md");
    output("plan " + options + " --force --output " + plan);
    return plan;
  }

  private static String output(String line) {
    return Run.outputOf(Run.words(line).toArray(String[]::new));
  }

  private static Map<String, ReadEvent> events(String line) {
    return ReadEvent.byKey("backend-to-mlops", output(line));
  }

  private static double hours(ReadEvent event) {
    Matcher hours = HOURS.matcher(event.summary());
    return hours.find() ? Double.parseDouble(hours.group(1)) : 0;
  }

  private static void change(Path plan, String from, String to) throws IOException {
    String text = Files.readString(plan);
    assertThat(text).contains(from);
    Files.writeString(plan, text.replace(from, to));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        EVENLY,
        EVENLY + " --by 2027-05-31 --break 2026-12-21..2027-01-03",
        EVENLY + " --hours 7.25 --slack 15% --holidays GB --have docker-kubernetes=50%",
        EVENLY + " --skip nice-to-have --hours 12 --hours 4@2027-01-01..2027-01-31",
        IN_SESSIONS,
        IN_SESSIONS + " --break 2026-12-20..2027-01-02 --by 2027-03-01",
        "--from mlops --to data-scientist --start 2027-01-06",
        "--from data-scientist --to backend --start 2027-01-06 --hours 6"
      })
  void aPlanAsItWasMadeIsTheSameFile(String options) {
    assertThat(output("calendar " + plan(options) + " --alarm 15m"))
        .isEqualTo(output("plan " + options + " --format ics --alarm 15m"));
  }

  @Test
  void whatTheUserMovesIsMoved() throws IOException {
    Path plan = plan(EVENLY);
    change(plan, "(6 h, 2026-12-30 – 2027-01-03)", "(6 h, 2026-12-30 – 2027-01-05)");
    ReadEvent milestone = events("calendar " + plan).get("phase-1");
    assertThat(milestone.start()).hasToString("2027-01-05");
  }

  @Test
  void whatIsDoneIsMarkedAndHasNoAlarm() throws IOException {
    Path plan = plan(EVENLY);
    change(plan, "- [ ] **1.1**", "- [x] **1.1**");
    change(plan, "- [ ] **F1**", "- [x] **F1**");
    Map<String, ReadEvent> events = events("calendar " + plan + " --alarm 1h");
    assertThat(events.get("week-1").summary()).isEqualTo("Done: Week 1: 10 h · 1.1");
    assertThat(events.get("week-1").alarm()).isEmpty();
    assertThat(events.get("week-1").description()).contains("(done)");
    assertThat(events.get("week-6").summary()).startsWith("Week 6");
    assertThat(events.get("week-6").alarm()).isPresent();
    assertThat(events.get("phase-1").summary()).startsWith("Milestone");
    assertThat(events.get("first-steps-week").description())
        .containsPattern("- Enroll .*\\(done\\)");
  }

  @Test
  void whatIsBeforeAPlanWasLaidOutAnewStaysAsItIs() throws IOException {
    Path plan = plan(EVENLY);
    change(plan, "version: ", "replanned: 2026-12-09\nversion: ");
    assertThat(events("calendar " + plan))
        .doesNotContainKeys("week-1", "week-2")
        .containsKey("week-3");
    plan = plan(IN_SESSIONS);
    Map<String, ReadEvent> all = events("calendar " + plan);
    change(plan, "version: ", "replanned: 2026-12-07\nfirst-session: 7\nversion: ");
    Map<String, ReadEvent> rest = events("calendar " + plan);
    assertThat(rest).doesNotContainKey("session-6");
    assertThat(all).containsAllEntriesOf(rest);
  }

  /** The plan has 33 weeks: 21 of study and 12 of search. */
  @Test
  void whatIsNoMoreIsCancelledUnlessItIsThereAgain() throws IOException {
    Path plan = plan(EVENLY);
    change(plan, "version: ", "cancelled: [week-32, week-33..35, session-4, deadline]\nversion: ");
    String file = output("calendar " + plan);
    List<String> cancelled = new ArrayList<>();
    for (VEvent event : Biweekly.parse(file).first().getEvents()) {
      if (event.getStatus() != null && event.getStatus().isCancelled()) {
        cancelled.add(event.getUid().getValue());
      }
    }
    assertThat(cancelled)
        .containsExactly(
            "backend-to-mlops-week-34@transition",
            "backend-to-mlops-week-35@transition",
            "backend-to-mlops-session-4@transition",
            "backend-to-mlops-deadline@transition");
    Map<String, ReadEvent> events = ReadEvent.byKey("backend-to-mlops", file);
    assertThat(events.get("week-34").start()).isEqualTo(events.get("new-job").start());
    assertThat(events.values().stream().map(ReadEvent::sequence).collect(Collectors.toSet()))
        .hasSize(1);
  }

  @Test
  void aPlanWhoseRolesAreGoneIsACalendarToo() throws IOException {
    Path plan = plan(EVENLY);
    Map<String, ReadEvent> known = events("calendar " + plan);
    change(plan, "to: mlops", "to: gone");
    Run run = Run.of("calendar", plan.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.error()).contains("note: The plan cannot be compared with the data", "gone");
    Map<String, ReadEvent> unknown = ReadEvent.byKey("backend-to-mlops", run.output());
    assertThat(unknown.keySet()).isEqualTo(known.keySet());
    unknown.forEach(
        (key, event) -> {
          assertThat(event.start()).isEqualTo(known.get(key).start());
          assertThat(HOURS.matcher(event.summary()).replaceAll(""))
              .isEqualTo(HOURS.matcher(known.get(key).summary()).replaceAll(""));
          // The file has quarters of an hour, the data have minutes.
          assertThat(hours(event)).isCloseTo(hours(known.get(key)), within(0.25));
        });
  }

  @Test
  void anotherEndingAndAWrongKeyAreRefused() throws IOException {
    Path plan = plan(EVENLY);
    Run ending = Run.of("calendar", plan.toString(), "--force", "--output", plan.toString());
    assertThat(ending.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(ending.error()).contains("does not end with .ics");
    change(plan, "version: ", "cancelled: [weak-1]\nversion: ");
    Run key = Run.of("calendar", plan.toString());
    assertThat(key.status()).isEqualTo(ExitStatus.INVALID_DATA);
    assertThat(key.error()).containsPattern("plan\\.md:\\d+: cancelled .*\"weak-1\"");
  }
}
