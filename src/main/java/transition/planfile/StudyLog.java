package transition.planfile;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import transition.planfile.Outline.Heading;
import transition.planfile.Outline.Point;
import transition.planner.StudyRecord;

/**
 * The list under the heading "Study log", in which the user and the program write down study.
 *
 * @param end where what stands under the heading ends
 * @param points its lines; those that say something else than study are the user's own
 */
record StudyLog(Optional<Heading> heading, int end, List<Point> points) {

  private static final String TITLE = "Study log";
  private static final Pattern SIGN =
      Pattern.compile("([ \\t>]*)(?:[-*+]|(\\d{1,8})([.)]))([ \\t]+)");

  StudyLog {
    requireNonNull(heading, "heading");
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

  List<StudyRecord> records() {
    return points.stream().flatMap(point -> LogLine.read(point.text()).stream()).toList();
  }

  /** Adds a line behind the last one of its kind. */
  void add(Edits edits, StudyRecord record, PlanText content) {
    String line = content.lineEnd();
    String text = content.text();
    String written = LogLine.written(record);
    Optional<Point> last =
        points.stream()
            .filter(point -> LogLine.read(point.text()).isPresent())
            .reduce((first, second) -> second);
    if (heading.isEmpty()) {
      String gap = text.endsWith("\n") || text.endsWith("\r") ? line : line + line;
      edits.insert(text.length(), gap + "## " + TITLE + line + line + "- " + written + line);
    } else if (last.isEmpty()) {
      int behind = text.substring(0, end).stripTrailing().length();
      edits.insert(behind, line + line + "- " + written);
    } else {
      edits.insert(last.get().end(), line + signBehind(last.get(), text) + written);
    }
  }

  /** What the next line of a list begins with. */
  private static String signBehind(Point point, String text) {
    Matcher sign = SIGN.matcher(text).region(point.start(), point.end());
    if (!sign.lookingAt()) {
      return "- ";
    }
    return sign.group(2) == null
        ? sign.group()
        : sign.group(1) + (Integer.parseInt(sign.group(2)) + 1) + sign.group(3) + sign.group(4);
  }
}
