package transition.edits;

import static transition.edits.PlanLines.one;

import java.util.List;
import java.util.Random;

/** What people do with the tasks of a plan. */
final class TaskEdits {

  private static final List<String> STATES = List.of("-", "/", ">", "<", "!", "?", "*", "X", "✓");
  private static final List<String> DONE =
      List.of(
          " ✅ 2026-09-29",
          " ✅\uFE0F 2026-09-29",
          " ✔️ 2026-09-29",
          " (done 2026-09-29)",
          " (done 2026-09-29, 4 h)",
          " (done 4 h)",
          " (done)",
          " (done 2026-02-30)",
          " [completion:: 2026-09-29]",
          " ❌ 2026-09-29");
  private static final List<String> SIGNS =
      List.of(" 📅 2027-01-01", " ⏫", " ^ref-1", " #career", " 🔁 every week", " <!-- id: 7 -->");

  private TaskEdits() {}

  static void duplicate(PlanLines plan, Random random) {
    onTask(
        plan,
        random,
        line -> {
          List<String> item = List.copyOf(plan.lines.subList(line, plan.endOfItem(line)));
          plan.lines.addAll(line, item);
          plan.insert(line + 2 * item.size(), plan.mine("  - ask for the student discount"));
          plan.insert(line + item.size(), plan.mine("  - read chapter 3 at home"));
        });
  }

  /** A copy of a task under another week, which a second device may have made. */
  static void duplicateElsewhere(PlanLines plan, Random random) {
    onTask(
        plan,
        random,
        line -> {
          String copy = plan.mine(plan.lines.get(line));
          plan.insert(placeUnderWeek(plan, random), copy + "\n");
        });
  }

  static void moveUnderWeek(PlanLines plan, Random random) {
    onTask(
        plan,
        random,
        line -> {
          List<String> own = plan.lines.subList(line, plan.endOfItem(line));
          List<String> item = List.copyOf(own);
          own.clear();
          plan.lines.addAll(placeUnderWeek(plan, random), item);
        });
  }

  private static int placeUnderWeek(PlanLines plan, Random random) {
    List<Integer> weeks = plan.weeks();
    return weeks.isEmpty()
        ? plan.lines.size()
        : Math.min(one(weeks, random) + 2, plan.lines.size());
  }

  /** All tasks in one list of the user's, as in a board. */
  static void moveToEnd(PlanLines plan, Random random) {
    onTask(
        plan,
        random,
        line -> {
          List<String> own = plan.lines.subList(line, plan.endOfItem(line));
          List<String> item = List.copyOf(own);
          own.clear();
          plan.insert(plan.lines.size(), "\n" + plan.mine("## Later, perhaps") + "\n\n");
          plan.lines.add("");
          plan.lines.addAll(item);
        });
  }

  static void delete(PlanLines plan, Random random) {
    onTask(plan, random, line -> plan.lines.remove((int) line));
  }

  static void tick(PlanLines plan, Random random) {
    onTask(
        plan, random, line -> replace(plan, line, "[ ]", random.nextInt(4) == 0 ? "[X]" : "[x]"));
  }

  static void giveAnotherState(PlanLines plan, Random random) {
    onTask(plan, random, line -> replace(plan, line, "[ ]", "[" + one(STATES, random) + "]"));
  }

  static void noteDone(PlanLines plan, Random random) {
    onTask(
        plan,
        random,
        line -> {
          replace(plan, line, "[ ]", "[x]");
          plan.lines.set(line, plan.lines.get(line) + one(DONE, random));
        });
  }

  static void sign(PlanLines plan, Random random) {
    onTask(plan, random, line -> plan.lines.set(line, plan.lines.get(line) + one(SIGNS, random)));
  }

  static void reword(PlanLines plan, Random random) {
    onTask(
        plan,
        random,
        line ->
            plan.lines.set(
                line,
                plan.lines
                    .get(line)
                    .replaceFirst(
                        "(\\*\\* ).*?( \\((?:\\d|by |part of |with ).*)?$",
                        "$1" + plan.mine("in words of mine, (2 h) long and 3.5 times") + "$2")));
  }

  /** A part of a task, which begins with the number of another one. */
  static void addPart(PlanLines plan, Random random) {
    onTask(
        plan,
        random,
        line ->
            plan.insert(
                plan.endOfWords(line),
                plan.mine(
                    one(
                        List.of(
                            "  - [ ] **1.2** first, for this one",
                            "  - [x] the half of it",
                            "  - see 1.1 and **1.1**",
                            "\n  A paragraph of the task",
                            "    - far inside",
                            "\t- [ ] behind a tab",
                            "  1. one\n  2. two"),
                        random))));
  }

  static void nest(PlanLines plan, Random random) {
    onTask(
        plan,
        random,
        line -> {
          String indent = plan.lines.get(line).replaceFirst("\\S.*", "");
          for (int i = line; i < plan.endOfItem(line); i++) {
            plan.lines.set(i, "  " + plan.lines.get(i));
          }
          plan.insert(line, plan.mine(indent + "- a group"));
        });
  }

  private static void replace(PlanLines plan, int line, String old, String text) {
    plan.lines.set(line, plan.lines.get(line).replace(old, text));
  }

  private static void onTask(
      PlanLines plan, Random random, java.util.function.Consumer<Integer> edit) {
    List<Integer> tasks = plan.tasks();
    if (!tasks.isEmpty()) {
      edit.accept(one(tasks, random));
    }
  }
}
