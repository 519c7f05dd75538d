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
import transition.planner.Pace;
import transition.planner.PacePeriod;
import transition.planner.RoadmapRequest;
import transition.planner.Session;
import transition.planner.Workload;

/** The options that make a request again, as the command line reads them. */
public final class RequestOptions {

  /** An option with a value. */
  public record Option(String name, String value) {}

  private RequestOptions() {}

  public static List<Option> of(RoadmapRequest request) {
    List<Option> options = new ArrayList<>();
    options.add(new Option("start", request.start().toString()));
    options.addAll(pace(request));
    Availability availability = request.availability();
    availability.breaks().forEach(range -> options.add(new Option("break", range.toString())));
    availability
        .holidays()
        .ifPresent(holidays -> options.add(new Option("holidays", holidays.place())));
    options.addAll(workload(request.workload()));
    return options;
  }

  /** What is known and what is skipped, without the slack. */
  static List<Option> skills(Knowledge knowledge, Iterable<Skill> skipped) {
    List<Option> options = new ArrayList<>();
    knowledge.entries().forEach(entry -> options.add(new Option("have", entry)));
    skipped.forEach(skill -> options.add(new Option("skip", skill.id())));
    return options;
  }

  /**
   * What the user said of pay.
   *
   * @param salary the pay that is shown, in all markets or in the one that was asked for
   */
  public static List<Option> pay(SalaryComparison salary, PayAssumptions said) {
    List<Option> options = new ArrayList<>();
    int all = SalaryComparison.inAllMarkets(salary.transition()).orElseThrow().markets().size();
    if (salary.markets().size() < all) {
      options.add(new Option("market", salary.markets().get(0).market().name()));
    }
    said.current().ifPresent(amount -> options.add(new Option("current", amount.toPlainString())));
    if (said.cost().signum() != 0) {
      options.add(new Option("cost", said.cost().toPlainString()));
    }
    if (said.raisePercent().signum() != 0) {
      options.add(new Option("raise", said.raisePercent().toPlainString() + "%"));
    }
    if (said.years() != PayAssumptions.DEFAULT_YEARS) {
      options.add(new Option("years", Integer.toString(said.years())));
    }
    return options;
  }

  private static List<Option> workload(Workload workload) {
    List<Option> options = new ArrayList<>(skills(workload.knowledge(), workload.skipped()));
    if (workload.slackPercent() > 0) {
      options.add(new Option("slack", workload.slackPercent() + "%"));
    }
    return options;
  }

  private static List<Option> pace(RoadmapRequest request) {
    List<Option> options = new ArrayList<>();
    request
        .deadline()
        .ifPresent(deadline -> options.add(new Option("by", deadline.day().toString())));
    Availability availability = request.availability();
    if (request.deadline().filter(Deadline::setsPace).isEmpty()) {
      options.addAll(pace(availability.pace(), Optional.empty()));
    }
    for (PacePeriod period : availability.periods()) {
      options.addAll(pace(period.pace(), Optional.of(period.days())));
    }
    if (availability.hasSessions()) {
      options.add(new Option("zone", availability.zone().getId()));
    }
    return options;
  }

  private static List<Option> pace(Pace pace, Optional<DateRange> days) {
    String where = days.map(range -> "@" + range).orElse("");
    if (pace instanceof Pace.Sessions sessions) {
      return sessions(sessions).stream().map(words -> new Option("study", words + where)).toList();
    }
    return List.of(new Option("hours", pace.weekly().hoursText() + where));
  }

  /** Such as "mon,wed 19:00-21:00" or "mon-fri 07:00-08:00": days with the same times together. */
  public static List<String> sessions(Pace.Sessions pace) {
    Map<String, List<DayOfWeek>> days = new LinkedHashMap<>();
    for (Session session : pace.sessions()) {
      days.computeIfAbsent(session.times(), times -> new ArrayList<>()).add(session.day());
    }
    return days.entrySet().stream()
        .map(entry -> words(entry.getValue()) + " " + entry.getKey())
        .toList();
  }

  private static String words(List<DayOfWeek> days) {
    DayOfWeek first = days.get(0);
    DayOfWeek last = days.get(days.size() - 1);
    boolean inARow = last.getValue() - first.getValue() == days.size() - 1;
    return inARow && days.size() > 2
        ? word(first) + "-" + word(last)
        : days.stream().map(RequestOptions::word).collect(Collectors.joining(","));
  }

  private static String word(DayOfWeek day) {
    return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
  }
}
