package transition.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a plan while it is edited. What an edit adds for the user has a word in it that
 * stands nowhere else, so that a test can see whether it is still there.
 */
public final class PlanLines {

  /** A word of the user's own. */
  public static final Pattern OWN_WORD = Pattern.compile("mine\\d+e");

  private static final Pattern TASK = Pattern.compile("\\*\\*(F?\\d+(?:\\.\\d+)?)\\*\\*");
  private static final Pattern WEEK = Pattern.compile("#+ Week \\d.*");

  final List<String> lines;
  private int ownWords;
  private long minutesLogged;

  private PlanLines(List<String> lines) {
    this.lines = lines;
  }

  public static PlanLines of(String text) {
    return new PlanLines(new ArrayList<>(text.lines().toList()));
  }

  public String text() {
    return String.join("\n", lines) + "\n";
  }

  /** How much study the edits have noted in the log, as a reader should count it. */
  public long minutesLogged() {
    return minutesLogged;
  }

  void logged(long minutes) {
    minutesLogged += minutes;
  }

  /** A text with a word that is in no other. */
  String mine(String text) {
    ownWords++;
    return text + " mine" + ownWords + "e";
  }

  /** Where the lines of tasks and first steps are. */
  List<Integer> tasks() {
    int body = body();
    return matching(TASK.pattern()).stream().filter(line -> line >= body).toList();
  }

  /** Where the headings of weeks are. */
  List<Integer> weeks() {
    return matching(WEEK.pattern());
  }

  /** Where the headings are, of whatever level. */
  List<Integer> headings() {
    return matching("^#{1,6} ");
  }

  List<Integer> matching(String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher("");
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (matcher.reset(lines.get(i)).find()) {
        found.add(i);
      }
    }
    return found;
  }

  /** The first line behind the front matter. */
  int body() {
    List<Integer> dashes = matching("^(---|\\.\\.\\.)\\s*$");
    return dashes.size() < 2 || dashes.get(0) != 0 ? 0 : dashes.get(1) + 1;
  }

  /** The line behind an item of a list, with what is inside it. */
  int endOfItem(int line) {
    int end = endOfWords(line);
    while (end < lines.size() && lines.get(end).startsWith(" ")) {
      end++;
    }
    return end;
  }

  /** The line behind the words of an item, which may be wrapped. */
  int endOfWords(int line) {
    int end = line + 1;
    while (end < lines.size() && lines.get(end).matches("\\s*(?!\\d+[.)] )[^\\s\\-*+>#|`<].*")) {
      end++;
    }
    return end;
  }

  /** A task's number, as its line has it. */
  String number(int line) {
    Matcher task = TASK.matcher(lines.get(line));
    return task.find() ? task.group(1) : "1.1";
  }

  void insert(int line, String text) {
    lines.addAll(Math.min(line, lines.size()), text.lines().toList());
  }

  /** A line at random behind the front matter, between two blocks where there is such a place. */
  int gap(Random random) {
    List<Integer> blank =
        matching("^$").stream().filter(line -> line >= body()).map(line -> line + 1).toList();
    return blank.isEmpty() ? lines.size() : one(blank, random);
  }

  /** Replaces each line of some by what a change makes of it. */
  void change(List<Integer> which, java.util.function.UnaryOperator<String> change) {
    which.forEach(line -> lines.set(line, change.apply(lines.get(line))));
  }

  static <T> T one(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** All of them, or just one. */
  static List<Integer> some(List<Integer> all, Random random) {
    return all.isEmpty() || random.nextBoolean() ? all : List.of(one(all, random));
  }
}
