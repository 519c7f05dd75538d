package transition.planner;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Locale;
import transition.model.Effort;

/**
 * Study at a fixed time every week.
 *
 * @param start in the user's time zone
 * @param length more than 0; the session ends on the same day, at midnight at the latest
 */
public record Session(DayOfWeek day, LocalTime start, Effort length)
    implements Comparable<Session> {

  private static final int MINUTES_A_DAY = 24 * 60;

  public Session {
    requireNonNull(day, "day");
    if (length.isZero() || minuteOfDay(start) + length.minutes() > MINUTES_A_DAY) {
      throw new IllegalArgumentException("a session begins and ends on the same day");
    }
  }

  private static long minuteOfDay(LocalTime time) {
    return time.getHour() * 60L + time.getMinute();
  }

  /** Returns whether two sessions share a moment of the week; touching ones do not. */
  public boolean overlaps(Session other) {
    return day == other.day
        && startMinute() < other.endMinute()
        && other.startMinute() < endMinute();
  }

  /** Returns its start in minutes after midnight. */
  public long startMinute() {
    return minuteOfDay(start);
  }

  /** Returns its end in minutes after the midnight before it, at most 1,440. */
  public long endMinute() {
    return startMinute() + length.minutes();
  }

  /** Returns the form that the command line reads: {@code mon 19:00-21:00}. */
  @Override
  public String toString() {
    return day.name().substring(0, 3).toLowerCase(Locale.ROOT) + " " + times();
  }

  /** Returns the times alone: {@code 19:00-21:00} or {@code 22:00-24:00}. */
  public String times() {
    return clock(startMinute()) + "-" + clock(endMinute());
  }

  private static String clock(long minute) {
    String hours = minute < 600 ? "0" + minute / 60 : Long.toString(minute / 60);
    return hours + (minute % 60 < 10 ? ":0" : ":") + minute % 60;
  }

  @Override
  public int compareTo(Session other) {
    int days = day.compareTo(other.day);
    return days == 0 ? start.compareTo(other.start) : days;
  }
}
