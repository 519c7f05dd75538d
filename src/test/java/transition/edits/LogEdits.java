package transition.edits;

import static transition.edits.PlanLines.one;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** The study log as people write it. */
final class LogEdits {

  private static final List<String> HEADINGS =
      List.of(
          "## Study log",
          "## study log",
          "### Study log",
          "## 9. Study log",
          "## **Study log**",
          "## Study log {#study-log}",
          "## Study log ##",
          "## _Study Log_",
          "## Study  log:",
          "## 📓 Study log",
          "Study log\n---------");

  private static final Map<String, Integer> TIMES =
      Map.ofEntries(
          Map.entry("2 h", 120),
          Map.entry("1.5 h", 90),
          Map.entry("1h 30m", 90),
          Map.entry("1 h 30 min", 90),
          Map.entry("1h30m", 90),
          Map.entry("1h30", 90),
          Map.entry("90 min", 90),
          Map.entry("90m", 90),
          Map.entry("1,5 h", 90),
          Map.entry("1:30", 90),
          Map.entry("1:30 h", 90),
          Map.entry("3 hours", 180),
          Map.entry("1 hour", 60),
          Map.entry("45 minutes", 45),
          Map.entry("2\u00a0h", 120));

  private static final List<String> FORMS =
      List.of(
          "- 2026-09-08: %s",
          "* 2026-09-08: %s",
          "1. 2026-09-08: %s",
          "- **2026-09-08**: %s",
          "- **2026-09-08:** %s",
          "- [[2026-09-08]]: %s",
          "- 2026-09-08 – %s",
          "- 2026-09-08 -- %s",
          "- 2026-09-08 %s",
          "- 2026-09-08: %s, 1.1",
          "- 2026-09-08: %s, **1.1**",
          "- `2026-09-08`: %s",
          "> - 2026-09-08: %s");

  private LogEdits() {}

  static void addLog(PlanLines plan, Random random) {
    StringBuilder log = new StringBuilder("\n" + one(HEADINGS, random) + "\n\n");
    List<String> times = TIMES.keySet().stream().sorted().toList();
    int entries = 1 + random.nextInt(3);
    for (int i = 0; i < entries; i++) {
      String time = one(times, random);
      log.append(one(FORMS, random).formatted(time)).append('\n');
      plan.logged(TIMES.get(time));
    }
    plan.insert(plan.lines.size(), log.toString());
  }

  /** Lines that say nothing of time, or cannot be meant. */
  static void addUnreadableEntry(PlanLines plan, Random random) {
    plan.insert(
        plan.lines.size(),
        "\n## Study log\n\n"
            + plan.mine(
                one(
                    List.of(
                        "- 2026-02-30: 2 h",
                        "- 08.09.2026: 2 h",
                        "- yesterday, two hours",
                        "- 2026-09-08: 99999 h",
                        "- 2026-09-08: -2 h",
                        "- 2026-09-08: 0 h",
                        "- 2026-09-08",
                        "- 9999-12-31: 3 h",
                        "- 0000-01-01: 3 h",
                        "- 2026-09-08: 1:90",
                        "- 2026-09-08: 3 h, 99.9",
                        "text without a list"),
                    random)));
  }
}
