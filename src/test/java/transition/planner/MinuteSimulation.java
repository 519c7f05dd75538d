package transition.planner;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import transition.model.Effort;
import transition.model.Transition;
import transition.planner.SimulatedPhase.SimulatedTask;

/**
 * What a roadmap means, played minute by minute: slow, and without any of the planner's arithmetic.
 *
 * <p><b>Days.</b> Day after day from the start on, a day on a break or a holiday supplies nothing;
 * any other what the pace of its period says, or else the pace outside of periods. A pace that is
 * even over the week supplies a seventh of it a day. Parts of a minute are kept until they are a
 * whole one. With sessions, the minutes of a day are those of its sessions, in order.
 *
 * <p><b>Clocks.</b> A session begins at the first moment at which the clocks of its zone show its
 * start, or if they leave it out, as long after they are put forward as it would have begun after
 * that; but never before the session before it is over. It takes its length in real time.
 *
 * <p><b>Slack</b> periods the guide's time: with 25%, where the guide has 100 minutes there are
 * 125.
 *
 * <p><b>Phases of so many weeks</b> are done one after the other, each without a pause, in the time
 * that is left of them.
 *
 * <p><b>Phases with windows</b> run where the guide's time is in their window. Each minute of it
 * falls to one of those that run, which take turns, beginning with the first in the template
 * whenever others run than in the minute before. A part of the time in which none runs is left out,
 * and so is one in which nothing is left of any that run. What is left of a phase is spread evenly
 * over all minutes that fall to it: each brings so much of a minute of study as is left of the
 * phase's whole, and as soon as there is anything to spend, a minute of study is done, on credit if
 * need be. In the other minutes nothing is studied.
 *
 * <p><b>Tasks.</b> A phase's whole minutes are dealt out to its tasks in order: a task has its
 * share, or an equal part of what those with shares leave, and a minute belongs to the task in
 * whose part it ends. Of a task that teaches a skill, the part that is known drops out, to the
 * nearest minute, though never a whole task whose skill is known in part; all of it if the skill is
 * skipped. Before and after that, where one task ends and the next begins is moved to a quarter of
 * an hour. The minutes that are left are done task by task, except that a part of each goes to the
 * tasks that run throughout the phase.
 *
 * <p><b>Weeks</b> have seven days from the start on; the last one is that of the last minute of
 * study. A week is a break if its days supply no minute, needed or not.
 */
final class MinuteSimulation {

  private static final int DAYS_A_WEEK = 7;

  private final RoadmapRequest request;
  private final List<SimulatedPhase> phases;
  private final SimulatedTurns turns;
  private final List<SimulatedTask> tasks = new ArrayList<>();

  private final List<Outcome.Week> weeks = new ArrayList<>();
  private final List<Outcome.SessionSlot> slots = new ArrayList<>();
  private LocalDate end;
  private long open;
  private int turn;

  /** The parts of minutes that days have supplied, in sevenths. */
  private long sevenths;

  /** When the last session is over, in minutes since 1970. */
  private long free = Long.MIN_VALUE;

  private long suppliedThisWeek;
  private Part week = new Part();
  private @Nullable Part session;

  /** What is done in a week or a session. */
  private static final class Part {
    private long minutes;
    private long end;
    private final BitSet tasks = new BitSet();
    private final List<Integer> finished = new ArrayList<>();
  }

  private MinuteSimulation(Transition transition, RoadmapRequest request) {
    this.request = request;
    this.turns = SimulatedTurns.of(transition.phases().items(), request.workload());
    this.phases = turns.phases();
    this.end = request.start();
    for (SimulatedPhase phase : phases) {
      tasks.addAll(phase.tasks());
      open += phase.left();
    }
  }

  static Outcome of(Transition transition, RoadmapRequest request) {
    return new MinuteSimulation(transition, request).run();
  }

