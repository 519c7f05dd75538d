package transition.planner;

import static java.util.Objects.requireNonNull;
import static transition.model.LocalDates.later;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import transition.model.CourseLength;
import transition.model.DateRange;
import transition.model.Effort;
import transition.model.Skill;
import transition.model.Source;
import transition.model.TimeKind;

/**
 * A roadmap on a user's calendar.
 *
 * @param end the last day of the phases that are not {@linkplain DatedPhase#added added}; the start
 *     if nothing is left to do in them
 * @param studyEnd the last day of study; the start if there is nothing to study
 * @param search the job search, which goes on to the first day in the new job
 * @param breaks the request's breaks between start and last day, joined if they overlap or touch
 * @param holidays the public holidays from start to last day that cost study time, in order
 * @param total the effort of all phases that are not added
 * @param known what is dropped because it is known
 * @param skipped what is dropped because the user skips it
 * @param headline the guide's own dates; empty if it gives no timeline
 * @param phases the phases with something to do, in the template's order
 * @param weeks consecutive, from the start to the last day
 * @param sessions the sessions with something to do, in order; empty if study has no fixed times
 * @param borrowedFrom the guides behind the phases, if the transition's own guide gives none
 */
public record Roadmap(
    RoadmapRequest request,
    LocalDate end,
    LocalDate studyEnd,
    JobSearch search,
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
    requireNonNull(studyEnd, "studyEnd");
    requireNonNull(search, "search");
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

  /** Returns this roadmap with other weeks. */
  public Roadmap with(List<Week> others) {
    return new Roadmap(
        request,
        end,
        studyEnd,
        search,
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

  /** Returns the weeks to the end of the phases that are not added, without what is added. */
  public List<Week> ownWeeks() {
    Set<DatedPhase> own =
        phases.stream().filter(phase -> !phase.added()).collect(Collectors.toSet());
    return own.isEmpty()
        ? List.of()
        : weeks.stream()
            .filter(week -> !week.start().isAfter(end))
            .map(week -> week.only(own))
            .toList();
  }

  /** Returns the tasks of all phases. */
  public List<DatedTask> tasks() {
    return phases.stream().flatMap(phase -> phase.tasks().stream()).toList();
  }

  /** Returns the last day with something to do, job search included. */
  public LocalDate lastDay() {
    return later(search.days().end(), end);
  }

  /** Returns the first day in the new job. */
  public LocalDate newJob() {
    return search.newJob();
  }

  /** Returns the effort of study, without that of the job search. */
  public Effort study() {
    return phases.stream()
        .filter(phase -> phase.kind() == TimeKind.STUDY)
        .map(DatedPhase::effort)
        .reduce(Effort.ZERO, Effort::plus);
  }

  /** Returns the days from the start to the last day. */
  public DateRange days() {
    return new DateRange(start(), lastDay());
  }

  /**
   * Returns the days between end and deadline, negative if it is missed; empty without a deadline.
   */
  public OptionalLong daysToSpare() {
    return request.deadline().isPresent()
        ? OptionalLong.of(ChronoUnit.DAYS.between(end, request.deadline().get().day()))
        : OptionalLong.empty();
  }

  /** Returns the days of a week that are in breaks. */
  public List<DateRange> breaksIn(Week week) {
    return meeting(breaks, range -> range, week.days())
        .map(range -> range.within(week.days()))
        .toList();
  }

  /** Returns the holidays of a week that cost study time. */
  public List<Holiday> holidaysIn(Week week) {
    return meeting(holidays, holiday -> new DateRange(holiday.day(), holiday.day()), week.days())
        .toList();
  }

  /** Returns the elements that overlap with some days. The list is in chronological order. */
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
        .takeWhile(item -> !range.apply(item).start().isAfter(days.end()));
  }

  /** A public holiday that costs study time. */
  public record Holiday(LocalDate day, String name) {}

  /** A span of time in the user's time zone. */
  public record Times(ZonedDateTime start, ZonedDateTime end) {

    private static final String MIDNIGHT = "24:00";

    /** Returns the day of the last minute: the day before if the span ends at midnight. */
    public LocalDate lastDay() {
      return isToMidnight() ? end.toLocalDate().minusDays(1) : end.toLocalDate();
    }

    /** Returns the time at the end: "20:30", or "24:00" for midnight. */
    public String until() {
      return isToMidnight() ? MIDNIGHT : end.toLocalTime().toString();
    }

    private boolean isToMidnight() {
      return end.toLocalTime().equals(LocalTime.MIDNIGHT) && end.isAfter(start);
    }
  }

  /**
   * The end dates that follow from a guide's timeline, in calendar months from the start.
   *
   * @param earliest after the guide's shortest time
   * @param latest after the guide's longest time
   */
  public record HeadlineDates(int minMonths, int maxMonths, LocalDate earliest, LocalDate latest) {}

  /**
   * A phase with its days.
   *
   * @param number its place in the template, from 1; dropped phases leave gaps in the numbers
   * @param added whether it is not the transition's own, but was added for the job search
   * @param start the day of its first minute
   * @param end the day of its last minute
   */
  public record DatedPhase(
      int number,
      String title,
      TimeKind kind,
      boolean added,
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

    /** Returns the skills that its tasks teach, each once, in the order of the tasks. */
    public List<Skill> teaches() {
      return tasks.stream().flatMap(task -> task.teaches().stream()).distinct().toList();
    }
  }

  /**
   * A task with its days.
   *
   * @param id its stable number, such as "3.2"
   * @param times from its first to its last minute; empty if study has no fixed times
   * @param throughout whether it is done beside the other tasks for as long as its phase lasts
   * @param courseLength how long its course takes by its publisher; empty if not known
   */
  public record DatedTask(
      String id,
      String text,
      LocalDate start,
      LocalDate end,
      Optional<Times> times,
      Effort effort,
      Optional<Skill> teaches,
      boolean throughout,
      Optional<CourseLength> courseLength) {}

  /**
   * A session of study.
   *
   * @param number from 1
   * @param day the day for which it is planned, even if a clock change moves it
   * @param times its whole length, cut at the last minute of study
   * @param effort the study in it; less than its length if a part of a phase is known
   * @param tasks the tasks with effort in it, in the order of their phases
   */
  public record DatedSession(
      int number, LocalDate day, Times times, Effort effort, List<DatedTask> tasks) {

    public DatedSession {
      tasks = List.copyOf(tasks);
    }
  }

  /**
   * Seven days of the roadmap. The last week is complete, too, even if study ends sooner.
   *
   * @param number from 1
   * @param added the part of the effort that is for added phases
   * @param isBreak whether no minute of study fits into it
   * @param phases the numbers of phases with effort in it
   * @param tasks the tasks with effort in it, in the order of their phases
   * @param finished the phases that end in it
   */
  public record Week(
      int number,
      LocalDate start,
      LocalDate end,
      Effort effort,
      Effort added,
      boolean isBreak,
      List<Integer> phases,
      List<DatedTask> tasks,
      List<DatedPhase> finished) {

    public Week {
      phases = List.copyOf(phases);
      tasks = List.copyOf(tasks);
      finished = List.copyOf(finished);
    }

    /** Returns this week with another effort. */
    public Week with(Effort other) {
      return new Week(number, start, end, other, added, isBreak, phases, tasks, finished);
    }

    /** Returns this week with what is done in some phases, none of which was added. */
    private Week only(Set<DatedPhase> some) {
      Set<Integer> numbers = some.stream().map(DatedPhase::number).collect(Collectors.toSet());
      List<DatedTask> theirs = some.stream().flatMap(phase -> phase.tasks().stream()).toList();
      return new Week(
          number,
          start,
          end,
          effort.minus(added),
          Effort.ZERO,
          isBreak,
          phases.stream().filter(numbers::contains).toList(),
          tasks.stream().filter(theirs::contains).toList(),
          finished.stream().filter(some::contains).toList());
    }

    /** Returns its seven days. */
    public DateRange days() {
      return new DateRange(start, end);
    }

    /** Returns whether a task of this week begins in it, rather than earlier. */
    public boolean starts(DatedTask task) {
      return !task.start().isBefore(start);
    }

    /** Returns whether a task of this week ends in it, rather than later. */
    public boolean finishes(DatedTask task) {
      return !task.end().isAfter(end);
    }
  }
}
