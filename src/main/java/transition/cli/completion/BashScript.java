package transition.cli.completion;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import transition.cli.completion.CompletionModel.Argument;
import transition.cli.completion.CompletionModel.Command;
import transition.cli.completion.CompletionModel.Option;
import transition.cli.completion.CompletionModel.ValueKind;
import transition.cli.completion.CompletionModel.ValueSpec;

/**
 * Writes the completion script for bash: tables made from the model, and a function that reads
 * them.
 */
final class BashScript {

  /** An arm of a {@code case} in the script: the pattern of a command and word, and what to do. */
  private record Arm(String key, String action) {

    Arm(Command command, String word, String action) {
      this(command.name() + " " + word, action);
    }
  }

  /** The commands; the program itself is the first, without a name. */
  private final List<Command> commands;

  private BashScript(CompletionModel model) {
    Command root = model.root();
    commands =
        Stream.concat(
                Stream.of(new Command("", "", root.options(), root.arguments())),
                model.commands().stream())
            .toList();
  }

  static String of(CompletionModel model) {
    BashScript script = new BashScript(model);
    return ScriptTemplate.of("bash")
        .with("PROGRAM", model.root().name())
        .with("COMMANDS", words(model.commands().stream().map(Command::name)))
        .with("OPTIONS", table(script.commands.stream().map(BashScript::options)))
        .with("LONG_NAMES", table(script.commands.stream().flatMap(BashScript::longNames)))
        .with("REPEATABLE", table(script.commands.stream().flatMap(BashScript::repeatable)))
        .with("VALUES", table(script.commands.stream().flatMap(BashScript::values)))
        .text();
  }

  private static Arm options(Command command) {
    return new Arm(command.name(), words(command.options().stream().map(Option::longName)));
  }

  private static Stream<Arm> longNames(Command command) {
    return command.options().stream()
        .flatMap(
            option ->
                option.otherNames().stream()
                    .map(name -> new Arm(command, name, "option=" + option.longName())));
  }

  private static Stream<Arm> repeatable(Command command) {
    return command.options().stream()
        .filter(Option::repeatable)
        .map(option -> new Arm(command, option.longName(), "return 0"));
  }

  private static Stream<Arm> values(Command command) {
    List<Arm> arms = new ArrayList<>();
    int number = 0;
    for (Argument argument : command.arguments()) {
      String place = argument.repeatable() ? "+" : "" + ++number;
      argument
          .values()
          .forEach(
              (previous, value) ->
                  arms.add(new Arm(command, (place + " " + previous).strip(), value(value))));
    }
    for (Option option : command.options()) {
      option
          .value()
          .ifPresent(value -> arms.add(new Arm(command, option.longName(), value(value))));
    }
    return arms.stream();
  }

  private static String value(ValueSpec value) {
    List<String> parts = new ArrayList<>();
    parts.add("kind=" + value.kind().name().toLowerCase(Locale.ROOT));
    value.choices().listing().ifPresent(listing -> parts.add("listing=" + listing));
    if (value.list()) {
      parts.add("list=yes");
    }
    if (value.kind() == ValueKind.CHOICE) {
      parts.add(words(value.choices().words().stream()));
    }
    return String.join(" ", parts);
  }

  private static String words(Stream<String> words) {
    return "words=(" + words.collect(joining(" ")) + ")";
  }

  /** Writes the arms of a {@code case}; arms with the same action are merged. */
  private static String table(Stream<Arm> arms) {
    StringBuilder table = new StringBuilder();
    arms.collect(groupingBy(Arm::action, LinkedHashMap::new, mapping(Arm::key, toList())))
        .forEach(
            (action, keys) ->
                table.append(
                    "    %s)\n      %s\n      ;;\n"
                        .formatted(
                            keys.stream()
                                .map(ScriptTemplate::quoted)
                                .collect(joining(" | \\\n      ")),
                            action)));
    return table.toString();
  }
}
