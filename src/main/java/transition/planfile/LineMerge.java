package transition.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Merges the lines outside of weeks. Lines that differ between two states of a plan are changed in
 * the user's file, if they are there as in the first state. Blanks and list markers do not matter,
 * because editors change them.
 */
final class LineMerge {

  private final PlanFile mine;
  private final List<PlanLine> mineLines;
  private final List<PlanLine> baseLines;
  private final List<PlanLine> nextLines;

  /**
   * The index of each line of the first state among the user's lines; negative if it is missing.
   */
  private final int[] places;

  private final List<String> kept = new ArrayList<>();

  LineMerge(PlanFile mine, PlanFile base, PlanFile next) {
    this.mine = mine;
    this.mineLines = PlanLine.outsideWeeks(mine);
    this.baseLines = PlanLine.outsideWeeks(base);
    this.nextLines = PlanLine.outsideWeeks(next);
    this.places = places();
  }

  /** Makes the changes, and returns the lines that the user has rewritten, as they should be. */
  List<String> into(Edits edits) {
    int[] partners = LineMatch.of(normalized(baseLines), normalized(nextLines));
    int from = 0;
    int to = 0;
    while (from < baseLines.size() || to < nextLines.size()) {
      int end = from;
      while (end < baseLines.size() && partners[end] < 0) {
        end++;
      }
      int toEnd = end < baseLines.size() ? partners[end] : nextLines.size();
      change(edits, from, end, to, toEnd);
      from = end + 1;
      to = toEnd + 1;
    }
    return kept;
  }

  private void change(Edits edits, int from, int end, int to, int toEnd) {
    if (end - from == toEnd - to) {
      for (int i = 0; i < end - from; i++) {
        change(edits, from + i, to + i);
      }
    } else {
      changeBySubject(edits, from, end, to, toEnd);
    }
  }

  /**
   * Replaces lines by lines with the same subject, removes others, and adds new ones after the line
   * before.
   */
  private void changeBySubject(Edits edits, int from, int end, int to, int toEnd) {
    int before = from - 1;
    int line = from;
    for (int other = to; other < toEnd; other++) {
      int same = line;
      while (same < end && !hasSameSubject(baseLines.get(same), nextLines.get(other))) {
        same++;
      }
      if (same < end) {
        while (line < same) {
          remove(edits, line++);
        }
        change(edits, line, other);
        before = line++;
      } else {
        insertAfter(edits, before, other);
      }
    }
    while (line < end) {
      remove(edits, line++);
    }
  }

  private static boolean hasSameSubject(PlanLine one, PlanLine other) {
    return !one.text().isBlank() && one.subject().equals(other.subject());
  }

  private void remove(Edits edits, int line) {
    if (places[line] >= 0
        && mineLines.get(places[line]).normalized().equals(baseLines.get(line).normalized())) {
      PlanLine own = mineLines.get(places[line]);
      edits.replace(own.start(), own.end(), "");
    }
  }

  private void insertAfter(Edits edits, int line, int other) {
    if (line >= 0 && places[line] >= 0) {
      PlanLine own = mineLines.get(places[line]);
      boolean ended = own.end() > own.start() + own.text().length();
      edits.insert(
          own.end(), (ended ? "" : mine.lineEnd()) + nextLines.get(other).text() + mine.lineEnd());
    } else {
      keep(line, other);
    }
  }

  /** Reports a line that cannot be changed, unless the user has removed its section. */
  private void keep(int line, int other) {
    int heading = Math.min(line, places.length - 1);
    while (heading >= 0 && !baseLines.get(heading).text().startsWith("#")) {
      heading--;
    }
    if ((heading < 0 || places[heading] >= 0) && nextLines.get(other).hasWords()) {
      kept.add(PlainWords.of(nextLines.get(other).text().replace("|", "  ")));
    }
  }

  private int[] places() {
    int[] places = LineMatch.of(normalized(baseLines), normalized(mineLines));
    placeRewritten(places);
    return places;
  }

  private static List<String> normalized(List<PlanLine> lines) {
    return lines.stream().map(PlanLine::normalized).toList();
  }

  /** Changes only the differing part of a line, which keeps the user's layout. */
  private void change(Edits edits, int line, int other) {
    if (places[line] < 0) {
      keep(line, other);
      return;
    }
    PlanLine own = mineLines.get(places[line]);
    String before = baseLines.get(line).text();
    String after = nextLines.get(other).text();
    Optional<String> changed = WordChange.of(before, after).in(own.text());
    if (changed.isPresent() || own.normalized().equals(baseLines.get(line).normalized())) {
      edits.replace(own.start(), own.start() + own.text().length(), changed.orElse(after));
    } else {
      keep(line, other);
    }
  }

  /** Finds lines that the user has rewritten by their place and subject. */
  private void placeRewritten(int[] places) {
    for (int line = 0; line < places.length; line++) {
      int place = line == 0 ? 0 : places[line - 1] + 1;
      boolean known = line == 0 || places[line - 1] >= 0;
      if (places[line] < 0
          && known
          && place < mineLines.size()
          && hasSameSubject(baseLines.get(line), mineLines.get(place))) {
        places[line] = place;
      } else if (places[line] < 0 && baseLines.get(line).isDated()) {
        places[line] = onlyPlace(places, line);
      }
    }
  }

  /**
   * Returns the place of the only line with the same subject between the neighbors, such as that of
   * a row in a table with other columns; negative if there is none, or several.
   */
  private int onlyPlace(int[] places, int line) {
    int before = line - 1;
    while (before >= 0 && places[before] < 0) {
      before--;
    }
    int after = line + 1;
    while (after < places.length && places[after] < 0) {
      after++;
    }
    int end = after < places.length ? places[after] : mineLines.size();
    int found = -1;
    for (int place = before < 0 ? 0 : places[before] + 1; place < end; place++) {
      if (hasSameSubject(baseLines.get(line), mineLines.get(place))) {
        if (found >= 0) {
          return -1;
        }
        found = place;
      }
    }
    return found;
  }
}
