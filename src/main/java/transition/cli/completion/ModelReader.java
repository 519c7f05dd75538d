package transition.cli.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import transition.cli.completion.CompletionModel.Choice;
import transition.cli.completion.CompletionModel.Command;
import transition.cli.completion.CompletionModel.Kind;
import transition.cli.completion.CompletionModel.Option;
import transition.cli.completion.CompletionModel.Value;
import transition.render.Ascii;

/** Reads the commands and options that the program runs on into the completion's model. */
public final class ModelReader {

  private ModelReader() {}

  /** What can be typed after a program with these commands. */
  public static CompletionModel read(CommandLine program) {
    return new CompletionModel(
        command(program.getCommandSpec()),
        visible(program.getCommandSpec()).map(ModelReader::command).toList());
  }

  private static Stream<CommandSpec> visible(CommandSpec program) {
    return program.subcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(spec -> !spec.usageMessage().hidden());
  }

  private static Command command(CommandSpec spec) {
    return new Command(
        spec.name(),
        text(spec.usageMessage().header()),
        // Shells sort anyhow; sorted here too, the scripts do not depend on the order of fields.
        spec.options().stream()
            .filter(option -> !option.hidden())
            .map(ModelReader::option)
            .sorted(Comparator.comparing(Option::longName))
            .toList(),
        spec.positionalParameters().stream().findFirst().map(ModelReader::value));
  }

  private static Option option(OptionSpec option) {
    return new Option(
        List.of(option.names()),
        text(option.description()),
        option.arity().max() == 0 ? Optional.empty() : Optional.of(value(option)),
        option.isMultiValue());
  }

  private static Value value(ArgSpec argument) {
    List<Choice> choices =
        argument.paramLabel().equals("COMMAND")
            ? commands(argument.command().root())
            : choices(argument.completionCandidates());
    Kind kind =
        switch (argument.paramLabel()) {
          case "FILE" -> Kind.FILE;
          case "DIR" -> Kind.FOLDER;
          default -> choices.isEmpty() ? Kind.FREE : Kind.CHOICE;
        };
    return new Value(kind, label(argument.paramLabel()), choices);
  }

  private static List<Choice> commands(CommandSpec program) {
    return visible(program)
        .map(spec -> new Choice(spec.name(), text(spec.usageMessage().header())))
        .toList();
  }

  private static List<Choice> choices(Iterable<String> candidates) {
    List<Choice> choices = new ArrayList<>();
    if (candidates instanceof DescribedCandidates described) {
      described.descriptions().forEach((word, text) -> choices.add(new Choice(word, text(text))));
    } else if (candidates != null) {
      candidates.forEach(word -> choices.add(new Choice(word, "")));
    }
    return choices;
  }

  /** The first word: "SKILL" of "SKILL[=PERCENT%]" or "SKILL|PRIORITY". */
  private static String label(String label) {
    return label.split("[^A-Za-z]", 2)[0];
  }

  /** One line that every shell can read in every encoding. */
  private static String text(String... lines) {
    return Ascii.of(String.join(" ", lines).replace("%n", " ").replace("%%", "%"));
  }
}
