package transition.cli.completion;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import transition.cli.completion.CompletionModel.Argument;
import transition.cli.completion.CompletionModel.Command;
import transition.cli.completion.CompletionModel.Option;
import transition.cli.completion.CompletionModel.Suggestion;
import transition.cli.completion.CompletionModel.SuggestionSet;
import transition.cli.completion.CompletionModel.ValueSpec;

/**
 * Writes the completion script for zsh: a specification for {@code _arguments} for every command.
 */
final class ZshScript {

  private final String program;
  private final Map<SuggestionSet, String> names;

  private ZshScript(CompletionModel model) {
    this.program = model.root().name();
    this.names = model.choices();
  }

  static String of(CompletionModel model) {
    ZshScript script = new ZshScript(model);
    return ScriptTemplate.of("zsh")
        .with("PROGRAM", script.program)
        .with("CHOICES", script.choices(model))
        .with("ROOT", script.specifications("    ", model.root()))
        .with("COMMANDS", model.commands().stream().map(script::command).collect(joining()))
        .text();
  }

  private String choices(CompletionModel model) {
    Stream<Suggestion> commands =
        model.commands().stream()
            .map(command -> new Suggestion(command.name(), command.description()));
    return choices("commands", new SuggestionSet(commands.toList(), Optional.empty()))
        + names.entrySet().stream()
            .map(entry -> choices(entry.getValue(), entry.getKey()))
            .collect(joining());
  }

  private String choices(String name, SuggestionSet choices) {
    return """
    %s() {
      local -a choices=(
    %s  )
    %s  _describe -t %s %s choices "$@"
    }

    """
        .formatted(
            function(name),
            ScriptTemplate.lines("    ", choices.all().stream().map(ZshScript::choice)),
            choices
                .listing()
                .map(listing -> "  " + function("ask") + " " + listing + "\n")
                .orElse(""),
            tag(name),
            tag(name));
  }

  private static String choice(Suggestion choice) {
    String description = choice.description().replace("\\", "\\\\");
    return ScriptTemplate.quoted(
        description.isEmpty() ? choice.word() : choice.word() + ":" + description);
  }

  private String command(Command command) {
    return "      %s)\n        _arguments -S \\\n%s          && ret=0\n        ;;\n"
        .formatted(command.name(), specifications("          ", command));
  }

  private String specifications(String indent, Command command) {
    List<String> specifications = new ArrayList<>();
    int number = 0;
    for (Argument argument : command.arguments()) {
      String place = argument.repeatable() ? "*" : "" + ++number;
      specifications.add(ScriptTemplate.quoted(place + argument(argument, number - 1)));
    }
    command.options().forEach(option -> specifications.add(specification(option)));
    return ScriptTemplate.lines(
        indent, specifications.stream().map(specification -> specification + " \\"));
  }

  /**
   * Writes the specification of an argument.
   *
   * @param previous the number of the argument before it
   */
  private String argument(Argument argument, int previous) {
    ValueSpec any = argument.values().get(Argument.AFTER_ANY);
    if (any != null) {
      return value(any);
    }
    String cases =
        argument.values().entrySet().stream()
            .map(entry -> "(%s) %s ;;".formatted(entry.getKey(), action(entry.getValue())))
            .collect(joining(" "));
    return ":%s:{case $line[%d] in %s esac}".formatted(escaped(argument.label()), previous, cases);
  }

  private String specification(Option option) {
    String rest =
        "[" + escaped(option.description()) + "]" + option.value().map(this::value).orElse("");
    String names =
        option.names().stream().map(name -> name + separator(option, name)).collect(joining(","));
    if (option.names().size() == 1) {
      return ScriptTemplate.quoted((option.repeatable() ? "*" : "") + names + rest);
    }
    String others = option.repeatable() ? "*" : "(" + String.join(" ", option.names()) + ")";
    return "%s{%s}%s".formatted(ScriptTemplate.quoted(others), names, ScriptTemplate.quoted(rest));
  }

  /** Returns how zsh joins a value to the option's name, apart from the next word. */
  private static String separator(Option option, String name) {
    if (option.value().isEmpty()) {
      return "";
    }
    return name.startsWith("--") ? "=" : "+";
  }

  private String value(ValueSpec value) {
    return ":" + escaped(value.label()) + ":" + action(value);
  }

  private String action(ValueSpec value) {
    return switch (value.kind()) {
      case CHOICE ->
          (value.list() ? "_sequence " : "") + function(names.getOrDefault(value.choices(), ""));
      case FILE -> "_files";
      case FOLDER -> "_files -/";
      case FREE -> " ";
    };
  }

  private String function(String name) {
    return "_" + program + "_" + name;
  }

  /** Returns the tag by which users style candidates, without the number of a duplicate label. */
  private static String tag(String name) {
    return name.replaceAll("\\d", "");
  }

  /** Escapes text within a specification, where colons and brackets separate parts. */
  private static String escaped(String text) {
    return text.replaceAll("[\\\\:\\[\\]]", "\\\\$0");
  }
}
