package transition.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import transition.analysis.PayAssumptions;
import transition.analysis.PayFigures;
import transition.analysis.PayFigures.Figure;
import transition.analysis.PayFigures.Later;
import transition.analysis.PayOutlook;
import transition.commandline.OptionNames;
import transition.document.Note;
import transition.document.Text;
import transition.model.Level;
import transition.model.Market;
import transition.model.Role;
import transition.model.Transition;

/** Notes on how pay over time is computed, and on its assumptions. */
final class PayNotes {

  private final Transition transition;
  private final PayOutlook outlook;
  private final PayAssumptions said;
  private final List<String> notes = new ArrayList<>();

  private PayNotes(Transition transition, PayOutlook outlook) {
    this.transition = transition;
    this.outlook = outlook;
    this.said = outlook.assumptions();
  }

  /** Returns the formula of the difference in one line. */
  static Text formula(PayOutlook outlook) {
    String cost = outlook.assumptions().cost().signum() == 0 ? "" : " − cost";
    return Text.of("Difference = pay of moving%s − pay of staying, ".formatted(cost))
        .plus("each added up month by month from %s on.".formatted(outlook.start()));
  }

  /** Returns the assumptions as one note. */
  static Note of(Transition transition, PayOutlook outlook) {
    return new PayNotes(transition, outlook).note();
  }

  private Note note() {
    notes.add(
        ("A month pays a twelfth of a year's pay. Until your first day in the new job, %s, %s;"
                + " the new pay counts from that day on.")
            .formatted(
                outlook.newJob(), PayWords.meanwhile(said).orElse("you keep your present pay")));
    levels();
    if (outlook.figures().hasSenior()) {
      senior();
    }
    PayFigures figures = outlook.figures();
    estimates(figures.promotion().stream().map(Later::figure), transition.from(), transition.to());
    estimates(
        Stream.concat(Stream.of(figures.begin()), figures.later().stream().map(Later::figure)),
        transition.to(),
        transition.from());
    outlook
        .figures()
        .claim()
        .ifPresent(
            claim ->
                notes.add(
                    "As claimed: %s and the +%s%% that the guide claims in its %s."
                        .formatted(
                            said.current().isPresent()
                                ? "your pay now"
                                : "the midpoint of the pay now",
                            claim.percent().low(),
                            claim.where())));
    if (said.raisePercent().signum() != 0) {
      notes.add("The raise comes on each anniversary of the start.");
    }
    words();
    notes.add(
        "The new role's pay is the %s: its low and high figures, and the midpoint between them."
                .formatted(owner(transition.to(), outlook.market()))
            + " All pay is before tax. Sums are rounded only when shown.");
    notSaid().ifPresent(notes::add);
    return Note.of(String.join(" ", notes));
  }

  /** Returns whose figures a role's pay is: "guide's", or "pack's" where it names no source. */
  static String owner(Role role, Market market) {
    return role.payIn(market).filter(pay -> pay.sources().isEmpty()).isPresent()
        ? "pack's"
        : "guide's";
  }

  /** Explains the words of the table, as far as they are in it. */
  private void words() {
    notes.add("Paid off is the first month after which moving never falls behind again.");
    if (outlook.courses().stream().anyMatch(course -> course.lowest().stillFalls())) {
      notes.add(
          "Falling means that the gap still grows after %s years."
              .formatted(PayAssumptions.MOST_YEARS));
    }
    if (outlook.courses().stream().anyMatch(course -> course.paidOff().isEmpty())) {
      notes.add("Never means not within %s years.".formatted(PayAssumptions.MOST_YEARS));
    }
    notes.add("A long-run year is one at the last level of both roles.");
  }

  /** Says at which level the new job begins, and why. */
  private void levels() {
    Level begin = outlook.figures().begin().level();
    if (begin == Level.ENTRY && said.level().isEmpty()) {
      notes.add(
          "You begin at entry level, as %s; if you expect to begin higher, say so with %s."
              .formatted(
                  transition.isDerived()
                      ? "the guides for the %s expect when people change careers"
                          .formatted(outlook.market())
                      : "the guide expects",
                  OptionNames.LEVEL));
    } else if (begin == Level.MID && said.level().isEmpty()) {
      notes.add(
          "This counts mid-level pay from the first day; %s entry shows what a lower start means."
              .formatted(OptionNames.LEVEL));
    }
    outlook.figures().later().stream()
        .filter(later -> later.figure().level() == Level.MID)
        .forEach(later -> notes.add(wait(later)));
  }

  private String wait(Later later) {
    return outlook.ofRanges().stream()
        .map(
            course ->
                time(course.which().monthsOf(later.years())) + " (" + course.which().word() + ")")
        .collect(joining(", ", "Mid level comes after ", "."));
  }

  private static String time(int months) {
    return months % 12 == 0 ? Figures.count(months / 12, "year") : Figures.count(months, "month");
  }

  /** Says how long senior level takes, for moving and for staying. */
  private void senior() {
    boolean ours = said.seniorAfter() == PayAssumptions.DEFAULT_SENIOR_AFTER;
    String years = Figures.count(said.seniorAfter(), "year");
    notes.add(
        (ours
                ? "From mid to senior level we count %s, our own estimate because no guide says (%s changes it)"
                    .formatted(years, OptionNames.SENIOR_AFTER)
                : "From mid to senior level we count %s, as you said".formatted(years))
            + (outlook.figures().promotion().isPresent()
                ? ", for staying, too, as if you had just reached mid level."
                : "."));
    if (said.current().isPresent() && outlook.figures().promotion().isPresent()) {
      notes.add("* If you stay, your own pay rises then as the figures do, at most to them.");
    }
  }

  /** Says for which levels of a role we estimate pay. */
  private void estimates(Stream<Figure> figures, Role role, Role other) {
    String levels =
        figures
            .filter(Figure::estimated)
            .map(figure -> figure.level().word())
            .collect(joining(" or "));
    if (!levels.isEmpty()) {
      notes.add(
          "* No guide gives %s pay for %s: as our estimate, it is as far from mid level as for %s."
              .formatted(levels, role.plural(), other.plural()));
    }
  }

  /** Names the options that would add to the figures. */
  private Optional<String> notSaid() {
    List<String> options = new ArrayList<>();
    if (said.cost().signum() == 0) {
      options.add("a cost of the move (%s)".formatted(OptionNames.COST));
    }
    if (said.payDuring().isEmpty()) {
      options.add(
          "less pay until the new job (%s, %s)"
              .formatted(OptionNames.PAY_DURING, OptionNames.LEAVE_JOB));
    }
    if (said.raisePercent().signum() == 0) {
      options.add("raises (%s)".formatted(OptionNames.RAISE));
    }
    return options.isEmpty()
        ? Optional.empty()
        : Optional.of("Not counted: " + String.join("; ", options) + ".");
  }
}
