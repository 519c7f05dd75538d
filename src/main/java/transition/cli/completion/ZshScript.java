package transition.cli.completion;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import transition.cli.completion.CompletionModel.Choice;
import transition.cli.completion.CompletionModel.Command;
import transition.cli.completion.CompletionModel.Option;
import transition.cli.completion.CompletionModel.Value;

/** The zsh script: a specification for {@code _arguments} for every command. */
final class ZshScript {

  private final String program;
  private final Map<Value, String> names;

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
    String commands =
        choices(
            "commands",
            "command",
            model.commands().stream()
                .map(command -> new Choice(command.name(), command.description())));
    return names.entrySet().stream()
        .map(
            entry ->
                choices(
                    entry.getValue(), entry.getKey().label(), entry.getKey().choices().stream()))
        .collect(joining("", commands, ""));
  }

  private String choices(String name, String label, Stream<Choice> choices) {
    return """
    %s() {
      local -a choices=(
    %s  )
      _describe -t %s %s choices "$@"
    }

    """
        .formatted(
            function(name),
            ScriptTemplate.lines("    ", choices.map(ZshScript::choice)),
            tag(label),
            tag(label));
  }

  private static String choice(Choice choice) {
    String word = choice.word().replace(":", "\\:");
    return ScriptTemplate.quoted(
        choice.description().isEmpty() ? word : word + ":" + choice.description());
  }

  private String command(Command command) {
    return "      %s)\n        _arguments -S \\\n%s          && ret=0\n        ;;\n"
        .formatted(command.name(), specifications("          ", command));
  }

  private String specifications(String indent, Command command) {
    Stream<String> argument =
        command.argument().stream().map(value -> ScriptTemplate.quoted("1" + value(value)));
    Stream<String> options = command.options().stream().map(this::specification);
    return ScriptTemplate.lines(
        indent, Stream.concat(argument, options).map(specification -> specification + " \\"));
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

  /** How a value is joined to the option's name, beside being the next word. */
  private static String separator(Option option, String name) {
    if (option.value().isEmpty()) {
      return "";
    }
    return name.startsWith("--") ? "=" : "+";
  }

  private String value(Value value) {
    String action =
        switch (value.kind()) {
          case CHOICE -> function(names.getOrDefault(value, ""));
          case FILE -> "_files";
          case FOLDER -> "_files -/";
          case FREE -> " ";
        };
    return ":" + escaped(value.label()) + ":" + action;
  }

  private String function(String name) {
    return "_" + program + "_" + name;
  }

  private static String tag(String label) {
    return label.toLowerCase(Locale.ROOT);
  }

  /** A text within a specification, where colons and brackets separate its parts. */
  private static String escaped(String text) {
    return text.replaceAll("[\\\\:\\[\\]]", "\\\\$0");
  }
}
