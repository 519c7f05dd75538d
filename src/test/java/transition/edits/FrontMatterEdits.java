package transition.edits;

import static transition.edits.PlanLines.one;

import java.util.List;
import java.util.Random;
import transition.HostileText;

/** What people and note-taking programs do with a plan's front matter. */
final class FrontMatterEdits {

  private static final List<String> KEYS =
      List.of(
          "# a comment of mine",
          "tags: [plan, 'career']",
          "mine:\n  deep:\n    - {a: 1}\n    - b",
          "note: |\n  - [ ] **1.1** in a value\n  two",
          "\"quoted key\": 'it''s'",
          "anchor: &a 1\nalias: *a",
          "aliases: []",
          "created: 2026-09-01T10:00:00+02:00",
          "position: {start: {line: 1}}",
          "cssclasses:\n- wide",
          "empty:");

  private static final List<String> WRONG =
      List.of(
          "hours: ten",
          "hours: 0",
          "hours: -3",
          "hours: 1e3",
          "hours: [1, 2]",
          "hours: {a: b}",
          "hours:",
          "start: soon",
          "start: 2026-02-30",
          "start: 9999-12-31",
          "start: 0001-01-01",
          "start: [2026-09-07]",
          "breaks: 2027-01-01..2026-01-01",
          "breaks: [[1]]",
          "breaks: [x, null]",
          "study: ['mon 25:00-26:00']",
          "zone: Mars/Olympus",
          "holidays: XX",
          "have: [nothing-known=200%]",
          "by: 2020-01-01",
          "from: nobody",
          "from: ''",
          "to: [a, b]",
          "transition: ../../x",
          "basis: guessed",
          "replanned: 1999-01-01",
          "replanned: yes",
          "cancelled: [a, {b: c}]",
          "version: 99.0",
          "pace: own",
          "market: FR",
          "hours: &x 10",
          "start: !!timestamp 2026-09-07",
          "? [complex, key]\n: value",
          "\t- tab",
          "a: b: c",
          "hours: 10\nhours: 12",
          "<<: {hours: 3}",
          "first-session: 99999999999",
          "sequence: -1",
          "x: " + "[".repeat(200) + "]".repeat(200),
          "hours: 99999999999999999999999",
          "cost: $$",
          "raise: 1000%");

  private FrontMatterEdits() {}

  static void addKey(PlanLines plan, Random random) {
    if (plan.body() > 0) {
      String key = one(KEYS, random);
      String name = key.replaceFirst("(?s):.*", ":");
      if (plan.lines.subList(0, plan.body()).stream().noneMatch(line -> line.startsWith(name))) {
        plan.insert(end(plan), key);
      }
    }
  }

  static void quoteValues(PlanLines plan, Random random) {
    char quote = random.nextBoolean() ? '"' : '\'';
    for (int line = 1; line < plan.body() - 1; line++) {
      plan.lines.set(
          line,
          plan.lines
              .get(line)
              .replaceFirst("^(\\w+): ([^\\[{\"'|&*>].*)$", "$1: " + quote + "$2" + quote));
    }
  }

  static void sortKeys(PlanLines plan, Random random) {
    int end = end(plan);
    if (end > 1 && plan.lines.subList(1, end).stream().allMatch(line -> line.matches("\\w+:.*"))) {
      plan.lines.subList(1, end).sort(null);
    }
  }

  static void deleteKey(PlanLines plan, Random random) {
    int end = end(plan);
    if (end > 1) {
      plan.lines.remove(1 + random.nextInt(end - 1));
    }
  }

  static void makeWrong(PlanLines plan, Random random) {
    String wrong = one(WRONG, random);
    String key = wrong.split(":", 2)[0];
    int end = end(plan);
    if (end > 1) {
      for (int line = 1; line < end; line++) {
        if (plan.lines.get(line).startsWith(key + ":")) {
          plan.lines.remove(line);
          break;
        }
      }
      plan.insert(1, wrong);
    }
  }

  static void changeValue(PlanLines plan, Random random) {
    int end = end(plan);
    if (end > 1) {
      int line = 1 + random.nextInt(end - 1);
      String key = plan.lines.get(line).split(":", 2)[0];
      plan.lines.set(line, key + ": " + one(HostileText.SAMPLES, random));
    }
  }

  static void remove(PlanLines plan, Random random) {
    plan.lines.subList(0, plan.body()).clear();
  }

  private static int end(PlanLines plan) {
    return plan.body() - 1;
  }
}
