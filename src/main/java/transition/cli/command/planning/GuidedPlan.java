package transition.cli.command.planning;

import static transition.commandline.OptionNames.BREAK;
import static transition.commandline.OptionNames.FROM;
import static transition.commandline.OptionNames.HAVE;
import static transition.commandline.OptionNames.HOURS;
import static transition.commandline.OptionNames.OUTPUT;
import static transition.commandline.OptionNames.START;
import static transition.commandline.OptionNames.TO;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import transition.analysis.PayAssumptions;
import transition.catalog.Catalog;
import transition.cli.option.CommandContext;
import transition.cli.option.Format;
import transition.cli.option.RoleQuestions;
import transition.commandline.CommandLineBuilder;
import transition.console.OutputFile;
import transition.console.Prompter;
import transition.console.Prompter.Choice;
import transition.error.FileException;
import transition.error.UsageException;
import transition.lookup.TransitionFinder;
import transition.model.DateRange;
import transition.model.Knowledge;
import transition.model.Role;
import transition.model.Transition;
import transition.planner.HiringTime;
import transition.planner.RoadmapRequest;
import transition.request.HoursSpec;
import transition.request.PayRequest;
import transition.request.PlanRequest;
import transition.request.RoleEnd;
import transition.request.RoleRequest;
import transition.request.SkillRequest;
import transition.request.StudyRequest;
import transition.request.Values;

/**
 * Asks for what a plan needs, one question after the other.
 *
 * @param have ids of skills
 * @param output the file to write, or {@code -} for the terminal
 */
record GuidedPlan(
    Role from,
    Role to,
    LocalDate start,
    List<HoursSpec> hours,
    Set<String> have,
    List<DateRange> breaks,
    String output) {

  private static final String NO_FILE = "-";

  /**
   * Asks everything.
   *
   * @throws transition.error.InterruptedByUserException if the user does not want to answer
   */
  static GuidedPlan ask(Prompter prompter, Catalog catalog, CommandContext context) {
    return new Questions(prompter, catalog, context).plan();
  }

  /** Returns what the answers ask for. */
  PlanRequest request() {
    return new PlanRequest(
        new RoleRequest(Optional.of(from.id()), Optional.of(to.id())),
        new StudyRequest(
            Optional.of(start),
            hours,
            List.of(),
            Optional.empty(),
            breaks,
            Optional.empty(),
            0,
            Optional.empty(),
            HiringTime.UNSAID),
        new SkillRequest(List.copyOf(have), List.of()),
        new PayRequest(Optional.empty(), PayAssumptions.DEFAULT));
  }

  /**
   * Returns the command line that does the same without questions.
   *
   * @param unicode whether more than ASCII can be shown
   */
  String commandLine(boolean unicode) {
    CommandLineBuilder line =
        CommandLineBuilder.of("plan")
            .option(FROM, from.id())
            .option(TO, to.id())
            .option(START, start.toString());
    hours.forEach(one -> line.option(HOURS, one.text()));
    have.forEach(skill -> line.option(HAVE, skill));
    breaks.forEach(days -> line.option(BREAK, Values.text(days)));
    if (!output.equals(NO_FILE)) {
      line.option(OUTPUT, Path.of(output), unicode);
    }
    return line.build();
  }

  private record Questions(Prompter prompter, Catalog catalog, CommandContext context) {

    GuidedPlan plan() {
      RoleQuestions roles = new RoleQuestions(catalog, context);
      Role from = roles.ask(prompter, RoleEnd.FROM, List.of());
      Role to = roles.ask(prompter, RoleEnd.TO, List.of(from));
      Transition transition = new TransitionFinder(catalog).between(from, to);
      return new GuidedPlan(
          from, to, start(), hours(), have(transition), breaks(), output(transition));
    }

    private LocalDate start() {
      return ask("When do you want to start?", context.settings().start().toString(), Values::date);
    }

    /** Returns the answer, and beside it the hours of some days that are set. */
    private List<HoursSpec> hours() {
      List<HoursSpec> set = context.settings().hours();
      String suggested =
          set.stream()
              .filter(one -> one.days().isEmpty())
              .findFirst()
              .map(HoursSpec::text)
              .orElse(RoadmapRequest.DEFAULT_PACE.weekly().hoursText());
      HoursSpec usual =
          ask("How many hours a week can you study?", suggested, GuidedPlan::hoursOfEveryWeek);
      return Stream.concat(Stream.of(usual), set.stream().filter(one -> one.days().isPresent()))
          .toList();
    }

    private Set<String> have(Transition transition) {
      Knowledge known = new SkillRequest(List.of(), List.of()).named(catalog, context.settings());
      List<Choice> missing =
          transition.missing().items().stream()
              .map(item -> item.skill())
              .filter(skill -> !known.percents().containsKey(skill))
              .map(Choice::of)
              .toList();
      return missing.isEmpty()
          ? Set.of()
          : prompter.tick(context.style(), "What do you know already?", missing);
    }

    private List<DateRange> breaks() {
      return ask("Days off, such as 2027-02-01..2027-02-14, or Enter:", "", GuidedPlan::ranges);
    }

    private String output(Transition transition) {
      String suggested =
          Stream.of("plan.md", transition.id() + ".md")
              .filter(name -> !Files.exists(Path.of(name)))
              .findFirst()
              .orElse("");
      return ask(
          "Where should it go? A file, or - for the screen:", suggested, GuidedPlan::checkedOutput);
    }

    /** Asks again while the parser refuses the answer. */
    private <T> T ask(String question, String suggestion, Function<String, T> parser) {
      return parser.apply(
          prompter.ask(context.style(), question, suggestion, text -> complaint(text, parser)));
    }

    private static Optional<String> complaint(String text, Function<String, ?> parser) {
      try {
        Object unused = parser.apply(text);
        return Optional.empty();
      } catch (UsageException | FileException e) {
        return Optional.of(e.sentence());
      }
    }
  }

  private static HoursSpec hoursOfEveryWeek(String text) {
    HoursSpec hours = HoursSpec.parse(text);
    if (hours.days().isPresent()) {
      throw new UsageException("name the hours of every week here, such as 7.5");
    }
    return hours;
  }

  private static List<DateRange> ranges(String text) {
    return Arrays.stream(text.split("[, ]+", -1))
        .filter(part -> !part.isEmpty())
        .map(Values::days)
        .toList();
  }

  private static String checkedOutput(String name) {
    if (!name.equals(NO_FILE)) {
      OutputFile.checked(Path.of(name), false);
      Format unused = Format.ofEnding(Path.of(name), List.of(Format.values()));
    }
    return name;
  }
}
