package transition.planfile;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
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

    /** What it begins with, before its first colon or date. */
    String subject() {
      return said().replaceFirst("(?:: ?|\\d{4}-\\d\\d-\\d\\d).*", "");
    }
  }

  private static final Pattern LINE = Pattern.compile("(.*)(\\r\\n|\\r|\\n|\\z)");

  private final PlanFile mine;
  private final List<Line> mineLines;
  private final List<Line> baseLines;
  private final List<Line> nextLines;

  /** Where each line of the first state is among those of the user; below 0 if it is not there. */
  private final int[] places;

  private final List<String> kept = new ArrayList<>();

  LineMerge(PlanFile mine, PlanFile base, PlanFile next) {
    this.mine = mine;
    this.mineLines = lines(mine);
    this.baseLines = lines(base);
    this.nextLines = lines(next);
    this.places = places();
  }

  /** Makes the changes; the lines that the user has rewritten come back as they should be. */
  List<String> into(Edits edits) {
    for (AbstractDelta<String> delta : diff(baseLines, nextLines).getDeltas()) {
      int from = delta.getSource().getPosition();
      int to = delta.getTarget().getPosition();
      int count = delta.getSource().size();
      int others = delta.getTarget().size();
      if (count == others) {
        for (int i = 0; i < count; i++) {
          change(edits, from + i, to + i);
        }
      } else {
        changeBySubject(edits, from, from + count, to, to + others);
      }
    }
    return kept;
  }

  /** Lines about the same take each other's place; others go, or come behind the one before. */
  private void changeBySubject(Edits edits, int from, int end, int to, int toEnd) {
    int before = from - 1;
    int line = from;
    for (int other = to; other < toEnd; other++) {
      int same = line;
      while (same < end && !isAboutTheSame(baseLines.get(same), nextLines.get(other))) {
        same++;
      }
      if (same < end) {
        while (line < same) {
          remove(edits, line++);
        }
        change(edits, line, other);
        before = line++;
      } else {
        insertBehind(edits, before, other);
      }
    }
    while (line < end) {
      remove(edits, line++);
    }
  }

  private static boolean isAboutTheSame(Line one, Line other) {
    return !one.text().isBlank() && one.subject().equals(other.subject());
  }

  private void remove(Edits edits, int line) {
    if (places[line] >= 0
        && mineLines.get(places[line]).said().equals(baseLines.get(line).said())) {
      Line own = mineLines.get(places[line]);
      edits.replace(own.start(), own.end(), "");
    }
  }

  private void insertBehind(Edits edits, int line, int other) {
    if (line >= 0 && places[line] >= 0) {
      Line own = mineLines.get(places[line]);
      boolean ended = own.end() > own.start() + own.text().length();
      edits.insert(
          own.end(), (ended ? "" : mine.lineEnd()) + nextLines.get(other).text() + mine.lineEnd());
    } else {
      keep(other);
    }
  }

  private void keep(int other) {
    if (!nextLines.get(other).text().isBlank()) {
      kept.add(nextLines.get(other).text());
    }
  }

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
    placeRewritten(places);
    return places;
  }

  /** Changes of a line what differs, so that how the user has laid it out stays. */
  private void change(Edits edits, int line, int other) {
    if (places[line] < 0) {
      keep(other);
      return;
    }
    Line own = mineLines.get(places[line]);
    String before = baseLines.get(line).text();
    String after = nextLines.get(other).text();
    int prefix = commonPrefix(before, after);
    int suffix = commonSuffix(before, after, prefix);
    String gone = before.substring(prefix, before.length() - suffix);
    int index = gone.isBlank() ? -1 : own.text().indexOf(gone);
    if (index >= 0 && own.text().indexOf(gone, index + 1) < 0) {
      int start = own.start() + index;
      edits.replace(start, start + gone.length(), after.substring(prefix, after.length() - suffix));
    } else if (own.said().equals(baseLines.get(line).said())) {
      edits.replace(own.start(), own.start() + own.text().length(), after);
    } else {
      keep(other);
    }
  }

  /** A line that the user has rewritten stands where it stood, and is about the same. */
  private void placeRewritten(int[] places) {
    for (int line = 0; line < places.length; line++) {
      int place = line == 0 ? 0 : places[line - 1] + 1;
      boolean known = line == 0 || places[line - 1] >= 0;
      if (places[line] < 0
          && known
          && place < mineLines.size()
          && isAboutTheSame(baseLines.get(line), mineLines.get(place))) {
        places[line] = place;
      }
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
