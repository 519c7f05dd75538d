package transition.planner;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import transition.model.DateRange;
import transition.model.Effort;
import transition.model.Skill;
import transition.model.Source;

/**
 * A roadmap on a user's calendar.
 *
 * @param end the last day of study; the start if nothing is left to do
 * @param breaks those of the request that lie between start and end, joined where they overlap or
 *     touch
 * @param holidays public holidays from start to end that take study away, in order
 * @param total the effort of all tasks, the same as that of all weeks
 * @param known what drops out because it is known
 * @param skipped what drops out because the user does without it
 * @param headline the guide's own dates, empty where it gives no timeline
 * @param phases those with something left to do, in the template's order
 * @param weeks from the start to the week of the last day, without a hole
 * @param sessions those with something to do, in order; empty where study is at no time in
 *     particular
 * @param borrowedFrom the guides that the phases are from, if the transition's own gives none
 */
public record Roadmap(
    RoadmapRequest request,
    LocalDate end,
    List<DateRange> breaks,
    List<Holiday> holidays,
    Effort total,
    Saving known,
    Saving skipped,
    Optional<HeadlineDates> headline,
    List<DatedPhase> phases,
    List<Week> weeks,
    List<DatedSession> sessions,
    List<Source> borrowedFrom) {

  public Roadmap {
    requireNonNull(request, "request");
    requireNonNull(end, "end");
    breaks = List.copyOf(breaks);
    holidays = List.copyOf(holidays);
    requireNonNull(total, "total");
    requireNonNull(known, "known");
    requireNonNull(skipped, "skipped");
    requireNonNull(headline, "headline");
    phases = List.copyOf(phases);
    weeks = List.copyOf(weeks);
    sessions = List.copyOf(sessions);
    borrowedFrom = List.copyOf(borrowedFrom);
  }

  public LocalDate start() {
    return request.start();
  }

  /** The same with other weeks. */
  public Roadmap with(List<Week> others) {
    return new Roadmap(
        request,
        end,
        breaks,
        holidays,
        total,
        known,
        skipped,
        headline,
        phases,
        others,
        sessions,
        borrowedFrom);
  }

  /** The tasks of all phases. */
  public List<DatedTask> tasks() {
    return phases.stream().flatMap(phase -> phase.tasks().stream()).toList();
  }

  /** From the start to the last day. */
  public DateRange days() {
    return new DateRange(start(), end);
  }

  /** Days left between the end and the deadline, below 0 if it is missed; empty without one. */
  public OptionalLong daysToSpare() {
    return request.deadline().isPresent()
        ? OptionalLong.of(ChronoUnit.DAYS.between(end, request.deadline().get().day()))
        : OptionalLong.empty();
  }

  /** The days of a week that are in the user's breaks. */
  public List<DateRange> breaksIn(Week week) {
    return meeting(breaks, range -> range, week.days())
        .map(range -> range.within(week.days()))
        .toList();
  }

  /** The public holidays of a week that take study away. */
  public List<Holiday> holidaysIn(Week week) {
    return meeting(holidays, holiday -> new DateRange(holiday.day(), holiday.day()), week.days())
        .toList();
  }

  /** Those of a list in the order of time that are on some days. */
  private static <T> Stream<T> meeting(
      List<T> inOrder, Function<T, DateRange> range, DateRange days) {
    int low = 0;
    int high = inOrder.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (range.apply(inOrder.get(middle)).end().isBefore(days.start())) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return inOrder.subList(low, inOrder.size()).stream()
        .takeWhile(one -> !range.apply(one).start().isAfter(days.end()));
  }

  /** A public holiday on a day that would have study. */
  public record Holiday(LocalDate day, String name) {}

  /** From one moment to another on the clock of the user's time zone. */
  public record Times(ZonedDateTime start, ZonedDateTime end) {

    private static final String MIDNIGHT = "24:00";

    /** The day of the last minute: of an end at midnight, the day before. */
    public LocalDate lastDay() {
      return isToMidnight() ? end.toLocalDate().minusDays(1) : end.toLocalDate();
    }

    /** The clock at the end, on that day: "20:30", and "24:00" at midnight. */
    public String until() {
      return isToMidnight() ? MIDNIGHT : end.toLocalTime().toString();
    }

    private boolean isToMidnight() {
      return end.toLocalTime().equals(LocalTime.MIDNIGHT) && end.isAfter(start);
    }
  }

  /**
   * The last days by a guide's own timeline, counted in calendar months from the start.
   *
   * @param earliest after the shortest time that the guide gives
   * @param latest after the longest
   */
  public record HeadlineDates(int minMonths, int maxMonths, LocalDate earliest, LocalDate latest) {}

  /**
   * A phase with its days.
   *
   * @param number its place in the template, from 1; numbers of phases that drop out are left out
   * @param start the first day with a minute of it
   * @param end the last day with a minute of it
   */
  public record DatedPhase(
      int number,
      String title,
      Optional<String> note,
      LocalDate start,
      LocalDate end,
      Effort effort,
      List<DatedTask> tasks,
      List<String> resources) {

    public DatedPhase {
      tasks = List.copyOf(tasks);
      resources = List.copyOf(resources);
    }

    /** The skills that its tasks teach, each once, in the order of the tasks. */
    public List<Skill> teaches() {
      return tasks.stream().flatMap(task -> task.teaches().stream()).distinct().toList();
    }
  }

  /**
   * A task with its days.
   *
   * @param id its stable number, such as "3.2"
   * @param times from its first minute to its last; empty where study is at no time in particular
   */
  public record DatedTask(
      String id,
      String text,
      LocalDate start,
      LocalDate end,
      Optional<Times> times,
      Effort effort,
      Optional<Skill> teaches) {}

  /**
   * A session of study.
   *
   * @param number from 1
   * @param day the day it is planned for, whatever the clocks do
   * @param times its whole length, or to the last minute of study if that is in it
   * @param effort what is studied in it; less than its length where part of a phase is known
   * @param tasks those with effort in it, in the order of their phases
   */
  public record DatedSession(
      int number, LocalDate day, Times times, Effort effort, List<DatedTask> tasks) {

    public DatedSession {
      tasks = List.copyOf(tasks);
    }
  }

  /**
   * Seven days of the roadmap; the last week too, even where study ends sooner.
   *
   * @param number from 1
   * @param isBreak whether no minute of study fits into it
   * @param phases numbers of the phases with effort in it
   * @param tasks those with effort in it, in the order of their phases
   * @param finished the phases that are finished in it
   */
  public record Week(
      int number,
      LocalDate start,
      LocalDate end,
      Effort effort,
      boolean isBreak,
      List<Integer> phases,
      List<DatedTask> tasks,
      List<DatedPhase> finished) {

    public Week {
      phases = List.copyOf(phases);
      tasks = List.copyOf(tasks);
      finished = List.copyOf(finished);
    }

    /** The same with another effort. */
    public Week with(Effort other) {
      return new Week(number, start, end, other, isBreak, phases, tasks, finished);
    }

    /** All seven. */
    public DateRange days() {
      return new DateRange(start, end);
    }

    /** Whether a task of this week is begun in it, and not before. */
    public boolean starts(DatedTask task) {
      return !task.start().isBefore(start);
    }

    /** Whether a task of this week is finished in it, and does not go on. */
    public boolean finishes(DatedTask task) {
      return !task.end().isAfter(end);
    }
  }
}
