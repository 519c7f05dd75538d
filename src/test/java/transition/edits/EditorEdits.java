package transition.edits;

import static transition.edits.PlanLines.one;
import static transition.edits.PlanLines.some;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What editors and formatters make of a plan without changing what it says. */
final class EditorEdits {

  private static final String NO_BREAK = "\u00a0";
  private static final List<String> DASHES =
      List.of(
          " - ",
          " -- ",
          " --- ",
          " — ",
          "–",
          "-",
          "--",
          "—",
          " ‒ ",
          " − ",
          "\u00a0–\u00a0",
          "\u202f–\u202f",
          " ‐ ",
          " ‑ ");
  private static final List<String> BULLETS =
      List.of("* ", "+ ", "1. ", "1) ", "-   ", "*   ", "-\t", " - ", "  * ");

  private EditorEdits() {}

  static void escapeBoxes(PlanLines plan, Random random) {
    plan.change(some(plan.tasks(), random), line -> line.replaceFirst("\\[(.)]", "\\\\[$1\\\\]"));
  }

  static void useOtherDashes(PlanLines plan, Random random) {
    String dash = one(DASHES, random);
    plan.change(
        some(plan.matching("\\d – \\d"), random),
        line -> line.replaceAll("(\\d) – (?=\\d)", "$1" + dash));
  }

  static void useNoBreakBlanks(PlanLines plan, Random random) {
    String blank = one(List.of(NO_BREAK, "\u202f", "\u2009"), random);
    plan.change(
        some(plan.matching("\\(\\d"), random),
        line -> line.replaceAll("(\\d) (h[,)])", "$1" + blank + "$2"));
  }

  static void useOtherBullets(PlanLines plan, Random random) {
    String bullet = one(BULLETS, random);
    String inside = bullet.length() > 2 ? "  " : "";
    for (int line : some(plan.tasks(), random)) {
      if (plan.lines.get(line).startsWith("- ")) {
        for (int part = line + 1; part < plan.endOfItem(line); part++) {
          plan.lines.set(part, inside + plan.lines.get(part));
        }
        plan.lines.set(line, plan.lines.get(line).replaceFirst("^- +", bullet));
      }
    }
  }

  static void useOtherBold(PlanLines plan, Random random) {
    plan.change(
        some(plan.tasks(), random),
        line -> line.replaceFirst("\\*\\*(F?\\d+(?:\\.\\d+)?)\\*\\*", "__$1__"));
  }

  static void wrap(PlanLines plan, Random random) {
    int width = one(List.of(40, 60, 72, 80), random);
    String indent = one(List.of("  ", "  ", "    ", "      ", ""), random);
    List<String> wrapped = new ArrayList<>();
    int body = plan.body();
    for (int i = 0; i < plan.lines.size(); i++) {
      String line = plan.lines.get(i);
      if (i > body && line.matches("- .*|\\p{Lu}.*")) {
        wrapped.addAll(wrapped(line, width, line.startsWith("- ") ? indent : ""));
      } else {
        wrapped.add(line);
      }
    }
    plan.lines.clear();
    plan.lines.addAll(wrapped);
  }

  private static List<String> wrapped(String text, int width, String indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      boolean starts = line.length() == 0 || line.toString().equals(indent);
      // A word that would begin a list or a heading is never put first by a formatter.
      if (!starts
          && line.length() + word.length() >= width
          && !word.matches("[-+*#>].*|\\d+[.)]|–")) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
        starts = true;
      }
      line.append(starts ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  static void quoteSection(PlanLines plan, Random random) {
    quote(plan, random, "");
  }

  static void quoteAsCallout(PlanLines plan, Random random) {
    quote(
        plan, random, one(List.of("> [!note]\n", "> [!todo]+ This week\n", "> [!NOTE]\n"), random));
  }

  /** What is below a week's heading up to the next heading. */
  private static void quote(PlanLines plan, Random random, String title) {
    List<Integer> weeks = plan.weeks();
    if (weeks.isEmpty()) {
      return;
    }
    int start = Math.min(one(weeks, random) + 2, plan.lines.size());
    int end = start;
    while (end < plan.lines.size() && !plan.lines.get(end).matches("#+ .*")) {
      end++;
    }
    List<String> section = plan.lines.subList(start, end);
    if (section.stream().anyMatch(text -> text.matches("[> ]*(```|~~~|<).*"))) {
      return; // whose end may be behind what looks like a heading
    }
    for (int line = start; line < end; line++) {
      plan.lines.set(line, plan.lines.get(line).isEmpty() ? ">" : "> " + plan.lines.get(line));
    }
    plan.insert(end, "\n");
    plan.insert(start, title);
  }

  static void padTables(PlanLines plan, Random random) {
    plan.change(
        plan.matching("^\\|"),
        line ->
            line.matches("[|:-]+")
                ? line.replace("|:", "| :").replace("-|", "-- | ").strip()
                : line.replace("|", "  |  ").strip());
  }

  static void addHeadingIds(PlanLines plan, Random random) {
    int body = plan.body();
    plan.change(
        plan.headings().stream().filter(line -> line > body).toList(),
        line ->
            line
                + " {#"
                + line.toLowerCase(java.util.Locale.ROOT)
                    .replaceAll("[^\\w -]+", "")
                    .strip()
                    .replace(' ', '-')
                + "}");
  }

  static void decorateHeadings(PlanLines plan, Random random) {
    int kind = random.nextInt(5);
    plan.change(
        some(plan.headings(), random),
        line ->
            switch (kind) {
              case 0 -> line + " " + line.replaceFirst("[^#].*", "");
              case 1 -> line.replaceFirst("# (.*)", "# **$1**");
              case 2 -> line.replaceFirst("# ", "#   ") + "  ";
              case 3 -> line.replace(" ", NO_BREAK).replaceFirst("#" + NO_BREAK, "# ");
              default -> "  " + line;
            });
  }

  static void underlineHeadings(PlanLines plan, Random random) {
    for (int line :
        plan.matching("^## ").stream().sorted(java.util.Comparator.reverseOrder()).toList()) {
      String words = plan.lines.get(line).substring(3);
      plan.lines.set(line, words);
      plan.lines.add(line + 1, "-".repeat(Math.max(3, words.length())));
    }
  }

  /** Between the items of a list. */
  static void addBlankLines(PlanLines plan, Random random) {
    for (int line = plan.lines.size() - 1; line > plan.body() + 1; line--) {
      boolean between =
          plan.lines.get(line - 1).startsWith("- ") && plan.lines.get(line).startsWith("- ");
      if (between && random.nextBoolean()) {
        plan.lines.add(line, "");
      }
    }
  }

  /** Behind whole sentences or times: a backslash ends a line, and so the words before it. */
  static void endLinesWithBlanks(PlanLines plan, Random random) {
    String end = one(List.of("  ", "\\", " ", "\t"), random);
    plan.change(some(plan.tasks(), random), line -> line.matches(".*[.)]") ? line + end : line);
  }

  /** As {@code pandoc -f markdown -t markdown} writes it. */
  static void writeAsPandoc(PlanLines plan, Random random) {
    plan.change(
        plan.matching("–|^- "), line -> line.replace("–", "--").replaceFirst("^- +", "-   "));
    wrap(plan, new Random(1));
  }
}
