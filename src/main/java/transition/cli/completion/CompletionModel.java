package transition.cli.completion;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The commands, options and values that completion offers; hidden ones are left out.
 *
 * @param root the program itself, with the options it has without a command
 */
public record CompletionModel(Command root, List<Command> commands) {

  public CompletionModel {
    requireNonNull(root, "root");
    commands = List.copyOf(commands);
  }

  /**
   * A command with its options and arguments.
   *
   * @param arguments what follows that is no option, in order
   */
  record Command(String name, String description, List<Option> options, List<Argument> arguments) {

    Command {
      options = List.copyOf(options);
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * A positional argument.
   *
   * @param values what it can be, by the word before it; under {@link #AFTER_ANY}, whatever that is
   * @param repeatable whether any number of them may follow each other; only the last one is
   */
  record Argument(Map<String, ValueSpec> values, boolean repeatable) {

    static final String AFTER_ANY = "";

    Argument {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
      if (values.isEmpty()) {
        throw new IllegalArgumentException("an argument has a value");
      }
    }

    /** Returns the label, which is the same for all values. */
    String label() {
      return values.values().iterator().next().label();
    }
  }

  /**
   * An option with its names and value.
   *
   * @param names all of them, each with its hyphens
   * @param value what follows it; empty if nothing does
   * @param repeatable whether it may be given several times
   */
  record Option(
      List<String> names, String description, Optional<ValueSpec> value, boolean repeatable) {

    Option {
      names = List.copyOf(names);
      if (names.isEmpty()) {
        throw new IllegalArgumentException("an option has a name");
      }
    }

    /** Returns the longest name, which completion offers. */
    String longName() {
      return names.stream().reduce((a, b) -> a.length() > b.length() ? a : b).orElseThrow();
    }

    List<String> otherNames() {
      return names.stream().filter(name -> !name.equals(longName())).toList();
    }
  }

  /** The kinds of values. */
  enum ValueKind {
    /** A value out of a list. */
    CHOICE,
    /** A file or folder. */
    FILE,
    FOLDER,
    /** A value that cannot be completed, such as a date. */
    FREE
  }

  /**
   * The value of an option or argument.
   *
   * @param label its name for people, such as "ROLE"
   * @param choices empty unless it is a choice
   * @param list whether it can be several of them, separated by commas
   */
  record ValueSpec(ValueKind kind, String label, SuggestionSet choices, boolean list) {

    ValueSpec {
      requireNonNull(kind, "kind");
      requireNonNull(choices, "choices");
    }
  }

  /**
   * The values to choose from.
   *
   * @param all what the program brings along
   * @param listing what to ask the program for where the user may have added to it; empty if nobody
   *     can
   */
  record SuggestionSet(List<Suggestion> all, Optional<String> listing) {

    static final SuggestionSet NONE = new SuggestionSet(List.of(), Optional.empty());

    SuggestionSet {
      all = List.copyOf(all);
    }

    List<String> words() {
      return all.stream().map(Suggestion::word).toList();
    }
  }

  /**
   * A value with its description.
   *
   * @param description may be empty
   */
  public record Suggestion(String word, String description) {}

  /**
   * Returns all lists of choices by unique names, so that a script has each only once. Names are
   * those of listings, or labels in lower case, numbered where several have the same label.
   */
  Map<SuggestionSet, String> choices() {
    Map<SuggestionSet, String> names = new LinkedHashMap<>();
    Stream.concat(Stream.of(root), commands.stream())
        .flatMap(CompletionModel::values)
        .filter(value -> value.kind() == ValueKind.CHOICE)
        .filter(value -> !names.containsKey(value.choices()))
        .forEach(value -> names.put(value.choices(), unused(names, value)));
    return names;
  }

  private static String unused(Map<SuggestionSet, String> names, ValueSpec value) {
    String first = value.choices().listing().orElse(value.label().toLowerCase(Locale.ROOT));
    String name = first;
    for (int i = 2; names.containsValue(name); i++) {
      name = first + i;
    }
    return name;
  }

  private static Stream<ValueSpec> values(Command command) {
    return Stream.concat(
        command.arguments().stream().flatMap(argument -> argument.values().values().stream()),
        command.options().stream().flatMap(option -> option.value().stream()));
  }
}
