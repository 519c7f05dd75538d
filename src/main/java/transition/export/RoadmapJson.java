package transition.export;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import transition.analysis.PayOutlook;
import transition.export.ConditionsJson.DeadlineJson;
import transition.export.ConditionsJson.HolidaysJson;
import transition.export.ConditionsJson.PacePeriodJson;
import transition.export.ConditionsJson.SavedJson;
import transition.model.DateRange;
import transition.model.ReferencePace;
import transition.model.Skill;
import transition.model.Transition;
import transition.planner.Availability;
import transition.planner.Roadmap;
import transition.planner.Roadmap.DatedPhase;
import transition.planner.Roadmap.DatedSession;
import transition.planner.Roadmap.DatedTask;
import transition.planner.Roadmap.HeadlineDates;
import transition.planner.Roadmap.Week;
import transition.planner.Scenario;
import transition.planner.Workload;

/**
 * The answer of {@code roadmap}. Hours have at most two decimals, which is enough to tell every
 * minute apart.
 *
 * @param referenceHoursPerWeek what a guide's week is taken as: our assumption
 * @param hoursPerWeek outside of periods with hours of their own
 * @param zone where sessions are, absent without sessions
 * @param slackPercent what is added to every effort
 * @param skipped skills that the user skips
 * @param sessions when study is, empty if it is at no time in particular
 * @param scenarios absent unless asked for
 * @param outlook pay over time, absent unless asked for
 * @param restsOn as in {@link GapJson}
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
    List<String> borrowedFrom,
    @Nullable DeadlineJson deadline,
    @Nullable String zone,
    List<PacePeriodJson> stretches,
    @Nullable HolidaysJson holidays,
    int slackPercent,
    SavedJson saved,
    List<Reference> skipped,
    List<SessionJson> sessions,
    @Nullable List<ScenarioJson> scenarios,
    @Nullable OutlookJson outlook,
    @Nullable List<String> restsOn) {

  record BreakJson(String start, String end) {
    static BreakJson of(DateRange range) {
      return new BreakJson(range.start().toString(), range.end().toString());
    }
  }

  /**
   * A study session.
   *
   * @param start with its offset from UTC
   */
  record SessionJson(
      int number, String date, String start, String end, BigDecimal hours, List<String> tasks) {
    static SessionJson of(DatedSession session) {
      return new SessionJson(
          session.number(),
          iso(session.day()),
          iso(session.times().start()),
          iso(session.times().end()),
          session.effort().hours(),
          session.tasks().stream().map(DatedTask::id).toList());
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

  /**
   * A task with its dates and hours.
   *
   * @param startTime with its offset from UTC, absent if study is at no time in particular
   */
  record TaskJson(
      String id,
      String text,
      String start,
      String end,
      @Nullable String startTime,
      @Nullable String endTime,
      BigDecimal hours,
      @Nullable Reference skill) {
    static TaskJson of(DatedTask task) {
      return new TaskJson(
          task.id(),
          task.text(),
          iso(task.start()),
          iso(task.end()),
          task.times().map(times -> iso(times.start())).orElse(null),
          task.times().map(times -> iso(times.end())).orElse(null),
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
          week.finished().stream().map(RoadmapJson::milestone).toList());
    }
  }

  /** Writes the summary of a milestone as "Phase 1 done: The basics". */
  static String milestone(DatedPhase phase) {
    return "Phase " + phase.number() + " done: " + phase.title();
  }

  /**
   * Returns the view.
   *
   * @param scenarios empty where the user does not ask for them
   * @param outlook pay over time; empty where the guides do not give enough for it
   * @param showPay whether to show it, beside its use for the scenarios
   */
  public static RoadmapJson of(
      Transition transition,
      Roadmap roadmap,
      List<Scenario> scenarios,
      Optional<PayOutlook> outlook,
      boolean showPay) {
    Availability availability = roadmap.request().availability();
    Workload workload = roadmap.request().workload();
    return new RoadmapJson(
        Json.SCHEMA,
        Reference.to(transition.from()),
        Reference.to(transition.to()),
        transition.basis().word(),
        iso(roadmap.start()),
        iso(roadmap.end()),
        availability.pace().weekly().hours(),
        roadmap.total().hours(),
        roadmap.breaks().stream().map(BreakJson::of).toList(),
        roadmap.headline().map(HeadlineJson::of).orElse(null),
        roadmap.phases().stream().map(PhaseJson::of).toList(),
        roadmap.weeks().stream().map(WeekJson::of).toList(),
        ReferencePace.HOURS_A_WEEK,
        Reference.toSources(roadmap.borrowedFrom()),
        DeadlineJson.of(roadmap),
        availability.hasSessions() ? availability.zone().getId() : null,
        availability.periods().stream().map(PacePeriodJson::of).toList(),
        HolidaysJson.of(roadmap, scenarios),
        workload.slackPercent(),
        SavedJson.of(roadmap),
        workload.skipped().stream().map(Reference::to).toList(),
        roadmap.sessions().stream().map(SessionJson::of).toList(),
        scenarios.isEmpty() ? null : ScenarioJson.of(scenarios, outlook),
        outlook.filter(pay -> showPay).map(pay -> OutlookJson.of(pay, roadmap.end())).orElse(null),
        GapJson.restsOn(transition));
  }

  static String iso(ZonedDateTime moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
  }

  private static String iso(LocalDate date) {
    return date.toString();
  }
}
