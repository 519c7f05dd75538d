package transition.planner;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * How long it takes to be hired, as far as the user says so: the search for a job, and the notice
 * that is given in the old one.
 *
 * <p>No guide but the two from the UK gives a length for applying, and none gives a notice. The
 * assumptions for them are here and nowhere else. They are our own judgment.
 *
 * @param searchWeeks 1 to {@value #MOST_SEARCH_WEEKS}; empty for the guide's search or, without
 *     one, {@value #ASSUMED_SEARCH_WEEKS}
 * @param noticeWeeks 0 to {@value #MOST_NOTICE_WEEKS}; empty for {@value #ASSUMED_NOTICE_WEEKS}
 */
public record HiringTime(OptionalInt searchWeeks, OptionalInt noticeWeeks) {

  /** The calendar weeks from the first application to an accepted offer. */
  public static final int ASSUMED_SEARCH_WEEKS = 12;

  /** The hours that an assumed search takes in each of its weeks. */
  public static final int ASSUMED_SEARCH_HOURS = 5;

  /** The calendar weeks from an accepted offer to the first day in the new job. */
  public static final int ASSUMED_NOTICE_WEEKS = 4;

  public static final int MOST_SEARCH_WEEKS = 104;
  public static final int MOST_NOTICE_WEEKS = 52;

  /** What applies if the user says nothing. */
  public static final HiringTime UNSAID = new HiringTime(OptionalInt.empty(), OptionalInt.empty());

  static final HiringTime WITHOUT_NOTICE = new HiringTime(OptionalInt.empty(), OptionalInt.of(0));

  public HiringTime {
    requireNonNull(searchWeeks, "searchWeeks");
    requireNonNull(noticeWeeks, "noticeWeeks");
    check(searchWeeks.orElse(1), 1, MOST_SEARCH_WEEKS);
    check(noticeWeeks.orElse(0), 0, MOST_NOTICE_WEEKS);
  }

  private static void check(int weeks, int least, int most) {
    if (weeks < least || weeks > most) {
      throw new IllegalArgumentException(weeks + " is not from " + least + " to " + most);
    }
  }

  /** Returns this with what another says where this is silent. */
  public HiringTime or(HiringTime other) {
    return new HiringTime(
        searchWeeks.isPresent() ? searchWeeks : other.searchWeeks,
        noticeWeeks.isPresent() ? noticeWeeks : other.noticeWeeks);
  }

  /** Returns the notice that is planned with, in weeks. */
  public int notice() {
    return noticeWeeks.orElse(ASSUMED_NOTICE_WEEKS);
  }
}
