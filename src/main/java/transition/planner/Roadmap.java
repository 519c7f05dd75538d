package transition.planner;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
 * @param total the effort of all tasks, the same as that of all weeks
 * @param saved the template's effort that drops out because it is known
 * @param droppedTasks how many tasks drop out whole
 * @param headline the guide's own dates, empty where it gives no timeline
 * @param phases those with something left to do, in the template's order
 * @param weeks from the start to the week of the last day, without a hole
 * @param borrowedFrom the guides that the phases are from, if the transition's own gives none
 */
public record Roadmap(
    RoadmapRequest request,
    LocalDate end,
    List<DateRange> breaks,
    Effort total,
    Effort saved,
    int droppedTasks,
    Optional<HeadlineDates> headline,
    List<DatedPhase> phases,
    List<Week> weeks,
    List<Source> borrowedFrom) {

  public Roadmap {
    requireNonNull(request, "request");
    requireNonNull(end, "end");
    breaks = List.copyOf(breaks);
    requireNonNull(total, "total");
    requireNonNull(saved, "saved");
    requireNonNull(headline, "headline");
    phases = List.copyOf(phases);
    weeks = List.copyOf(weeks);
    borrowedFrom = List.copyOf(borrowedFrom);
  }

  public LocalDate start() {
    return request.start();
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
   */
  public record DatedTask(
      String id,
      String text,
      LocalDate start,
      LocalDate end,
      Effort effort,
      Optional<Skill> teaches) {}

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
