package transition.cli.command.tracking;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import transition.edits.PlanEdit;
import transition.edits.PlanLines;

/**
 * A plan that a user has edited at random, everywhere: it knows where its marks and notes go, so
 * that it says itself what a tick makes of it.
 */
record EditedPlan(String template, Set<String> numbers, Charset charset) {

  private static final Pattern TASK =
      Pattern.compile(
          "- \\[ ] \\*\\*(F?\\d+(?:\\.\\d+)?)\\*\\* (.*?)( \\((?:\\d|by |with |part ).*\\))?");
  private static final Pattern STEP =
      Pattern.compile("⟦mark (F\\d)⟧[^\r\n]*\\((?:with|part of) (\\d\\.\\d), by ");

  private static final String MARK = "⟦mark %s⟧";
  private static final String NOTE = "⟦note %s⟧";

  /** Behind these, a note or a tick belongs elsewhere than where this class has it. */
  private static final Set<String> WITH_OTHER_NOTES =
      Set.of(
          "wrapped",
          "pandoc",
          "blanks at ends",
          "duplicated",
          "duplicated elsewhere",
          "part of task",
          "signed",
          "reworded");

  private static final List<PlanEdit> EDITS =
      PlanEdit.keeping().stream().filter(edit -> !WITH_OTHER_NOTES.contains(edit.name())).toList();

  private static final List<String> SIGNS = List.of("-", "*", "+", "1.", "1)");
  private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");

  static EditedPlan of(String plan, Random random) {
    List<String> lines = new ArrayList<>();
    Set<String> numbers = new LinkedHashSet<>();
    for (String line : plan.lines().toList()) {
      Matcher task = TASK.matcher(line);
      if (task.matches()) {
        numbers.add(task.group(1));
        lines.addAll(edited(task, random));
      } else {
        lines.add(line);
      }
    }
    PlanLines all = PlanLines.of(String.join("\n", lines));
    for (int i = random.nextInt(50); i > 0; i--) {
      one(EDITS, random).in(all, random);
    }
    String end = one(LINE_ENDS, random);
    String edited = all.text();
    String text = (random.nextBoolean() ? edited : edited.strip()).replace("\n", end);
    Charset charset = random.nextInt(4) == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    String mark =
        charset.equals(StandardCharsets.UTF_16LE) || random.nextInt(4) == 0 ? "\uFEFF" : "";
    return new EditedPlan(mark + text, numbers, charset);
  }

  /** The line of a task, in another kind of list, with other words, elsewhere. */
  private static List<String> edited(Matcher task, Random random) {
    String number = task.group(1);
    String times = task.group(3) == null ? "" : task.group(3);
    String words = random.nextInt(3) == 0 ? "in words of mine, (2 h) long." : task.group(2);
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

  private static <T> T one(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** The first steps that are some of these tasks, or a part of one. */
  Set<String> stepsOf(Set<String> tasks) {
    return STEP.matcher(template)
        .results()
        .filter(step -> tasks.contains(step.group(2)))
        .map(step -> step.group(1))
        .collect(Collectors.toSet());
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
