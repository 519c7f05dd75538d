package transition.cli.command.tracking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import transition.Seeds;
import transition.cli.Run;
import transition.edits.PlanEdit;
import transition.edits.PlanLines;
import transition.error.ExitStatus;

/** Plans that random users have made, ticked and edited, and then lay out again. */
class ReplannedFilesTest {

  private static final List<String> MOVES =
      List.of(
          "--from backend --to mlops",
          "--from data-scientist --to backend",
          "--from ml-engineer --to backend",
          "--from backend --to ml-engineer",
          "--from mlops --to data-scientist");
  private static final List<String> PACES =
      List.of(
          "--hours 10",
          "--hours 3.5",
          "--hours 8 --hours 2@2027-03-01..2027-04-30",
          "--study mon,wed~19:00-21:00 --zone Europe/London",
          "--by 2027-12-31",
          "--hours 6 --break 2027-02-01..2027-02-14 --holidays GB");
  private static final List<String> CHANGES =
      List.of(
          "",
          "--hours 5",
          "--hours 14 --break 2027-05-03..2027-05-16",
          "--break 2027-06-07",
          "--skip nice-to-have",
          "--study tue,sat~08:00-10:30");
  private static final List<String> OWN_LINES =
      List.of(
          "my line %s",
          "> my quote %s",
          "- my point %s",
          "- [ ] my box %s",
          "* [x] my done box %s",
          "1. my number %s",
          "| my | table %s |",
          "<!-- my comment %s -->",
          "[^%s]: my footnote",
          "[my link %s](https://example.org)",
          "#### My heading %s",
          "`my code %s`",
          "    my indented line %s",
          "Mein Absatz %s mit Umlauten äöü ✓");

  @TempDir Path folder;

  @Test
  void everythingOfTheUserIsStillThere() {
    Seeds.each(20, 80, this::editAndReplan);
  }

  @Test
  void everyLineOfAPlanThatNobodyEditedFollows() {
    for (int i = 0; i < Math.max(MOVES.size(), CHANGES.size()); i++) {
      String move = MOVES.get(i % MOVES.size());
      String change = CHANGES.get(i % CHANGES.size());
      Path file = folder.resolve("unedited.md");
      run("plan --force " + move + " --start 2027-01-04", file, "--output");

      Run replanned = run("replan --write --from 2027-03-01 " + change, file);

      assertThat(replanned.output()).as(move + change).doesNotContain("left as they are");
    }
  }

  private void editAndReplan(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    Path file = Files.createDirectory(folder.resolve("seed-" + seed)).resolve("plan.md");
    run(
        "plan " + pick(MOVES, random) + " " + pick(PACES, random) + " --start 2027-01-04",
        file,
        "--output");
    Edited edited = Edited.of(Files.readString(file), random);
    byte[] before = edited.text().getBytes(UTF_8);
    Files.write(file, before);
    String from = "2027-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
    String change = pick(CHANGES, random);

    run("replan --write --from " + from + " " + change, file);

    String after = Files.readString(file);
    assertThat(Files.readAllBytes(file.resolveSibling("plan.md~"))).isEqualTo(before);
    assertThat(after.lines().flatMap(ReplannedFilesTest::withoutTimes).toList())
        .containsAll(edited.own());
    assertThat(after.lines().filter(edited.paragraphs()::contains).toList())
        .isEqualTo(edited.paragraphs());
    assertThat(after.lines().toList()).containsAll(edited.done());
    assertThat(ownWords(after)).containsAll(ownWords(edited.text()));
    if (edited.text().contains("\r\n")) {
      assertThat(after.replace("\r\n", "")).doesNotContain("\n");
    } else {
      assertThat(after).doesNotContain("\r");
    }
    JsonNode again = json(run("replan --format json --from " + from, file));
    assertThat(again.get("leftOut")).isEmpty();
    assertThat(again.get("end")).isEqualTo(again.get("oldEnd"));
  }

