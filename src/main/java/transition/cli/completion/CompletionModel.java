package transition.cli.completion;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be typed after the program's name; hidden commands and options are not in it.
 *
 * @param root the program itself, with the options it has without a command
 */
public record CompletionModel(Command root, List<Command> commands) {

  public CompletionModel {
    requireNonNull(root, "root");
    commands = List.copyOf(commands);
  }

  /**
   * A command.
   *
   * @param argument what may follow that is no option, once
   */
  record Command(String name, String description, List<Option> options, Optional<Value> argument) {

    Command {
      options = List.copyOf(options);
    }
  }

  /**
   * An option.
   *
   * @param names all of them, each with its hyphens
   * @param value what follows it; empty if nothing does
   * @param repeatable whether it may be given several times
   */
  record Option(List<String> names, String description, Optional<Value> value, boolean repeatable) {

    Option {
      names = List.copyOf(names);
      if (names.isEmpty()) {
        throw new IllegalArgumentException("an option has a name");
      }
    }

    /** The name to offer. */
    String longName() {
      return names.stream().reduce((a, b) -> a.length() > b.length() ? a : b).orElseThrow();
    }

    List<String> otherNames() {
      return names.stream().filter(name -> !name.equals(longName())).toList();
    }
  }

  /** What a value can be. */
  enum Kind {
    /** One of its choices. */
    CHOICE,
    FILE,
    FOLDER,
    /** Nothing that could be offered, such as a date. */
    FREE
  }

  /**
   * What follows an option, or stands alone as an argument.
   *
   * @param label its name for people, such as "ROLE"
   * @param choices empty unless it is a choice
   */
  record Value(Kind kind, String label, List<Choice> choices) {

    Value {
      requireNonNull(kind, "kind");
      choices = List.copyOf(choices);
    }

    List<String> words() {
      return choices.stream().map(Choice::word).toList();
    }
  }

  /**
   * One of several values.
   *
   * @param description may be empty
   */
  record Choice(String word, String description) {}

  /**
   * Every value to choose from with a name of its own, so that a script lists its choices only
   * once. The names are labels in lower case, with numbers where several have the same label.
   */
  Map<Value, String> choices() {
    Map<Value, String> names = new LinkedHashMap<>();
    Stream.concat(Stream.of(root), commands.stream())
        .flatMap(CompletionModel::values)
        .filter(value -> value.kind() == Kind.CHOICE)
        .distinct()
        .forEach(value -> names.put(value, unused(names, value.label().toLowerCase(Locale.ROOT))));
    return names;
  }

  private static String unused(Map<Value, String> names, String label) {
    String name = label;
    for (int i = 2; names.containsValue(name); i++) {
      name = label + i;
    }
    return name;
  }

  private static Stream<Value> values(Command command) {
    return Stream.concat(
        command.argument().stream(),
        command.options().stream().flatMap(option -> option.value().stream()));
  }
}
