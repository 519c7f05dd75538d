package transition.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import transition.HostileText;

/** Changes in a file of a pack, from slips of the hand to what is meant to break a parser. */
final class YamlEdits {

  private static final List<String> VALUES =
      List.of(
          "",
          "~",
          "null",
          "[]",
          "{}",
          "''",
          "yes",
          "NO",
          "0",
          "-1",
          "1.10",
          "010",
          "0x1F",
          "1e9",
          "99999999999999999999",
          "100%",
          "0%",
          "101%",
          "2-1 months",
          "6 months",
          "6-9 months",
          "month 2-4",
          "month 4-2",
          "week 0",
          "$5,000",
          "5,000-4,000",
          "42,000-65,000+",
          "2027-01-04",
          "[a, b]",
          "{a: b}",
          "[[[[]]]]",
          "&a x",
          "*a",
          "!!str x",
          "!!binary aGk=",
          "!foo x",
          "|\n  block\n  text",
          ">-\n  folded",
          "\"\\u0000\"",
          "\"\\x1b[31m\"",
          "\"\\ud800\"",
          "'it''s'",
          "\"unclosed",
          "@x",
          "`x`",
          "%x",
          "a: b",
          "? a",
          "- a",
          "${from.title}",
          "${unknown}",
          "${",
          "complete",
          "plain",
          "nothing-known",
          "../x",
          "US",
          "UK",
          "critical",
          "overall",
          "backend",
          "<<");

  private YamlEdits() {}

  static String changed(String text, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    if (lines.isEmpty()) {
      return text;
    }
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    switch (random.nextInt(14)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, line);
      case 2 -> lines.set(at, " ".repeat(random.nextInt(4)) + line.strip());
      case 3 -> lines.set(at, line.replaceFirst("^( *)", "$1\t"));
      case 4, 5, 6 ->
          lines.set(at, line.replaceFirst("(: |- ).*$", "$1" + quoted(one(VALUES, random))));
      case 7 ->
          lines.set(
              at,
              line.replaceFirst(
                  "(: |- ).*$", "$1" + quoted(one(HostileText.all().toList(), random))));
      case 8 ->
          lines.set(
              at,
              line.replaceFirst(
                  "\\w+:",
                  one(
                      List.of(
                          "tilte:", "title:", "from:", "\"\":", "? x:", "<<:", "1:", "null:",
                          "skills:"),
                      random)));
      case 9 ->
          lines.add(
              at,
              one(
                  List.of(
                      "---",
                      "...",
                      "%YAML 1.1",
                      "# comment",
                      "key: value",
                      "- item",
                      "\u0000",
                      "\u0085",
                      "\ufeff",
                      "x: &a [*a]"),
                  random));
      case 10 ->
          lines.add(
              one(
                  List.of(
                      "z: " + "[".repeat(30) + "]".repeat(30),
                      "z: " + "{a: ".repeat(3000),
                      "a: &a [1]\nb: &b [*a, *a]\nc: [*b, *b]",
                      "z: " + "x".repeat(20_000),
                      "- x\n".repeat(3000)),
                  random));
      case 11 -> {
        return text.substring(0, random.nextInt(text.length() + 1));
      }
      case 12 -> {
        StringBuilder changed = new StringBuilder(text);
        for (int i = random.nextInt(5); i >= 0; i--) {
          changed.setCharAt(
              random.nextInt(changed.length()),
              (char) (random.nextInt(8) == 0 ? random.nextInt(0x10000) : 32 + random.nextInt(95)));
        }
        return changed.toString();
      }
      default -> {
        int other = random.nextInt(lines.size());
        lines.set(at, lines.get(other));
        lines.set(other, line);
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static String quoted(String replacement) {
    return java.util.regex.Matcher.quoteReplacement(replacement);
  }

  private static String one(List<String> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
