package transition.planfile;

import java.util.List;
import java.util.Optional;
import transition.planfile.Outline.Heading;
import transition.planfile.Outline.Point;
import transition.planner.StudyRecord;

/** The list under the heading "Study log", in which the user and the program write down study. */
record StudyLog(Optional<Heading> heading, int end, List<Point> points) {

  private static final String TITLE = "Study log";

  StudyLog {
    points = List.copyOf(points);
  }

  /** The first one in a file; without a heading if it has none yet. */
  static StudyLog in(Outline outline) {
    for (Heading heading : outline.headings) {
      if (heading.text().strip().equalsIgnoreCase(TITLE)) {
        int end = outline.endOf(heading);
        return new StudyLog(
            Optional.of(heading),
            end,
            outline.points.stream()
                .filter(point -> point.start() > heading.start() && point.start() < end)
                .toList());
      }
    }
    return new StudyLog(Optional.empty(), 0, List.of());
  }

  /** What its lines say; lines that say something else are the user's own. */
  List<StudyRecord> records() {
    return points.stream().flatMap(point -> LogLine.read(point.text()).stream()).toList();
  }

  /** Adds a line behind the last one. */
  void add(Edits edits, StudyRecord record, PlanText content) {
    String line = content.lineEnd();
    String text = content.text();
    if (heading.isEmpty()) {
      String gap = text.endsWith("\n") || text.endsWith("\r") ? line : line + line;
      edits.insert(
          text.length(), gap + "## " + TITLE + line + line + "- " + LogLine.written(record) + line);
    } else if (points.isEmpty()) {
      edits.insert(heading.get().end(), line + line + "- " + LogLine.written(record));
    } else {
      Point last = points.get(points.size() - 1);
      String sign = text.substring(last.start()).replaceFirst("(?s)^(\\s*[-*+])?.*", "$1");
      edits.insert(
          last.end(), line + (sign.isEmpty() ? "-" : sign) + " " + LogLine.written(record));
    }
  }
}
