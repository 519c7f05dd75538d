package transition.commandline;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import transition.analysis.PayAssumptions;
import transition.analysis.SalaryComparison;
import transition.model.DateRange;
import transition.model.Knowledge;
import transition.model.Skill;
import transition.planner.Availability;
import transition.planner.Deadline;
import transition.planner.HiringTime;
import transition.planner.Pace;
import transition.planner.PacePeriod;
import transition.planner.RoadmapRequest;
import transition.planner.Session;
import transition.planner.Workload;

/** The options that make an equal request when the command line reads them. */
public final class RequestOptions {

  /**
   * An option with its value.
   *
   * @param name one of {@link OptionNames}
   */
  public record OptionValue(String name, String value) {}

  private RequestOptions() {}

  /** Returns the options of dates, pace and workload, in the order in which help shows them. */
  public static List<OptionValue> of(RoadmapRequest request) {
    List<OptionValue> options = new ArrayList<>();
    options.add(new OptionValue(OptionNames.START, request.start().toString()));
    options.addAll(pace(request));
    Availability availability = request.availability();
    availability
        .breaks()
        .forEach(range -> options.add(new OptionValue(OptionNames.BREAK, range.toString())));
    availability
        .holidays()
        .ifPresent(
            holidays -> options.add(new OptionValue(OptionNames.HOLIDAYS, holidays.place())));
    options.addAll(workload(request.workload()));
    options.addAll(hiring(request.hiring()));
    return options;
  }

  /** Returns the options for known and skipped skills. */
  static List<OptionValue> skills(Knowledge knowledge, Iterable<Skill> skipped) {
    List<OptionValue> options = new ArrayList<>();
    knowledge.entries().forEach(entry -> options.add(new OptionValue(OptionNames.HAVE, entry)));
    skipped.forEach(skill -> options.add(new OptionValue(OptionNames.SKIP, skill.id())));
    return options;
  }

  /**
   * Returns the options for pay over time; those with their default value are left out.
   *
   * @param salary the pay that is shown, in all markets or in the requested one
   */
  public static List<OptionValue> pay(SalaryComparison salary, PayAssumptions assumptions) {
    List<OptionValue> options = new ArrayList<>();
    int marketCount =
        SalaryComparison.inAllMarkets(salary.transition()).orElseThrow().markets().size();
    if (salary.markets().size() < marketCount) {
      options.add(new OptionValue(OptionNames.MARKET, salary.markets().get(0).market().name()));
    }
    assumptions
        .current()
        .ifPresent(
            amount -> options.add(new OptionValue(OptionNames.CURRENT, amount.toPlainString())));
    if (assumptions.cost().signum() != 0) {
      options.add(new OptionValue(OptionNames.COST, assumptions.cost().toPlainString()));
    }
    if (assumptions.raisePercent().signum() != 0) {
      options.add(
          new OptionValue(OptionNames.RAISE, assumptions.raisePercent().toPlainString() + "%"));
    }
    if (assumptions.years() != PayAssumptions.DEFAULT_YEARS) {
      options.add(new OptionValue(OptionNames.YEARS, Integer.toString(assumptions.years())));
    }
    assumptions
        .payDuring()
        .ifPresent(percent -> options.add(new OptionValue(OptionNames.PAY_DURING, percent + "%")));
    assumptions
        .level()
        .ifPresent(level -> options.add(new OptionValue(OptionNames.LEVEL, level.word())));
    if (assumptions.seniorAfter() != PayAssumptions.DEFAULT_SENIOR_AFTER) {
      options.add(
          new OptionValue(OptionNames.SENIOR_AFTER, Integer.toString(assumptions.seniorAfter())));
    }
    return options;
  }

  private static List<OptionValue> workload(Workload workload) {
    List<OptionValue> options = new ArrayList<>(skills(workload.knowledge(), workload.skipped()));
    if (workload.slackPercent() > 0) {
      options.add(new OptionValue(OptionNames.SLACK, workload.slackPercent() + "%"));
    }
    return options;
  }

  private static List<OptionValue> hiring(HiringTime hiring) {
    List<OptionValue> options = new ArrayList<>();
    hiring
        .searchWeeks()
        .ifPresent(weeks -> options.add(new OptionValue(OptionNames.SEARCH, weeks + "w")));
    hiring
        .noticeWeeks()
        .ifPresent(weeks -> options.add(new OptionValue(OptionNames.NOTICE, weeks + "w")));
    return options;
  }

  private static List<OptionValue> pace(RoadmapRequest request) {
    List<OptionValue> options = new ArrayList<>();
    request
        .deadline()
        .ifPresent(
            deadline -> options.add(new OptionValue(OptionNames.BY, deadline.day().toString())));
    Availability availability = request.availability();
    if (request.deadline().filter(Deadline::setsPace).isEmpty()) {
      options.addAll(pace(availability.pace(), Optional.empty()));
    }
    for (PacePeriod period : availability.periods()) {
      options.addAll(pace(period.pace(), Optional.of(period.days())));
    }
    if (availability.hasSessions()) {
      options.add(new OptionValue(OptionNames.ZONE, availability.zone().getId()));
    }
    return options;
  }

  private static List<OptionValue> pace(Pace pace, Optional<DateRange> days) {
    String suffix = days.map(range -> "@" + range).orElse("");
    if (pace instanceof Pace.Sessions sessions) {
      return sessions(sessions).stream()
          .map(times -> new OptionValue(OptionNames.STUDY, times + suffix))
          .toList();
    }
    return List.of(new OptionValue(OptionNames.HOURS, pace.weekly().hoursText() + suffix));
  }

  /**
   * Writes sessions as {@code --study} takes them: "mon,wed 19:00-21:00" or "mon-fri 07:00-08:00".
   * Days with the same times share an entry.
   */
  public static List<String> sessions(Pace.Sessions pace) {
    Map<String, List<DayOfWeek>> days = new LinkedHashMap<>();
    for (Session session : pace.sessions()) {
      days.computeIfAbsent(session.times(), times -> new ArrayList<>()).add(session.day());
    }
    return days.entrySet().stream()
        .map(entry -> daysText(entry.getValue()) + " " + entry.getKey())
        .toList();
  }

  private static String daysText(List<DayOfWeek> days) {
    DayOfWeek first = days.get(0);
    DayOfWeek last = days.get(days.size() - 1);
    boolean consecutive = last.getValue() - first.getValue() == days.size() - 1;
    return consecutive && days.size() > 2
        ? dayText(first) + "-" + dayText(last)
        : days.stream().map(RequestOptions::dayText).collect(Collectors.joining(","));
  }

  private static String dayText(DayOfWeek day) {
    return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
  }
}
