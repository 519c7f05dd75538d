package transition.planfile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heading of a week, such as "Week 7 · 2027-01-04 – 01-10 · 10 h", or of several weeks in a
 * row.
 *
 * @param first the number of its first week
 * @param last the number of its last week
 */
record WeekHeading(Heading heading, int first, int last) {

  private static final Pattern FORM =
      Pattern.compile("(?i:weeks?) (\\d{1,4})(?: ?[–-] ?(\\d{1,4}))?(?!\\w).*");

  /** Reads a heading; empty if it is not that of a week. */
  static Optional<WeekHeading> of(Heading heading) {
    if (!heading.mentions("week")) {
      return Optional.empty();
    }
    Matcher form = FORM.matcher(heading.words());
    if (!form.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(form.group(1));
    int last = form.group(2) == null ? first : Integer.parseInt(form.group(2));
    return Optional.of(new WeekHeading(heading, first, Math.max(first, last)));
  }

  /** Returns the headings of weeks among all headings, in order. */
  static List<WeekHeading> in(List<Heading> headings) {
    return headings.stream().flatMap(heading -> of(heading).stream()).toList();
  }

  /** Returns the innermost week above each checkbox, by the indexes of their marks. */
  static Map<Integer, WeekHeading> ofBoxes(List<WeekHeading> all, List<Checkbox> boxes) {
    Map<Integer, WeekHeading> weeks = new HashMap<>();
    Deque<WeekHeading> open = new ArrayDeque<>();
    int next = 0;
    for (Checkbox box : boxes) {
      while (next < all.size() && all.get(next).heading.start() < box.start()) {
        WeekHeading week = all.get(next++);
        while (!open.isEmpty() && open.peek().heading.sectionEnd() <= week.heading.start()) {
          open.pop();
        }
        open.push(week);
      }
      while (!open.isEmpty() && open.peek().heading.sectionEnd() <= box.start()) {
        open.pop();
      }
      if (!open.isEmpty()) {
        weeks.put(box.mark(), open.peek());
      }
    }
    return weeks;
  }
}
