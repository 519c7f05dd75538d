package transition.edits;

import static transition.edits.PlanLines.one;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import transition.HostileText;

/** What merges, crashes and hasty fingers leave of a plan. */
final class DamageEdits {

  private DamageEdits() {}

  static void leaveConflict(PlanLines plan, Random random) {
    int gap = plan.gap(random);
    plan.insert(
        gap,
        "<<<<<<< HEAD\n"
            + plan.mine("- 2026-09-08: 2 h")
            + "\n=======\n"
            + plan.mine("- [x] **1.1** on the other side")
            + "\n>>>>>>> phone\n");
  }

  /** Both sides of each changed line, as the union driver of git leaves them. */
  static void mergeByUnion(PlanLines plan, Random random) {
    List<Integer> tasks = plan.tasks();
    for (int i = tasks.size() - 1; i >= 0; i--) {
      if (random.nextInt(4) == 0) {
        String line = plan.lines.get(tasks.get(i));
        plan.lines.add(
            tasks.get(i) + 1,
            random.nextBoolean()
                ? line.replace("[ ]", "[x]") + " (done 2026-09-20)"
                : plan.mine(line));
      }
    }
  }

  static void deleteLines(PlanLines plan, Random random) {
    int from = random.nextInt(plan.lines.size());
    int to = Math.min(plan.lines.size(), from + 1 + random.nextInt(30));
    plan.lines.subList(from, to).clear();
    if (plan.lines.isEmpty()) {
      plan.lines.add("");
    }
  }

  static void truncate(PlanLines plan, Random random) {
    String text = plan.text();
    reset(plan, text.substring(0, random.nextInt(text.length())));
  }

  static void doubleFile(PlanLines plan, Random random) {
    List<String> second =
        List.copyOf(plan.lines.subList(random.nextBoolean() ? 0 : plan.body(), plan.lines.size()));
    plan.lines.addAll(second);
  }

  static void swapLines(PlanLines plan, Random random) {
    for (int i = 0; i < 5; i++) {
      int one = random.nextInt(plan.lines.size());
      int other = random.nextInt(plan.lines.size());
      String line = plan.lines.get(one);
      plan.lines.set(one, plan.lines.get(other));
      plan.lines.set(other, line);
    }
  }

  static void changeCharacters(PlanLines plan, Random random) {
    StringBuilder text = new StringBuilder(plan.text());
    for (int i = 0; i <= random.nextInt(20) && text.length() > 0; i++) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(3)) {
        case 0 -> text.deleteCharAt(at);
        case 1 ->
            text.insert(
                at,
                one(
                    List.of(
                        "\n", " ", "[", "]", "*", "#", "`", "<", "-", "\u0000", "\ud83d", "é", "\t",
                        ">", "|", "\\", "_", "(", ")"),
                    random));
        default -> text.setCharAt(at, (char) random.nextInt(0x250));
      }
    }
    reset(plan, text.toString());
  }

  static void insertHostileText(PlanLines plan, Random random) {
    String text = one(HostileText.all().toList(), random);
    List<Integer> targets = random.nextBoolean() ? plan.tasks() : plan.headings();
    if (targets.isEmpty() || random.nextInt(3) == 0) {
      plan.insert(plan.gap(random), text + "\n\n");
    } else {
      int line = one(targets, random);
      plan.lines.set(line, plan.lines.get(line) + " " + text);
    }
  }

  /** Code or a comment that is not closed, or is closed much later. */
  static void hide(PlanLines plan, Random random) {
    String open =
        one(
            List.of("```", "~~~", "<!--", "<details>", "<pre>", "<script>", "$$", "    code"),
            random);
    plan.insert(plan.gap(random), open);
    if (random.nextBoolean()) {
      plan.insert(
          plan.gap(random), one(List.of("```", "~~~", "-->", "</details>", "</pre>"), random));
    }
  }

  static void repeatMuch(PlanLines plan, Random random) {
    String part =
        one(
            List.of(
                "[", "[a", "*", "> ", "  - ", "`", "<a ", "\\", "&", "| ", "_a", "![", "** ", "1. ",
                "# "),
            random);
    String text = part.repeat(50 + random.nextInt(300));
    if (random.nextBoolean()) {
      text = (part + "\n").repeat(50 + random.nextInt(100));
    }
    plan.insert(plan.gap(random), text + "\n\n");
  }

  private static void reset(PlanLines plan, String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    plan.lines.clear();
    plan.lines.addAll(lines.isEmpty() ? List.of("") : lines);
  }
}
