package transition.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import transition.analysis.PayAssumptions;
import transition.analysis.PayOutlook;
import transition.document.Facts;
import transition.document.Facts.Fact;
import transition.document.Text;
import transition.document.Text.Style;
import transition.model.Holidays;
import transition.model.Knowledge;
import transition.model.Knowledge.Carried;
import transition.model.Knowledge.Through;
import transition.model.Skill;
import transition.model.Transition;
import transition.planner.Availability;
import transition.planner.Deadline;
import transition.planner.DeadlinePace;
import transition.planner.PacePeriod;
import transition.planner.Roadmap;
import transition.planner.Roadmap.HeadlineDates;
import transition.planner.RoadmapRequest;
import transition.planner.Saving;
import transition.planner.Workload;

/** The facts of a roadmap: its dates, its pace and what the user asked for. */
final class RoadmapFacts {

  private final Transition transition;
  private final Roadmap roadmap;
  private final Optional<PayOutlook> outlook;
  private final List<Fact> facts = new ArrayList<>();

  private RoadmapFacts(Transition transition, Roadmap roadmap, Optional<PayOutlook> outlook) {
    this.transition = transition;
    this.roadmap = roadmap;
    this.outlook = outlook;
  }

  static Facts of(Transition transition, Roadmap roadmap) {
    return of(transition, roadmap, Optional.empty());
  }

  /**
   * Returns the facts.
   *
   * @param outlook the pay to say something of; empty for none
   */
  static Facts of(Transition transition, Roadmap roadmap, Optional<PayOutlook> outlook) {
    return new RoadmapFacts(transition, roadmap, outlook).facts();
  }

  private Facts facts() {
    add("Start", Text.of(day(roadmap.start())));
    add("Study ends", Text.of(day(roadmap.studyEnd())));
    add("Job search", Text.of(HiringText.search(roadmap.search())));
    add("Notice", Text.of(HiringText.notice(roadmap.request().hiring())));
    add("New job", Text.strong(day(roadmap.newJob())));
    deadline().ifPresent(text -> add("Deadline", text));
    add("Pace", Text.of(pace()));
    for (PacePeriod period : roadmap.request().availability().periods()) {
      add(Figures.dates(period.days()), Text.of(PaceText.of(period.pace())));
    }
    if (!roadmap.breaks().isEmpty()) {
      List<String> breaks = roadmap.breaks().stream().map(Figures::dates).toList();
      add("Breaks", Text.of(Figures.join(breaks)));
    }
    roadmap
        .request()
        .availability()
        .holidays()
        .ifPresent(holidays -> add("Holidays", Text.of(holidays(holidays))));
    if (!roadmap.known().isNone()) {
      add(
          learnsLessLater() ? "Less to learn" : "You know",
          Text.of(saved(known(), roadmap.known()), Style.GOOD));
    }
    if (!roadmap.skipped().isNone()) {
      add("You skip", Text.of(saved(skipped(), roadmap.skipped()), Style.CAUTION));
    }
    slack().ifPresent(text -> add("Slack", Text.of(text)));
    roadmap.headline().ifPresent(dates -> add("The guide says", Text.of(headline(dates))));
    outlook.ifPresent(pay -> add("Paid off", paidOff(pay)));
    return new Facts(facts);
  }

  private static Text paidOff(PayOutlook outlook) {
    if (outlook.middle().isNeverBehind()) {
      return Text.of("you are never behind, in the middle case", Style.GOOD);
    }
    return outlook
        .middle()
        .paidOff()
        .map(
            found ->
                Text.of("%s, month %s, in the middle case".formatted(found.date(), found.month())))
        .orElseGet(
            () ->
                Text.of(
                    "not within %s years, in the middle case".formatted(PayAssumptions.MOST_YEARS),
                    Style.CAUTION));
  }

  private void add(String label, Text value) {
    facts.add(new Fact(label, value));
  }

  private Optional<Text> deadline() {
    if (roadmap.daysToSpare().isEmpty()) {
      return Optional.empty();
    }
    long days = roadmap.daysToSpare().getAsLong();
    Text day = Text.of(day(roadmap.end().plusDays(days)) + ": ");
    if (days >= 0) {
      return Optional.of(day.plus(Figures.toSpare(days)));
    }
    String needed =
        DeadlinePace.find(transition, roadmap.request())
            .map(
                pace ->
                    "; " + pace.weekly().hoursText() + " h a week, spread evenly, would reach it")
            .orElse("");
    return Optional.of(day.plus(Figures.toSpare(days)).plus(needed));
  }

  private String pace() {
    RoadmapRequest request = roadmap.request();
    Availability availability = request.availability();
    boolean workedOut = request.deadline().filter(Deadline::setsPace).isPresent();
    return PaceText.of(availability.pace())
        + (workedOut ? ", worked out from the deadline" : "")
        + (availability.hasSessions() ? " (" + availability.zone().getId() + ")" : "");
  }

  private String holidays(Holidays asked) {
    List<String> days =
        roadmap.holidays().stream().map(holiday -> holiday.day() + " " + holiday.name()).toList();
    return asked.place() + ": " + (days.isEmpty() ? "none on study days" : Figures.join(days));
  }

  private static String carried(Carried part, boolean inPlan) {
    if (part.percent() == 100) {
      return " (with %s)".formatted(part.from().title());
    }
    return inPlan
        ? " by %s%%".formatted(part.percent())
        : " to %s%% (%s)".formatted(part.percent(), part.from().title());
  }

  /** Returns whether a part of the saving comes with what the plan itself teaches earlier. */
  private boolean learnsLessLater() {
    return roadmap.request().workload().knowledge().carriedUnsaid().values().stream()
        .anyMatch(part -> part.through() == Through.TAUGHT_EARLIER);
  }

  private List<String> known() {
    Knowledge knowledge = roadmap.request().workload().knowledge();
    Map<Skill, String> all = new LinkedHashMap<>();
    knowledge
        .percents()
        .forEach((skill, percent) -> all.put(skill, percent == 100 ? "" : " to " + percent + "%"));
    boolean inPlan = learnsLessLater();
    knowledge.carriedUnsaid().forEach((skill, part) -> all.put(skill, carried(part, inPlan)));
    return all.entrySet().stream()
        .filter(known -> transition.teaches(known.getKey()))
        .map(known -> known.getKey().title() + known.getValue())
        .toList();
  }

  private List<String> skipped() {
    return roadmap.request().workload().skipped().stream()
        .filter(skill -> roadmap.request().workload().knowledge().percentOf(skill) < 100)
        .filter(transition::teaches)
        .map(Skill::title)
        .toList();
  }

  private static String saved(List<String> skills, Saving saving) {
    String tasks = saving.tasks() == 0 ? "" : Figures.count(saving.tasks(), "task") + " and ";
    return "%s: saves %s%s".formatted(Figures.join(skills), tasks, Figures.hours(saving.effort()));
  }

  private Optional<String> slack() {
    Workload workload = roadmap.request().workload();
    return workload.slackPercent() == 0
        ? Optional.empty()
        : Optional.of(
            "%s%%: adds %s"
                .formatted(
                    workload.slackPercent(), Figures.hours(workload.slackIn(roadmap.total()))));
  }

  private String headline(HeadlineDates dates) {
    String months = transition.headline().bestTimeline().map(Figures::months).orElse("");
    return months
        + (dates.earliest().equals(dates.latest())
            ? ": by " + dates.earliest()
            : ": between " + dates.earliest() + " and " + dates.latest());
  }

  private static String day(LocalDate date) {
    return date + ", " + Figures.dayOfWeek(date);
  }
}
