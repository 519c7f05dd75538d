package transition.export;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import transition.model.DateRange;
import transition.model.ReferencePace;
import transition.model.Skill;
import transition.model.Transition;
import transition.planner.Roadmap;
import transition.planner.Roadmap.DatedPhase;
import transition.planner.Roadmap.DatedTask;
import transition.planner.Roadmap.HeadlineDates;
import transition.planner.Roadmap.Week;

/**
 * The answer of {@code roadmap}. Hours have at most two decimals, which is enough to tell every
 * minute apart.
 *
 * @param referenceHoursPerWeek what a guide's week is taken as: our assumption
 * @param borrowedFrom ids of the guides that the phases are from, if the transition's own has none
 */
public record RoadmapJson(
    int schema,
    Reference from,
    Reference to,
    String basis,
    String start,
    String end,
    BigDecimal hoursPerWeek,
    BigDecimal totalHours,
    List<BreakJson> breaks,
    @Nullable HeadlineJson headline,
    List<PhaseJson> phases,
    List<WeekJson> weeks,
    long referenceHoursPerWeek,
    List<String> borrowedFrom) {

  record BreakJson(String start, String end) {
    static BreakJson of(DateRange range) {
      return new BreakJson(range.start().toString(), range.end().toString());
    }
  }

  record HeadlineJson(int minMonths, int maxMonths, String earliest, String latest) {
    static HeadlineJson of(HeadlineDates dates) {
      return new HeadlineJson(
          dates.minMonths(), dates.maxMonths(), iso(dates.earliest()), iso(dates.latest()));
    }
  }

  record PhaseJson(
      int number,
      String title,
      String start,
      String end,
      BigDecimal hours,
      @Nullable String note,
      List<String> teaches,
      List<String> resources,
      List<TaskJson> tasks) {
    static PhaseJson of(DatedPhase phase) {
      return new PhaseJson(
          phase.number(),
          phase.title(),
          iso(phase.start()),
          iso(phase.end()),
          phase.effort().hours(),
          phase.note().orElse(null),
          phase.teaches().stream().map(Skill::id).toList(),
          phase.resources(),
          phase.tasks().stream().map(TaskJson::of).toList());
    }
  }

  record TaskJson(
      String id,
      String text,
      String start,
      String end,
      BigDecimal hours,
      @Nullable Reference skill) {
    static TaskJson of(DatedTask task) {
      return new TaskJson(
          task.id(),
          task.text(),
          iso(task.start()),
          iso(task.end()),
          task.effort().hours(),
          task.teaches().map(Reference::to).orElse(null));
    }
  }

  record WeekJson(
      int number,
      String start,
      String end,
      BigDecimal hours,
      @JsonProperty("break") boolean isBreak,
      List<Integer> phases,
      List<String> tasks,
      List<String> milestones) {
    static WeekJson of(Week week) {
      return new WeekJson(
          week.number(),
          iso(week.start()),
          iso(week.end()),
          week.effort().hours(),
          week.isBreak(),
          week.phases(),
          week.tasks().stream().map(DatedTask::id).toList(),
          week.finished().stream()
              .map(phase -> "Phase " + phase.number() + " done: " + phase.title())
              .toList());
    }
  }

  public static RoadmapJson of(Transition transition, Roadmap roadmap) {
    return new RoadmapJson(
        Json.SCHEMA,
        Reference.to(transition.from()),
        Reference.to(transition.to()),
        GapJson.AUTHORED,
        iso(roadmap.start()),
        iso(roadmap.end()),
        roadmap.request().weekly().hours(),
        roadmap.total().hours(),
        roadmap.breaks().stream().map(BreakJson::of).toList(),
        roadmap.headline().map(HeadlineJson::of).orElse(null),
        roadmap.phases().stream().map(PhaseJson::of).toList(),
        roadmap.weeks().stream().map(WeekJson::of).toList(),
        ReferencePace.HOURS_A_WEEK,
        Reference.toSources(roadmap.borrowedFrom()));
  }

  private static String iso(LocalDate date) {
    return date.toString();
  }
}
