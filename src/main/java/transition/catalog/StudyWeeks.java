package transition.catalog;

import transition.model.IntRange;

/** The study time of a skill in a data file, in weeks at the reference pace. */
final class StudyWeeks {

  private static final int MOST = 260;

  private StudyWeeks() {}

  /**
   * Reads a number of weeks from 1 to {@value #MOST}.
   *
   * @throws IllegalArgumentException if the text is anything else
   */
  static int parse(String text) {
    return IntRange.parseSingle(text, MOST, "a skill takes 1 to " + MOST + " weeks");
  }
}
