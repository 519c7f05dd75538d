package transition.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import transition.analysis.PayAssumptions;
import transition.analysis.PayFigures.Later;
import transition.analysis.PayOutlook;
import transition.commandline.OptionNames;
import transition.document.Note;
import transition.document.Text;
import transition.model.Market;
import transition.model.Role;
import transition.model.Transition;

/** Notes on how pay over time is computed, and on its assumptions. */
final class PayNotes {

  private PayNotes() {}

  /** Returns the formula of the difference in one line. */
  static Text formula(PayOutlook outlook) {
    String cost = outlook.assumptions().cost().signum() == 0 ? "" : " − cost";
    return Text.of("Difference = pay of moving%s − pay of staying, ".formatted(cost))
        .plus("each added up month by month from %s on.".formatted(outlook.start()));
  }

  /** Returns the assumptions as one note. */
  static Note of(Transition transition, PayOutlook outlook) {
    PayAssumptions said = outlook.assumptions();
    List<String> notes = new ArrayList<>();
    notes.add(
        "A month pays a twelfth of a year's pay. Until the plan's last day, %s, moving pays what"
                .formatted(outlook.planEnd())
            + " staying does; the new pay begins with the first month that begins after it, month %s."
                .formatted(outlook.newPayMonth()));
    outlook.figures().later().map(later -> wait(outlook, later)).ifPresent(notes::add);
    if (said.raisePercent().signum() != 0) {
      notes.add("The raise comes on each anniversary of the start.");
    }
    notes.add(
        "The move is paid off at the end of the first month after which the difference never drops"
            + " below 0 again, within %s years.".formatted(PayAssumptions.MOST_YEARS));
    notes.add(
        "The new role's pay is the %s: its low and high figures, and the midpoint between them."
                .formatted(owner(transition.to(), outlook.market()))
            + " All pay is before tax and without further promotions. Sums are rounded only for"
            + " display; differences are between the sums as shown.");
    notSaid(said).ifPresent(notes::add);
    return Note.of(String.join(" ", notes));
  }

  /** Returns whose figures a role's pay is: "guide's", or "pack's" where it names no source. */
  static String owner(Role role, Market market) {
    return role.payIn(market).filter(pay -> pay.sources().isEmpty()).isPresent()
        ? "pack's"
        : "guide's";
  }

  private static String wait(PayOutlook outlook, Later later) {
    String level = later.figure().level().word();
    return outlook.courses().stream()
        .map(
            course ->
                time(course.which().monthsOf(later.years())) + " (" + course.which().word() + ")")
        .collect(joining(", ", "The move to %s level comes after ".formatted(level), "."));
  }

  private static String time(int months) {
    return months % 12 == 0 ? Figures.count(months / 12, "year") : Figures.count(months, "month");
  }

  /** Names the options that would add to the figures. */
  private static Optional<String> notSaid(PayAssumptions said) {
    List<String> options = new ArrayList<>();
    if (said.cost().signum() == 0) {
      options.add("a cost of the move (%s)".formatted(OptionNames.COST));
    }
    if (said.raisePercent().signum() == 0) {
      options.add("raises (%s)".formatted(OptionNames.RAISE));
    }
    return options.isEmpty()
        ? Optional.empty()
        : Optional.of("Not counted: " + String.join(" and ", options) + ".");
  }
}
