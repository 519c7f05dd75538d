package transition.model;

import static java.util.Objects.requireNonNull;

/**
 * How long a course takes by its publisher.
 *
 * @param says the publisher's own words for it, such as "2 months at 10 hours a week"
 * @param source who says so, and when, such as "Coursera, 2024"
 */
public record CourseLength(String title, int hours, String says, String source) {

  public CourseLength {
    requireNonNull(title, "title");
    requireNonNull(says, "says");
    requireNonNull(source, "source");
  }
}