  /** The line, and the line without a task's times, which go to the end of its paragraph. */
  private static Stream<String> withoutTimes(String line) {
    return Stream.of(line, line.replaceFirst(" \\([0-9.]+ h, [^)]*\\)$", ""));
  }

  private static List<String> ownWords(String text) {
    return PlanLines.OWN_WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  private static String pick(List<String> texts, SplittableRandom random) {
    return texts.get(random.nextInt(texts.size()));
  }

  private static Run run(String line, Path file, String... option) {
    List<String> words = new ArrayList<>();
    for (String word : line.strip().split(" +", -1)) {
      words.add(word.replace('~', ' '));
    }
    words.addAll(List.of(option));
    words.add(file.toString());
    Run run = Run.of(words.toArray(String[]::new));
    assertThat(run.status()).as(words + ": " + run.error()).isEqualTo(ExitStatus.DONE);
    return run;
  }

  private static JsonNode json(Run run) throws IOException {
    return new JsonMapper().readTree(run.output());
  }

  /**
   * A plan that a user has worked on.
   *
   * @param own the lines that they have added
   * @param paragraphs those of them that stand alone between empty lines, and are not indented:
   *     that would make them a part of the task before them, which may move
   * @param done the lines of the tasks that they have ticked off
   */
  private record Edited(String text, List<String> own, List<String> paragraphs, List<String> done) {

    static Edited of(String plan, SplittableRandom random) {
      List<String> lines = new ArrayList<>();
      List<String> own = new ArrayList<>();
      List<String> paragraphs = new ArrayList<>();
      List<String> done = new ArrayList<>();
      int dashes = 0;
      for (String line : plan.lines().toList()) {
        dashes += line.equals("---") ? 1 : 0;
        String edited = ticked(line, random);
        lines.add(edited);
        if (!edited.equals(line)) {
          done.add(edited);
        }
        if (dashes == 1) {
          if (random.nextInt(8) == 0) {
            own.add("my-key-" + lines.size() + ": [some, 'thing'] # mine");
            lines.add(own.get(own.size() - 1));
          }
        } else if (random.nextInt(12) == 0) {
          String added = pick(OWN_LINES, random).formatted(lines.size());
          own.add(added);
          boolean alone = random.nextBoolean();
          if (alone && !added.startsWith(" ")) {
            paragraphs.add(added);
          }
          if (alone) {
            lines.addAll(List.of("", added, ""));
          } else {
            lines.add(added);
          }
        }
      }
      PlanLines all = PlanLines.of(String.join("\n", lines));
      List<PlanEdit> edits = PlanEdit.keeping();
      for (int i = random.nextInt(6); i > 0; i--) {
        edits.get(random.nextInt(edits.size())).in(all, new Random(random.nextLong()));
      }
      String edited = all.text();
      for (List<String> kept : List.of(own, paragraphs, done)) {
        kept.retainAll(edited.lines().toList());
      }
      // An edit may have put a task right above one of them.
      paragraphs.removeIf(paragraph -> !edited.contains("\n\n" + paragraph + "\n\n"));
      String end = random.nextInt(4) == 0 ? "\r\n" : "\n";
      String text = (random.nextBoolean() ? edited : edited.stripTrailing()).replace("\n", end);
      return new Edited(text, own, paragraphs, done);
    }

    private static String ticked(String line, SplittableRandom random) {
      if (!line.startsWith("- [ ] **") || random.nextInt(3) > 0) {
        return line;
      }
      return switch (random.nextInt(4)) {
        case 0 -> line.replace("- [ ]", "- [x]");
        case 1 -> line.replace("- [ ]", "* [X]");
        case 2 -> line.replace("- [ ]", "+ [x]") + " (done 2027-01-20, 4 h)";
        default -> line.replace("- [ ]", "- [x]") + " ✅ 2027-01-21";
      };
    }
  }
}
