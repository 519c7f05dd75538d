package transition.planfile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import transition.planfile.Outline.Heading;

/**
 * The heading of a week, such as "Week 7 · 2027-01-04 – 01-10 · 10 h", or of several in a row.
 *
 * @param first the number of the first week
 * @param last that of the last one
 */
record WeekHeading(Heading heading, int first, int last) {

  private static final Pattern FORM =
      Pattern.compile("Weeks?\\s+(\\d{1,4})(?:\\s*[–-]\\s*(\\d{1,4}))?(?![\\w])(?s:.*)");

  /** Empty if it is another heading. */
  static Optional<WeekHeading> of(Heading heading) {
    Matcher form = FORM.matcher(heading.text());
    if (!form.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(form.group(1));
    int last = form.group(2) == null ? first : Integer.parseInt(form.group(2));
    return Optional.of(new WeekHeading(heading, first, Math.max(first, last)));
  }
}
