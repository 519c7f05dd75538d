package transition.commandline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import transition.analysis.PayAssumptions;
import transition.analysis.PayOutlook;
import transition.analysis.SalaryComparison;
import transition.commandline.RequestOptions.Option;
import transition.model.Knowledge;
import transition.model.Move;
import transition.model.Role;
import transition.model.Skill;
import transition.model.Transition;
import transition.planner.RoadmapRequest;
import transition.planner.Scenario;

/** Command lines to type next, with the options that the user gave. */
public final class CommandLines {

  private CommandLines() {}

  public static String of(String command, Transition transition) {
    return String.join(" ", words(command, transition));
  }

  /** The comparison of some roles. */
  public static String compare(Role from, List<Role> to, Knowledge knowledge) {
    List<String> words = new ArrayList<>(List.of("transition", "compare", "--from", from.id()));
    if (!to.isEmpty()) {
      add(words, new Option("to", to.stream().map(Role::id).collect(Collectors.joining(","))));
    }
    RequestOptions.skills(knowledge, List.of()).forEach(option -> add(words, option));
    return String.join(" ", words);
  }

  /** The same for a command that has nothing to do with dates. */
  public static String of(String command, Move move) {
    List<String> words = words(command, move.transition());
    RequestOptions.skills(move.knowledge(), List.of()).forEach(option -> add(words, option));
    return String.join(" ", words);
  }

  public static String of(
      String command,
      Transition transition,
      LocalDate start,
      Knowledge knowledge,
      Collection<Skill> skipped) {
    List<String> words = words(command, transition);
    add(words, new Option("start", start.toString()));
    RequestOptions.skills(knowledge, skipped).forEach(option -> add(words, option));
    return String.join(" ", words);
  }

  public static String of(String command, Transition transition, RoadmapRequest request) {
    List<String> words = words(command, transition);
    // With a deadline, hours that are not given are worked out.
    RequestOptions.of(request).stream()
        .filter(option -> request.deadline().isPresent() || !isUsualHours(option))
        .forEach(option -> add(words, option));
    return String.join(" ", words);
  }

  private static boolean isUsualHours(Option option) {
    return option.name().equals("hours")
        && option.value().equals(RoadmapRequest.DEFAULT_PACE.weekly().hoursText());
  }

  /** The same with what the user said of pay. */
  public static String of(
      String command, RoadmapRequest request, SalaryComparison salary, PayAssumptions pay) {
    List<String> words = new ArrayList<>(List.of(of(command, salary.transition(), request)));
    RequestOptions.pay(salary, pay).forEach(option -> add(words, option));
    return String.join(" ", words);
  }

  /**
   * The same where there may be nothing to say of pay.
   *
   * @param outlook what was said is in it
   */
  public static String of(
      String command,
      Transition transition,
      RoadmapRequest request,
      Optional<SalaryComparison> salary,
      Optional<PayOutlook> outlook) {
    return salary
        .flatMap(known -> outlook.map(pay -> of(command, request, known, pay.assumptions())))
        .orElseGet(() -> of(command, transition, request));
  }

  /** The option that asks for scenarios, after a blank, if there are any; empty if not. */
  public static String scenarios(List<Scenario> scenarios) {
    return scenarios.isEmpty() ? "" : " --scenarios";
  }

  private static List<String> words(String command, Transition transition) {
    return new ArrayList<>(
        List.of(
            "transition", command, "--from", transition.from().id(), "--to", transition.to().id()));
  }

  /** In quotes where a shell would take it apart; no value has quotes in it. */
  private static void add(List<String> words, Option option) {
    words.add("--" + option.name());
    words.add(option.value().contains(" ") ? '"' + option.value() + '"' : option.value());
  }
}
