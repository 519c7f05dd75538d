package transition.export;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import transition.model.Basis;
import transition.model.DateRange;
import transition.model.Skill;
import transition.planner.Roadmap;
import transition.planner.Roadmap.DatedPhase;
import transition.planner.Roadmap.DatedTask;
import transition.planner.Roadmap.Times;
import transition.planner.Roadmap.Week;

/**
 * Writes a roadmap as CSV. Columns have the names of the JSON contract; its "number", "text" and
 * "title" are prefixed with what they belong to.
 */
public final class RoadmapCsv {

  private RoadmapCsv() {}

  /**
   * A row for a week.
   *
   * @param isBreak whether no study fits into it
   * @param phases numbers
   * @param tasks each with its id and text
   * @param breaks the days of it that are in the user's breaks
   * @param holidays each with its day and name
   * @param basis the same in every row: whether a guide covers the move, or it is an estimate
   */
  record WeekRow(
      int week,
      String start,
      String end,
      BigDecimal hours,
      @JsonProperty("break") boolean isBreak,
      String phases,
      String tasks,
      String milestones,
      String breaks,
      String holidays,
      String basis) {
    static WeekRow of(Basis basis, Roadmap roadmap, Week week) {
      return new WeekRow(
          week.number(),
          week.start().toString(),
          week.end().toString(),
          week.effort().hours(),
          week.isBreak(),
          Csv.list(week.phases().stream().map(String::valueOf).toList()),
          Csv.list(week.tasks().stream().map(task -> task.id() + " " + task.text()).toList()),
          Csv.list(week.finished().stream().map(RoadmapJson::milestone).toList()),
          Csv.list(roadmap.breaksIn(week).stream().map(DateRange::toString).toList()),
          Csv.list(
              roadmap.holidaysIn(week).stream()
                  .map(holiday -> holiday.day() + " " + holiday.name())
                  .toList()),
          basis.word());
    }
  }

  /**
   * A task with its dates and hours.
   *
   * @param startTime with its offset from UTC, absent if study is at no time in particular
   * @param skillId absent if it teaches none of the missing skills
   */
  record TaskRow(
      String id,
      int phase,
      String phaseTitle,
      String task,
      String start,
      String end,
      @Nullable String startTime,
      @Nullable String endTime,
      BigDecimal hours,
      @Nullable String skillId,
      @Nullable String skill,
      String basis) {
    static TaskRow of(Basis basis, DatedPhase phase, DatedTask task) {
      Optional<Skill> skill = task.teaches();
      return new TaskRow(
          task.id(),
          phase.number(),
          Csv.text(phase.title()),
          Csv.text(task.text()),
          task.start().toString(),
          task.end().toString(),
          task.times().map(Times::start).map(RoadmapJson::iso).orElse(null),
          task.times().map(Times::end).map(RoadmapJson::iso).orElse(null),
          task.effort().hours(),
          skill.map(Skill::id).map(Csv::text).orElse(null),
          skill.map(Skill::title).map(Csv::text).orElse(null),
          basis.word());
    }
  }

  /** Writes a row for each week. */
  public static String weeks(Basis basis, Roadmap roadmap) {
    return Csv.write(
        WeekRow.class,
        roadmap.weeks().stream().map(week -> WeekRow.of(basis, roadmap, week)).toList());
  }

  /** Writes a row for each task, in the order of the phases. */
  public static String tasks(Basis basis, Roadmap roadmap) {
    return Csv.write(
        TaskRow.class,
        roadmap.phases().stream()
            .flatMap(phase -> phase.tasks().stream().map(task -> TaskRow.of(basis, phase, task)))
            .toList());
  }
}
