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
import transition.model.CourseLength;
import transition.model.DateRange;
import transition.model.ReferencePace;
import transition.model.Skill;
import transition.model.Span;
import transition.model.Transition;
import transition.planner.Availability;
import transition.planner.Checkpoint;
import transition.planner.JobSearch;
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
 * @param end the last day of the phases
 * @param totalHours of the phases
 * @param studyEnd the last day of study
 * @param newJob the first day in the new job
 * @param hoursPerWeek outside of periods with hours of their own
 * @param zone where sessions are, absent without sessions
 * @param slackPercent what is added to every effort
 * @param skipped skills that the user skips
 * @param sessions when study is, empty if it is at no time in particular
 * @param scenarios absent unless asked for
 * @param outlook pay over time, absent unless asked for
 * @param checkpoints days on which to look whether the plan works out, our judgment; empty in a
 *     short plan
 * @param restsOn as in {@link GapJson}
 * @param sharesBasis who splits the hours of phases among their tasks: {@code ours}
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
    @Nullable List<String> restsOn,
    String sharesBasis,
    String studyEnd,
    BigDecimal studyHours,
    SearchJson search,
    NoticeJson notice,
    String newJob,
    List<CheckpointJson> checkpoints) {

  static final String OURS = "ours";

  /**
   * The job search.
   *
   * @param basis who says how long it takes: "guide", "assumption" or "user"
   * @param phases as in the roadmap, where its own phases have no job search
   */
  record SearchJson(
      String start, String end, BigDecimal hours, String basis, List<PhaseJson> phases) {
    static SearchJson of(Transition transition, Roadmap roadmap) {
      JobSearch search = roadmap.search();
      return new SearchJson(
          iso(search.days().start()),
          iso(search.days().end()),
          search.effort().hours(),
          search.basis().word(),
          roadmap.phases().stream()
              .filter(DatedPhase::added)
              .map(phase -> PhaseJson.of(transition, phase))
              .toList());
    }
  }

  /** The notice in the present job, which takes no hours. */
  record NoticeJson(int weeks) {}

  /**
   * A day on which to look whether the plan works out.
   *
   * @param third how many thirds of the days of study are over
   * @param tasks those done by then
   * @param phases those done by then
   * @param running phases under way
   * @param skills those known by then
   * @param origin always "judgment"
   */
  record CheckpointJson(
      int third,
      int week,
      String date,
      BigDecimal hours,
      List<String> tasks,
      List<Integer> phases,
      List<Integer> running,
      List<String> skills,
      String origin) {
    static CheckpointJson of(Checkpoint checkpoint) {
      return new CheckpointJson(
          checkpoint.third(),
          checkpoint.week(),
          iso(checkpoint.day()),
          checkpoint.hours().hours(),
          checkpoint.done().stream().map(DatedTask::id).toList(),
          checkpoint.finished().stream().map(DatedPhase::number).toList(),
          checkpoint.running().stream().map(DatedPhase::number).toList(),
          checkpoint.skills().stream().map(Skill::id).toList(),
          "judgment");
    }
  }

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

  /**
   * A phase with its dates and hours.
   *
   * @param guide where the guide puts it, or how long it lets it take: "month 2-4" or "6 weeks";
   *     absent in an estimate
   */
  record PhaseJson(
      int number,
      String title,
      String start,
      String end,
      @Nullable String guide,
      BigDecimal hours,
      @Nullable String note,
      List<String> teaches,
      List<String> resources,
      List<TaskJson> tasks) {
    static PhaseJson of(Transition transition, DatedPhase phase) {
      return new PhaseJson(
          phase.number(),
          phase.title(),
          iso(phase.start()),
          iso(phase.end()),
          transition.guideSpan(phase.number()).map(Span::words).orElse(null),
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
   * @param throughout true for a task beside the others of its phase, absent otherwise
   * @param course how long the course that it names takes by its publisher, absent if not known
   */
  record TaskJson(
      String id,
      String text,
      String start,
      String end,
      @Nullable String startTime,
      @Nullable String endTime,
      BigDecimal hours,
      @Nullable Reference skill,
      @Nullable Boolean throughout,
      @Nullable CourseJson course) {
    static TaskJson of(DatedTask task) {
      return new TaskJson(
          task.id(),
          task.text(),
          iso(task.start()),
          iso(task.end()),
          task.times().map(times -> iso(times.start())).orElse(null),
          task.times().map(times -> iso(times.end())).orElse(null),
          task.effort().hours(),
          task.teaches().map(Reference::to).orElse(null),
          task.throughout() ? true : null,
          task.courseLength().map(CourseJson::of).orElse(null));
    }
  }

  /**
   * How long a course takes by its publisher.
   *
   * @param says what the publisher states
   */
  record CourseJson(String title, int hours, String says, String source) {
    static CourseJson of(CourseLength course) {
      return new CourseJson(course.title(), course.hours(), course.says(), course.source());
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
        roadmap.phases().stream()
            .filter(phase -> !phase.added())
            .map(phase -> PhaseJson.of(transition, phase))
            .toList(),
        roadmap.ownWeeks().stream().map(WeekJson::of).toList(),
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
        GapJson.restsOn(transition),
        OURS,
        iso(roadmap.studyEnd()),
        roadmap.study().hours(),
        SearchJson.of(transition, roadmap),
        new NoticeJson(roadmap.search().noticeWeeks()),
        iso(roadmap.newJob()),
        Checkpoint.of(roadmap).stream().map(CheckpointJson::of).toList());
  }

  static String iso(ZonedDateTime moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
  }

  private static String iso(LocalDate date) {
    return date.toString();
  }
}
