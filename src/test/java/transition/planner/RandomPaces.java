package transition.planner;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import transition.model.Effort;

/** Random paces, none of which has less than so many minutes a week. */
record RandomPaces(SplittableRandom random, long leastWeekly) {

  private static final int MINUTES_A_DAY = 24 * 60;
  private static final int MINUTES_A_WEEK = 7 * MINUTES_A_DAY;

  Pace pace(boolean sessions) {
    if (sessions) {
      return sessions();
    }
    return random.nextInt(4) == 0 ? byDay() : even();
  }

  /** From a minute to a whole week, small figures as often as large ones. */
  private Pace.Even even() {
    long weekly = (long) Math.exp(random.nextDouble() * Math.log(MINUTES_A_WEEK));
    return new Pace.Even(new Effort(Math.max(weekly, leastWeekly)));
  }

  private Pace.ByDay byDay() {
    Map<DayOfWeek, Effort> days = new EnumMap<>(DayOfWeek.class);
    for (long left = leastWeekly; left > 0; ) {
      long minutes = random.nextInt(400);
      days.merge(day(), new Effort(minutes), Effort::plus);
      left -= minutes;
    }
    return new Pace.ByDay(days);
  }

  private Pace.Sessions sessions() {
    List<Session> sessions = new ArrayList<>();
    int wanted = 1 + random.nextInt(6);
    while (sessions.size() < wanted || weekly(sessions) < leastWeekly) {
      Session next = session(sessions);
      if (sessions.stream().noneMatch(next::overlaps)) {
        sessions.add(next);
      }
    }
    return new Pace.Sessions(sessions);
  }

  /** Often at night, when clocks are changed, and often right behind another. */
  private Session session(List<Session> others) {
    DayOfWeek day = day();
    int start = random.nextInt(random.nextBoolean() ? 4 * 60 : MINUTES_A_DAY);
    if (!others.isEmpty() && random.nextInt(3) == 0) {
      Session before = others.get(random.nextInt(others.size()));
      day = before.day();
      start = (int) before.endMinute() % MINUTES_A_DAY;
    }
    int most = Math.min(MINUTES_A_DAY - start, 1 + random.nextInt(300));
    return new Session(day, LocalTime.of(start / 60, start % 60), new Effort(most));
  }

  private static long weekly(List<Session> sessions) {
    return sessions.stream().mapToLong(session -> session.length().minutes()).sum();
  }

  private DayOfWeek day() {
    return DayOfWeek.of(1 + random.nextInt(7));
  }

  /** A pace of the same kind that supplies at least as much on each day. */
  Pace more(Pace pace) {
    if (pace instanceof Pace.Even even) {
      long weekly = even.weekly().minutes();
      long more = random.nextBoolean() ? weekly + 1 : 2 * weekly;
      return new Pace.Even(new Effort(Math.min(MINUTES_A_WEEK, more)));
    }
    if (pace instanceof Pace.ByDay byDay) {
      Map<DayOfWeek, Effort> days = new EnumMap<>(DayOfWeek.class);
      days.putAll(byDay.days());
      days.merge(day(), new Effort(1 + random.nextInt(60)), Effort::plus);
      return new Pace.ByDay(days);
    }
    List<Session> sessions = new ArrayList<>(((Pace.Sessions) pace).sessions());
    Session next = session(sessions);
    if (sessions.stream().noneMatch(next::overlaps)) {
      sessions.add(next);
    }
    return new Pace.Sessions(sessions);
  }
}
