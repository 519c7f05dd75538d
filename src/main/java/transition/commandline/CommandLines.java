package transition.commandline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import transition.analysis.PayAssumptions;
import transition.analysis.PayOutlook;
import transition.analysis.SalaryComparison;
import transition.commandline.RequestOptions.OptionValue;
import transition.model.Knowledge;
import transition.model.Move;
import transition.model.Role;
import transition.model.Skill;
import transition.model.Transition;
import transition.planner.RoadmapRequest;
import transition.planner.Scenario;

/** Suggested command lines that repeat what the user asked for. */
public final class CommandLines {

  private CommandLines() {}

  /** Begins a line with the roles of a transition. */
  public static CommandLineBuilder of(String command, Transition transition) {
    return CommandLineBuilder.of(command)
        .option(OptionNames.FROM, transition.from().id())
        .option(OptionNames.TO, transition.to().id());
  }

  /** Begins a line for a command that takes no dates. */
  public static CommandLineBuilder of(String command, Move move) {
    return of(command, move.transition())
        .options(RequestOptions.skills(move.knowledge(), List.of()));
  }

  /** Begins a line with a first day and what is known and skipped. */
  public static CommandLineBuilder of(
      String command,
      Transition transition,
      LocalDate start,
      Knowledge knowledge,
      Collection<Skill> skipped) {
    return of(command, transition)
        .option(OptionNames.START, start.toString())
        .options(RequestOptions.skills(knowledge, skipped));
  }

  /** Begins a line with all options of a request. */
  public static CommandLineBuilder of(
      String command, Transition transition, RoadmapRequest request) {
    // With a deadline, hours that are not given are worked out.
    return of(command, transition)
        .options(
            RequestOptions.of(request).stream()
                .filter(option -> request.deadline().isPresent() || !isDefaultHours(option))
                .toList());
  }

  private static boolean isDefaultHours(OptionValue option) {
    return option.name().equals(OptionNames.HOURS)
        && option.value().equals(RoadmapRequest.DEFAULT_PACE.weekly().hoursText());
  }

  /** Begins a line with all options of a request and of pay. */
  public static CommandLineBuilder of(
      String command, RoadmapRequest request, SalaryComparison salary, PayAssumptions pay) {
    return of(command, salary.transition(), request).options(RequestOptions.pay(salary, pay));
  }

  /**
   * Begins a line with all options of a request, and those of pay where there is pay to speak of.
   *
   * @param outlook holds what the user assumes of pay
   * @param scenarios empty if the user did not ask for them
   */
  public static CommandLineBuilder of(
      String command,
      Transition transition,
      RoadmapRequest request,
      Optional<SalaryComparison> salary,
      Optional<PayOutlook> outlook,
      List<Scenario> scenarios) {
    CommandLineBuilder line =
        salary
            .flatMap(known -> outlook.map(pay -> of(command, request, known, pay.assumptions())))
            .orElseGet(() -> of(command, transition, request));
    return scenarios.isEmpty() ? line : line.option(OptionNames.SCENARIOS);
  }

  /**
   * Begins a line that compares roles.
   *
   * @param to the targets; empty for all roles
   */
  public static CommandLineBuilder compare(Role from, List<Role> to, Knowledge knowledge) {
    CommandLineBuilder line = CommandLineBuilder.of("compare").option(OptionNames.FROM, from.id());
    if (!to.isEmpty()) {
      line.option(OptionNames.TO, to.stream().map(Role::id).collect(Collectors.joining(",")));
    }
    return line.options(RequestOptions.skills(knowledge, List.of()));
  }
}
