package transition.cli.command.planning;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.TypeConversionException;
import transition.catalog.Catalog;
import transition.cli.option.Converters;
import transition.cli.option.Format;
import transition.cli.option.HaveOption;
import transition.cli.option.OutputOptions;
import transition.cli.option.PaceOptions;
import transition.cli.option.RoleChoice;
import transition.commandline.ShellQuoting;
import transition.console.Environment;
import transition.console.OutputFile;
import transition.console.Prompter;
import transition.console.Prompter.Choice;
import transition.error.FileException;
import transition.error.InterruptedByUserException;
import transition.error.UsageException;
import transition.lookup.TransitionFinder;
import transition.model.DateRange;
import transition.model.Knowledge;
import transition.model.Role;
import transition.model.Transition;
import transition.request.HoursSpec;
import transition.settings.FirstDay;
import transition.settings.Setting;

/**
 * Asks for what a plan needs, one question after the other.
 *
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
   * @throws InterruptedByUserException if the user does not want to answer
   */
  static GuidedPlan ask(Prompter conversation, Catalog catalog, Environment environment) {
    return new Questions(conversation, catalog, environment).plan();
  }

  /**
   * The command line that does the same without questions.
   *
   * @param unicode whether more than ASCII can be shown
   */
  String commandLine(boolean unicode) {
    List<String> words = new ArrayList<>(List.of("transition", "plan"));
    words.addAll(List.of("--from", from.id(), "--to", to.id(), "--start", start.toString()));
    hours.forEach(one -> words.addAll(List.of("--hours", one.text())));
    have.forEach(skill -> words.addAll(List.of("--have", skill)));
    breaks.forEach(range -> words.addAll(List.of("--break", PaceOptions.words(range))));
    if (!output.equals(NO_FILE)) {
      words.addAll(List.of("--output", ShellQuoting.of(Path.of(output), unicode)));
    }
    return String.join(" ", words);
  }

  private record Questions(Prompter conversation, Catalog catalog, Environment environment) {

    GuidedPlan plan() {
      RoleChoice roles = new RoleChoice(catalog, environment);
      Role from = roles.ask(conversation, Setting.FROM, List.of());
      Role to = roles.ask(conversation, Setting.TO, List.of(from));
      Transition transition = new TransitionFinder(catalog).between(from, to);
      return new GuidedPlan(
          from, to, start(), hours(), have(transition), breaks(), output(transition));
    }

    private LocalDate start() {
      return ask(
          "When do you want to start?",
          FirstDay.of(environment).toString(),
          new Converters.Date()::convert);
    }

    /** The answer, and beside it the periods that are set. */
    private List<HoursSpec> hours() {
      List<HoursSpec> set =
          environment.settings().all(Setting.HOURS, new HoursSpec.Converter()::convert);
      String suggested =
          set.stream()
              .filter(one -> one.days().isEmpty())
              .map(HoursSpec::text)
              .findFirst()
              .orElse(Setting.HOURS.standard(environment.time()));
      HoursSpec usual =
          ask("How many hours a week can you study?", suggested, GuidedPlan::hoursOfEveryWeek);
      return Stream.concat(Stream.of(usual), set.stream().filter(one -> one.days().isPresent()))
          .toList();
    }

    private Set<String> have(Transition transition) {
      Knowledge known = new HaveOption().said(catalog, environment);
      List<Choice> missing =
          transition.missing().items().stream()
              .map(item -> item.skill())
              .filter(skill -> !known.percents().containsKey(skill))
              .map(Choice::of)
              .toList();
      return missing.isEmpty()
          ? Set.of()
          : conversation.tick(environment.look(), "What do you know already?", missing);
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
      return ask("Where to write it? A file, or - for here:", suggested, GuidedPlan::checkedOutput);
    }

    /** What the answer stands for; while the parser throws at it, the user is asked again. */
    private <T> T ask(String question, String suggestion, Function<String, T> parser) {
      return parser.apply(
          conversation.ask(
              environment.look(), question, suggestion, text -> complaint(text, parser)));
    }

    private static Optional<String> complaint(String text, Function<String, ?> parser) {
      try {
        Object unused = parser.apply(text);
        return Optional.empty();
      } catch (TypeConversionException | UsageException | FileException e) {
        return Optional.of(String.valueOf(e.getMessage()));
      }
    }
  }

  private static HoursSpec hoursOfEveryWeek(String text) {
    HoursSpec hours = new HoursSpec.Converter().convert(text);
    if (hours.days().isPresent()) {
      throw new UsageException("name the hours of every week here, such as 7.5");
    }
    return hours;
  }

  private static List<DateRange> ranges(String text) {
    return Arrays.stream(text.split("[, ]+", -1))
        .filter(part -> !part.isEmpty())
        .map(new Converters.Days()::convert)
        .toList();
  }

  private static String checkedOutput(String name) {
    if (!name.equals(NO_FILE)) {
      OutputFile.checked(Path.of(name), false);
      OutputOptions.ofEnding(Path.of(name), List.of(Format.values()));
    }
    return name;
  }
}
