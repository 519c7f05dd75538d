package transition.edits;

import static transition.edits.PlanLines.one;

import java.util.List;
import java.util.Random;

/** What people write into a plan that is none of the plan. */
final class OwnTextEdits {

  /** Blocks of the user's, in none of which a task is read. */
  static final List<String> BLOCKS =
      List.of(
          "A note of mine with 1.1 and **1.1** in it.",
          "- [ ] mine to do",
          "- [X] mine, done (done 2026-01-01)",
          "- [ ] 1.1 billion rows of mine",
          "- [ ] 1.5 h of reading about pandas",
          "- [ ] 2.1, 2.2 and 3.1: ask about these",
          "* a list\n\n  in parts\n  - nested\n    - [ ] deeper",
          "| a | b |\n|---|---|\n| - [ ] **1.1** | `x \\| y` |",
          "<details>\n<summary>Mine</summary>\n- [ ] **1.1** in HTML\n</details>",
          "<!-- - [ ] **1.2**\n\n- [ ] **1.1** in a comment -->",
          "```md\n- [ ] **1.1** in code\n\n## Study log\n```",
          "~~~~\n```\n- [ ] **2.1** in code\n~~~\n~~~~",
          "Text first.\n\n    - [ ] **1.1** indented code",
          "See[^n] and [a link][l] or <https://example.org>.\n\n[^n]: A footnote.\n[l]: https://example.org 'x'",
          "> a quote\nthat goes on lazily\n> > - [ ] inner",
          "#### A heading of mine",
          "Mine as well\n------------",
          "***",
          "\\- [ ] **1.1** is no list",
          "\t- [ ] mine behind a tab",
          "Über Größe, naïve café");

  private static final List<String> BEHIND =
      List.of(
          " - and then a party", ": my parents visit", " 🎉 (finally)", " · 3 h", " ✅", " {.done}");

  private OwnTextEdits() {}

  static void addBlock(PlanLines plan, Random random) {
    plan.insert(plan.gap(random), one(BLOCKS, random) + "\n\n");
  }

  static void addParagraph(PlanLines plan, Random random) {
    int gap = plan.gap(random);
    plan.insert(gap, plan.mine("A paragraph of my own") + "\n\n");
    plan.lines.add(gap + 1, "");
  }

  /** Without blank lines around it, where it may become a part of what stands there. */
  static void addLine(PlanLines plan, Random random) {
    int body = plan.body();
    int line = body + random.nextInt(Math.max(1, plan.lines.size() - body));
    plan.insert(
        line,
        plan.mine(
            one(
                List.of(
                    "my line",
                    "- my point",
                    "- [ ] my box",
                    "* [x] my done box",
                    "1. my number",
                    "> my quote",
                    "    my indented line",
                    "#### My heading",
                    "|my|table|"),
                random)));
  }

  static void writeBehindHeading(PlanLines plan, Random random) {
    behind(plan, plan.weeks(), random);
  }

  static void writeBehindMilestone(PlanLines plan, Random random) {
    behind(plan, plan.matching("^Milestone: "), random);
  }

  static void writeBehindRemark(PlanLines plan, Random random) {
    behind(
        plan,
        plan.matching(
            "^(Continues: |Break|- \\*\\*Last day|- \\*\\*Pace|> (?!.*(\\*\\*|__)F?\\d))"),
        random);
  }

  private static void behind(PlanLines plan, List<Integer> lines, Random random) {
    if (!lines.isEmpty()) {
      int line = one(lines, random);
      plan.lines.set(line, plan.mine(plan.lines.get(line) + one(BEHIND, random)));
    }
  }

  /** At the end of the weeks, so that no task of the plan comes under it. */
  static void addWeek(PlanLines plan, Random random) {
    List<Integer> ends = plan.matching("^## Milestones");
    int end = ends.isEmpty() ? plan.lines.size() : ends.get(0);
    plan.insert(
        end,
        plan.mine(
                one(
                    List.of(
                        "### Week 99 · 2030-01-01 · my trip",
                        "### Week 0: getting ready",
                        "### Week 22",
                        "### Weeks 30-35 · 2027-05-01 – 06-11 · holiday",
                        "### Weekend plans"),
                    random))
            + "\n");
    plan.lines.add(end + 1, "");
  }
}
