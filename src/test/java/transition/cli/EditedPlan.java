package transition.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A plan that a user has edited at random, everywhere: it knows where its marks and notes go, so
 * that it says itself what a tick makes of it.
 */
record EditedPlan(String template, Set<String> numbers, Charset charset) {

  private static final Pattern TASK =
      Pattern.compile("- \\[ ] \\*\\*(F?\\d+(?:\\.\\d+)?)\\*\\* (.*?)( \\(\\d.*\\))?");
  private static final String MARK = "⟦mark %s⟧";
  private static final String NOTE = "⟦note %s⟧";

  private static final List<String> KEYS =
      List.of(
          "# a comment of mine",
          "tags: [plan, 'career']",
          "mine:\n  deep:\n    - {a: 1}\n    - b",
          "note: |\n  - [ ] **1.1** in a value\n  two",
          "\"quoted key\": 'it''s'",
          "anchor: &a 1\nalias: *a");

  private static final List<String> BLOCKS =
      List.of(
          "A note of mine with 1.1 and **1.1** in it.",
          "- [ ] mine to do",
          "- [X] mine, done (done 2026-01-01)",
          "- [ ] 1.1 billion rows of mine",
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

  private static final List<String> SIGNS = List.of("-", "*", "+", "1.", "1)");
  private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");

  static EditedPlan of(String plan, Random random) {
    List<String> lines = new ArrayList<>();
    Set<String> numbers = new LinkedHashSet<>();
    boolean inFrontMatter = false;
    for (String line : plan.lines().toList()) {
      boolean dashes = line.equals("---");
      if (dashes) {
        inFrontMatter = !inFrontMatter;
      }
      Matcher task = TASK.matcher(line);
      if (task.matches()) {
        numbers.add(task.group(1));
        lines.addAll(edited(task, random));
      } else {
        lines.add(line);
      }
      if (inFrontMatter && random.nextInt(4) == 0) {
        addNewKey(lines, random);
      } else if (line.isEmpty() && random.nextInt(5) == 0) {
        lines.addAll(one(BLOCKS, random).lines().toList());
        lines.add("");
      }
    }
    String end = one(LINE_ENDS, random);
    String text = String.join(end, lines) + (random.nextBoolean() ? end : "");
    Charset charset = random.nextInt(4) == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    String mark =
        charset.equals(StandardCharsets.UTF_16LE) || random.nextInt(4) == 0 ? "\uFEFF" : "";
    return new EditedPlan(mark + text, numbers, charset);
  }

  private static void addNewKey(List<String> lines, Random random) {
    String key = one(KEYS, random);
    if (!lines.containsAll(key.lines().toList())) {
      lines.addAll(key.lines().toList());
    }
  }

  /** The line of a task, in another kind of list, with other words, elsewhere. */
  private static List<String> edited(Matcher task, Random random) {
    String number = task.group(1);
    String times = task.group(3) == null ? "" : task.group(3);
    String words = random.nextInt(3) == 0 ? "in words of mine, (2 h) long" : task.group(2);
    String line =
        one(SIGNS, random)
            + " ["
            + MARK.formatted(number)
            + "] "
            + (random.nextInt(5) == 0 ? "🔼 " : "")
            + (random.nextInt(5) == 0 ? "__%s__ " : "**%s** ").formatted(number)
            + words
            + times;
    String end =
        one(List.of("", "", " ^ref-1", "  ", times.isEmpty() ? "" : " #tag 📅 2027-01-01"), random);
    String note = NOTE.formatted(number);
    int layout = random.nextInt(6);
    boolean wrapped = layout == 2 && times.isEmpty() && !words.endsWith(".");
    line += (wrapped ? "" : note) + end;
    return switch (layout) {
      case 0 -> List.of("- a point of mine", "  " + line);
      case 1 -> List.of("> " + line, "> and more of it", "");
      case 2 -> List.of(line, "     goes on here, (1 h) and all" + (wrapped ? note : ""), "");
      default -> List.of(line);
    };
  }

  private static String one(List<String> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** The file with some tasks ticked off and that noted. */
  byte[] ticked(Set<String> ticked, String note) {
    String text = template;
    for (String number : numbers) {
      boolean done = ticked.contains(number);
      text =
          text.replace(MARK.formatted(number), done ? "x" : " ")
              .replace(NOTE.formatted(number), done ? " " + note : "");
    }
    return text.getBytes(charset);
  }
}