  private Outcome run() {
    LocalDate day = request.start();
    while (open > 0) {
      LocalDate first = day;
      for (int i = 0; i < DAYS_A_WEEK; i++) {
        study(day);
        day = day.plusDays(1);
      }
      weeks.add(
          new Outcome.Week(
              first,
              week.minutes,
              suppliedThisWeek == 0,
              phasesOf(week),
              idsOf(week),
              week.finished.stream().sorted().toList()));
      week = new Part();
      suppliedThisWeek = 0;
    }
    boolean hasTimes = request.availability().pace() instanceof Pace.Sessions;
    return new Outcome(
        end, tasks.stream().map(task -> task.outcome(hasTimes)).toList(), weeks, slots);
  }

  private void study(LocalDate day) {
    Availability availability = request.availability();
    if (availability.breaks().stream()
            .anyMatch(one -> !day.isBefore(one.start()) && !day.isAfter(one.end()))
        || availability.holidays().stream()
            .anyMatch(holidays -> holidays.in(day.getYear()).containsKey(day))) {
      return;
    }
    Pace pace = availability.pace();
    for (PacePeriod period : availability.periods()) {
      if (!day.isBefore(period.days().start()) && !day.isAfter(period.days().end())) {
        pace = period.pace();
      }
    }
    if (pace instanceof Pace.Sessions sessions) {
      sessions.sessions().stream()
          .filter(one -> one.day() == day.getDayOfWeek())
          .forEach(one -> sit(day, one));
    } else {
      sevenths += sevenths(pace, day.getDayOfWeek());
      while (sevenths >= DAYS_A_WEEK) {
        sevenths -= DAYS_A_WEEK;
        study(day, 0);
      }
    }
  }

  private static long sevenths(Pace pace, DayOfWeek day) {
    Map<DayOfWeek, Effort> days = pace instanceof Pace.ByDay byDay ? byDay.days() : Map.of();
    return pace instanceof Pace.Even even
        ? even.weekly().minutes()
        : DAYS_A_WEEK * days.getOrDefault(day, Effort.ZERO).minutes();
  }

  private void sit(LocalDate day, Session named) {
    long start = Math.max(free, moment(day.atTime(named.start()), request.availability().zone()));
    free = start + named.length().minutes();
    session = new Part();
    for (long minute = start; minute < free; minute++) {
      study(day, minute);
    }
    if (session.minutes > 0) {
      Outcome.Times times = Outcome.Times.of(start, open > 0 ? free : session.end);
      slots.add(new Outcome.SessionSlot(day, times, session.minutes, idsOf(session)));
    }
    session = null;
  }

  /** When clocks show a time, or would show it if they were not put forward just then. */
  private static long moment(LocalDateTime time, ZoneId zone) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
    ZoneOffset offset =
        offsets.isEmpty() ? zone.getRules().getTransition(time).getOffsetBefore() : offsets.get(0);
    return time.toEpochSecond(offset) / 60;
  }

  private void study(LocalDate day, long moment) {
    suppliedThisWeek++;
    if (open == 0) {
      return;
    }
    SimulatedPhase phase = turns.at(turn++);
    List<SimulatedTask> now = phase.next();
    if (now.isEmpty()) {
      return;
    }
    now.forEach(task -> task.study(day, moment));
    open--;
    end = day;
    add(week, now, moment);
    if (session != null) {
      add(session, now, moment);
    }
    if (phase.isDone()) {
      week.finished.add(phases.indexOf(phase) + 1);
    }
  }

  private void add(Part part, List<SimulatedTask> now, long moment) {
    part.minutes++;
    now.forEach(task -> part.tasks.set(tasks.indexOf(task)));
    part.end = moment + 1;
  }

  private List<String> idsOf(Part part) {
    return part.tasks.stream().mapToObj(task -> tasks.get(task).id()).toList();
  }

  private List<Integer> phasesOf(Part part) {
    return IntStream.range(0, phases.size())
        .filter(phase -> part.tasks.stream().anyMatch(i -> isOf(tasks.get(i), phase)))
        .mapToObj(phase -> phase + 1)
        .toList();
  }

  private boolean isOf(SimulatedTask task, int phase) {
    return phases.get(phase).tasks().contains(task);
  }
}
