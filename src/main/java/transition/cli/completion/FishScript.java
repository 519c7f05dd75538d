package transition.cli.completion;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.stream.Stream;
import transition.cli.completion.CompletionModel.Argument;
import transition.cli.completion.CompletionModel.Command;
import transition.cli.completion.CompletionModel.Option;
import transition.cli.completion.CompletionModel.Suggestion;
import transition.cli.completion.CompletionModel.SuggestionSet;
import transition.cli.completion.CompletionModel.ValueSpec;

/**
 * Writes the completion script for fish: a {@code complete} line for every command, argument and
 * option.
 */
final class FishScript {

  /**
   * Completes folders from the part after {@code =}, which the function would take for a part of
   * the path.
   */
  private static final String FOLDERS =
      " -x -a '(__fish_complete_directories (commandline -ct | string replace -r \"^-.*=\" \"\"))'";

  private final String program;
  private final Map<SuggestionSet, String> names;

  private FishScript(CompletionModel model) {
    this.program = model.root().name();
    this.names = model.choices();
  }

  static String of(CompletionModel model) {
    FishScript script = new FishScript(model);
    return ScriptTemplate.of("fish")
        .with("PROGRAM", script.program)
        .with("CHOICES", script.choices())
        .with("VALUED", valued(model))
        .with("ROOT", script.root(model))
        .with("COMMANDS", model.commands().stream().map(script::command).collect(joining("\n")))
        .text();
  }

  private String choices() {
    return names.keySet().stream().map(this::choices).collect(joining());
  }

  private String choices(SuggestionSet choices) {
    String ask =
        choices
            .listing()
            .map(listing -> "    __%s_ask %s; and return\n".formatted(program, listing))
            .orElse("");
    return "function %s\n%s    printf '%%s\\t%%s\\n' \\\n%s\nend\n\n"
        .formatted(
            function(choices),
            ask,
            choices.all().stream().map(FishScript::choice).collect(joining(" \\\n")));
  }

  private static String choice(Suggestion choice) {
    return "        " + quoted(choice.word()) + " " + quoted(choice.description());
  }

  private String root(CompletionModel model) {
    Stream<String> commands =
        model.commands().stream()
            .map(
                command ->
                    complete(
                        "__%s_in".formatted(program),
                        "-a " + command.name() + description(command.description())));
    Stream<String> options = model.root().options().stream().map(option -> option("''", option));
    return Stream.concat(commands, options).collect(joining());
  }

  /** Writes a {@code case} for each command that has options with values. */
  private static String valued(CompletionModel model) {
    return ScriptTemplate.lines(
        "        ",
        model.commands().stream()
            .filter(command -> !command.arguments().isEmpty())
            .flatMap(
                command ->
                    Stream.of("case " + command.name(), "    printf '%s\\n' " + valued(command))));
  }

  private static String valued(Command command) {
    return command.options().stream()
        .filter(option -> option.value().isPresent())
        .flatMap(option -> option.names().stream())
        .collect(joining(" "));
  }

  private String command(Command command) {
    return arguments(command)
        + command.options().stream()
            .map(option -> option(command.name(), option))
            .collect(joining());
  }

  private String arguments(Command command) {
    StringBuilder arguments = new StringBuilder();
    int number = 0;
    for (Argument argument : command.arguments()) {
      String place = (argument.repeatable() ? "-ge " : "-eq ") + ++number;
      argument
          .values()
          .forEach(
              (previous, value) ->
                  arguments.append(
                      complete(
                          "__%s_at %s %s %s"
                              .formatted(program, command.name(), place, previous)
                              .strip(),
                          value(value).strip())));
    }
    return arguments.toString();
  }

  private String option(String command, Option option) {
    String names =
        option.names().stream()
            .map(name -> name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.charAt(1))
            .collect(joining(" "));
    String condition =
        option.repeatable()
            ? "__%s_in %s".formatted(program, command)
            : "__%s_lacks_%s %s %s"
                .formatted(
                    program,
                    option.value().isPresent() ? "option" : "flag",
                    command,
                    String.join(" ", option.names()));
    String value = option.value().map(this::value).orElse("");
    return complete(condition, names + value + description(option.description()));
  }

  /** Writes the value of an option or argument. */
  private String value(ValueSpec value) {
    return switch (value.kind()) {
      case CHOICE -> " -x -a '(" + candidates(value) + ")'";
      case FILE -> " -r -F";
      case FOLDER -> FOLDERS;
      case FREE -> " -x";
    };
  }

  private String candidates(ValueSpec value) {
    String function = function(value.choices());
    return value.list() ? "__%s_list %s".formatted(program, function) : function;
  }

  private String complete(String condition, String rest) {
    return "complete -c %s -n %s %s\n".formatted(program, quoted(condition), rest);
  }

  private static String description(String text) {
    return " -d " + quoted(text);
  }

  private String function(SuggestionSet choices) {
    return "__%s_every_%s".formatted(program, names.get(choices));
  }

  /** Quotes text for fish, which has escapes within single quotes. */
  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
