package transition.cli.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import transition.cli.completion.CompletionModel.Argument;
import transition.cli.completion.CompletionModel.Command;
import transition.cli.completion.CompletionModel.Option;
import transition.cli.completion.CompletionModel.Suggestion;
import transition.cli.completion.CompletionModel.SuggestionSet;
import transition.cli.completion.CompletionModel.ValueKind;
import transition.cli.completion.CompletionModel.ValueSpec;
import transition.render.Ascii;

/** Builds the model of completion from picocli's model of the program. */
public final class ModelReader {

  private ModelReader() {}

  /** Returns the model of a program with these commands. */
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
        firstSentence(spec.usageMessage().header()),
        // Shells sort anyhow; sorted here too, the scripts do not depend on the order of fields.
        spec.options().stream()
            .filter(option -> !option.hidden())
            .map(ModelReader::option)
            .sorted(Comparator.comparing(Option::longName))
            .toList(),
        spec.positionalParameters().stream()
            .sorted(Comparator.comparing(argument -> argument.index().min()))
            .map(ModelReader::argument)
            .toList());
  }

  private static Argument argument(PositionalParamSpec argument) {
    Map<String, ValueSpec> values = new LinkedHashMap<>();
    if (argument.completionCandidates() instanceof DependentCandidates dependent) {
      dependent
          .byPrevious()
          .forEach((previous, candidates) -> values.put(previous, value(argument, candidates)));
    } else {
      values.put(Argument.AFTER_ANY, value(argument, argument.completionCandidates()));
    }
    return new Argument(values, argument.isMultiValue());
  }

  private static Option option(OptionSpec option) {
    return new Option(
        List.of(option.names()),
        firstSentence(option.description()),
        option.arity().max() == 0
            ? Optional.empty()
            : Optional.of(value(option, option.completionCandidates())),
        option.isMultiValue());
  }

  private static ValueSpec value(ArgSpec argument, @Nullable Iterable<String> candidates) {
    SuggestionSet choices =
        argument.paramLabel().equals("COMMAND")
            ? commands(argument.command().root())
            : choices(candidates);
    return new ValueSpec(
        candidates instanceof FileCandidates
            ? ValueKind.FILE
            : kind(argument.paramLabel(), choices),
        label(argument.paramLabel()),
        choices,
        argument.splitRegex().equals(","));
  }

  private static SuggestionSet commands(CommandSpec program) {
    List<Suggestion> commands =
        visible(program)
            .map(spec -> new Suggestion(spec.name(), firstSentence(spec.usageMessage().header())))
            .toList();
    return new SuggestionSet(commands, Optional.empty());
  }

  /**
   * Returns the kind of a value by its label. "FILE|DIR" is a file, since shells offer folders too.
   */
  private static ValueKind kind(String label, SuggestionSet choices) {
    List<String> labels = List.of(label.split("\\|", -1));
    if (labels.contains("FILE") || labels.contains("PLAN.md")) {
      return ValueKind.FILE;
    }
    if (labels.contains("DIR")) {
      return ValueKind.FOLDER;
    }
    return choices.all().isEmpty() ? ValueKind.FREE : ValueKind.CHOICE;
  }

  private static SuggestionSet choices(@Nullable Iterable<String> candidates) {
    if (candidates == null) {
      return SuggestionSet.NONE;
    }
    List<Suggestion> choices = new ArrayList<>();
    if (candidates instanceof DescribedCandidates described) {
      described
          .descriptions()
          .forEach((word, text) -> choices.add(new Suggestion(word, text(text))));
    } else {
      candidates.forEach(word -> choices.add(new Suggestion(word, "")));
    }
    return new SuggestionSet(
        choices,
        candidates instanceof ListedCandidates listed
            ? Optional.of(listed.listing())
            : Optional.empty());
  }

  /** Returns the first word: "SKILL" of "SKILL[=PERCENT%]" or "SKILL|PRIORITY". */
  private static String label(String label) {
    return label.split("[^A-Za-z]", 2)[0];
  }

  /** Returns the first sentence without its period, to fit into a menu. */
  private static String firstSentence(String... lines) {
    String sentence = text(lines).split("\\. ", 2)[0];
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  /** Joins lines to one in ASCII, which every shell reads in every encoding. */
  private static String text(String... lines) {
    return Ascii.of(String.join(" ", lines).replace("%n", " ").replace("%%", "%"));
  }
}
