package transition.planfile;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines outside of the weeks: those that differ between two states of a plan are changed in the
 * user's file, where they stand there as the first state has them. Blanks and the signs of lists do
 * not matter for that, as editors change them.
 */
final class LineMerge {

  /**
   * A line.
   *
   * @param text without its end
   */
  private record Line(int start, int end, String text) {

    /** What it says, however it is laid out. */
    String said() {
      return text.strip()
          .replaceAll("\\s+", " ")
          .replaceAll(" ?\\| ?", "|")
          .replaceFirst("^[*+] ", "- ")
          .replaceAll(":?-{2,}:?", "---");
    }
  }

  private static final Pattern LINE = Pattern.compile("(.*)(\\r\\n|\\r|\\n|\\z)");

  private final PlanFile mine;
  private final List<Line> mineLines;
  private final List<Line> baseLines;
  private final List<Line> nextLines;

  LineMerge(PlanFile mine, PlanFile base, PlanFile next) {
    this.mine = mine;
    this.mineLines = lines(mine);
    this.baseLines = lines(base);
    this.nextLines = lines(next);
  }

  /** Makes the changes; the lines that the user has rewritten come back as they should be. */
  List<String> into(Edits edits) {
    int[] places = places();
    List<String> kept = new ArrayList<>();
    for (AbstractDelta<String> delta : diff(baseLines, nextLines).getDeltas()) {
      int from = delta.getSource().getPosition();
      int count = delta.getSource().size();
      int to = delta.getTarget().getPosition();
      int newCount = delta.getTarget().size();
      if (delta.getType() == DeltaType.INSERT) {
        if (from > 0 && places[from - 1] >= 0) {
          insertBehind(edits, mineLines.get(places[from - 1]), to, newCount);
        } else if (from < places.length && places[from] >= 0) {
          insertBefore(edits, mineLines.get(places[from]), to, newCount);
        } else {
          kept.addAll(said(to, newCount));
        }
      } else if (count == newCount) {
        for (int i = 0; i < count; i++) {
          if (places[from + i] >= 0) {
            change(edits, mineLines.get(places[from + i]), baseLines.get(from + i), to + i);
          } else {
            kept.addAll(said(to + i, 1));
          }
        }
      } else if (isTogether(places, from, count)) {
        int start = mineLines.get(places[from]).start();
        int end = mineLines.get(places[from + count - 1]).end();
        edits.replace(start, end, joined(to, newCount));
      } else {
        kept.addAll(said(to, newCount));
      }
    }
    return kept;
  }

  /** Where each line of the first state is among those of the user; below 0 if it is not there. */
  private int[] places() {
    int[] places = new int[baseLines.size()];
    Patch<String> patch = diff(baseLines, mineLines);
    int place = 0;
    int line = 0;
    for (AbstractDelta<String> delta : patch.getDeltas()) {
      while (line < delta.getSource().getPosition()) {
        places[line++] = place++;
      }
      for (int i = 0; i < delta.getSource().size(); i++) {
        places[line++] = -1;
      }
      place += delta.getTarget().size();
    }
    while (line < places.length) {
      places[line++] = place++;
    }
    return places;
  }

  private static boolean isTogether(int[] places, int from, int count) {
    for (int i = 0; i < count; i++) {
      if (places[from + i] < 0 || places[from + i] != places[from] + i) {
        return false;
      }
    }
    return true;
  }

  /** Changes of a line what differs, so that how the user has laid it out stays. */
  private void change(Edits edits, Line own, Line before, int to) {
    String after = nextLines.get(to).text();
    if (own.text().equals(before.text())) {
      edits.replace(own.start(), own.start() + own.text().length(), after);
      return;
    }
    int prefix = commonPrefix(before.text(), after);
    int suffix = commonSuffix(before.text(), after, prefix);
    String gone = before.text().substring(prefix, before.text().length() - suffix);
    int index = gone.isBlank() ? -1 : own.text().indexOf(gone);
    if (index >= 0 && own.text().indexOf(gone, index + 1) < 0) {
      int start = own.start() + index;
      edits.replace(start, start + gone.length(), after.substring(prefix, after.length() - suffix));
    } else {
      edits.replace(own.start(), own.start() + own.text().length(), after);
    }
  }

  private static int commonPrefix(String one, String other) {
    int end = 0;
    while (end < one.length() && end < other.length() && one.charAt(end) == other.charAt(end)) {
      end++;
    }
    return wordStart(one, end);
  }

  /** The beginning of the word that an index is in. */
  private static int wordStart(String text, int index) {
    int start = index;
    while (start > 0 && !isBoundary(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int commonSuffix(String one, String other, int prefix) {
    int length = 0;
    int most = Math.min(one.length(), other.length()) - prefix;
    while (length < most
        && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
      length++;
    }
    while (length > 0 && !isBoundary(one.charAt(one.length() - length))) {
      length--;
    }
    return length;
  }

  private static boolean isBoundary(char c) {
    return c == ' ' || c == '|' || c == '*' || c == ',';
  }

  private void insertBehind(Edits edits, Line line, int to, int count) {
    boolean ended = line.end() > line.start() + line.text().length();
    edits.insert(line.end(), (ended ? "" : mine.lineEnd()) + joined(to, count));
  }

  private void insertBefore(Edits edits, Line line, int to, int count) {
    edits.insert(line.start(), joined(to, count));
  }

  private String joined(int to, int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = to; i < to + count; i++) {
      lines.append(nextLines.get(i).text()).append(mine.lineEnd());
    }
    return lines.toString();
  }

  private List<String> said(int to, int count) {
    return nextLines.subList(to, to + count).stream()
        .map(Line::text)
        .filter(text -> !text.isBlank())
        .toList();
  }

  private static Patch<String> diff(List<Line> some, List<Line> others) {
    return DiffUtils.diff(
        some.stream().map(Line::said).toList(), others.stream().map(Line::said).toList());
  }

  /** Those behind the front matter and in no week. */
  private static List<Line> lines(PlanFile file) {
    List<Line> lines = new ArrayList<>();
    List<WeekSection> weeks = WeekSection.in(file);
    Matcher line = LINE.matcher(file.text());
    int index = file.frontMatter().bodyStart();
    while (index < file.text().length() && line.find(index)) {
      int start = index;
      if (weeks.stream().noneMatch(week -> week.start() <= start && start < week.end())) {
        lines.add(new Line(start, line.end(), line.group(1)));
      }
      index = line.end();
    }
    return lines;
  }
}
