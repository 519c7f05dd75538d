package transition.planner;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import transition.model.Effort;

/** The distribution of study time over a week, the same every week. */
public sealed interface Pace {

  /** Returns the study time of seven consecutive days. */
  Effort weekly();

  /** Returns the study time of a day in sevenths of a minute, which makes an even spread exact. */
  long sevenths(DayOfWeek day);

  /**
   * Returns this distribution with another amount, to the nearest minute, limited to the length of
   * a day and a week. Sessions lose their times.
   *
   * @param halves 1 for half of the study time, 2 for all of it, 3 for half as much again
   */
  Pace halves(int halves);

  private static Effort halves(Effort effort, int halves, long most) {
    return new Effort(Math.min(most, (effort.minutes() * halves + 1) / 2));
  }

  /**
   * The same study time on each day of the week.
   *
   * @param weekly more than 0 and at most 168 hours
   */
  record Even(Effort weekly) implements Pace {

    private static final Effort WHOLE_WEEK = new Effort(7 * 24 * 60);

    public Even {
      if (weekly.isZero() || weekly.compareTo(WHOLE_WEEK) > 0) {
        throw new IllegalArgumentException("a week has more than 0 and at most 168 hours of study");
      }
    }

    @Override
    public long sevenths(DayOfWeek day) {
      return weekly.minutes();
    }

    @Override
    public Pace halves(int halves) {
      return new Even(Pace.halves(weekly, halves, WHOLE_WEEK.minutes()));
    }
  }

  /**
   * Study at fixed times.
   *
   * @param sessions at least one, in the order of the week, without overlaps
   */
  record Sessions(List<Session> sessions) implements Pace {

    public Sessions {
      sessions = sessions.stream().sorted().toList();
      if (sessions.isEmpty()) {
        throw new IllegalArgumentException("a week has at least one session");
      }
      for (int i = 1; i < sessions.size(); i++) {
        if (sessions.get(i).overlaps(sessions.get(i - 1))) {
          throw new IllegalArgumentException("sessions must not overlap");
        }
      }
    }

    /** Returns the sessions of a weekday, in order. */
    List<Session> on(DayOfWeek day) {
      return sessions.stream().filter(session -> session.day() == day).toList();
    }

    @Override
    public Effort weekly() {
      return sessions.stream().map(Session::length).reduce(Effort.ZERO, Effort::plus);
    }

    @Override
    public long sevenths(DayOfWeek day) {
      long minutes = 0;
      for (Session session : sessions) {
        minutes += session.day() == day ? session.length().minutes() : 0;
      }
      return 7 * minutes;
    }

    @Override
    public Pace halves(int halves) {
      Map<DayOfWeek, Effort> days = new EnumMap<>(DayOfWeek.class);
      sessions.forEach(session -> days.merge(session.day(), session.length(), Effort::plus));
      return new ByDay(days).halves(halves);
    }
  }

  /**
   * An amount for each weekday, at no fixed time.
   *
   * @param days absent weekdays have no study; at least one has some
   */
  record ByDay(Map<DayOfWeek, Effort> days) implements Pace {

    private static final long MINUTES_A_DAY = 24 * 60;

    public ByDay {
      days = Map.copyOf(days);
      if (days.values().stream().anyMatch(effort -> effort.minutes() > MINUTES_A_DAY)) {
        throw new IllegalArgumentException("a day has at most 24 hours of study");
      }
      if (days.values().stream().allMatch(Effort::isZero)) {
        throw new IllegalArgumentException("a week has more than 0 hours of study");
      }
    }

    @Override
    public Effort weekly() {
      return days.values().stream().reduce(Effort.ZERO, Effort::plus);
    }

    @Override
    public long sevenths(DayOfWeek day) {
      return 7 * days.getOrDefault(day, Effort.ZERO).minutes();
    }

    @Override
    public Pace halves(int halves) {
      Map<DayOfWeek, Effort> scaled = new EnumMap<>(DayOfWeek.class);
      days.forEach((day, effort) -> scaled.put(day, Pace.halves(effort, halves, MINUTES_A_DAY)));
      return new ByDay(scaled);
    }
  }
}
