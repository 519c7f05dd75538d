package transition.cli;

import static java.util.stream.Collectors.joining;

import java.io.OutputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import transition.catalog.Catalog;
import transition.catalog.Suggestions;

/**
 * Runs the lines of a shell, which are those of the program, and remembers settings between them.
 */
public final class ShellSession {

  private static final String PROGRAM = "transition";
  private static final List<String> LEAVING = List.of("exit", "quit");

  private final Environment environment;
  private final DataOptions data;
  private final Map<Setting, String> remembered = new EnumMap<>(Setting.class);
  private boolean over;

  /**
   * A session without anything remembered.
   *
   * @param data the packs of all its lines
   */
  ShellSession(Environment environment, DataOptions data) {
    this.environment = environment;
    this.data = data;
  }

  public Environment environment() {
    return environment;
  }

  /** Whether lines are typed at a terminal, and not read from a file or pipe. */
  public boolean isInteractive() {
    return environment.conversation().isPresent();
  }

  public Conversation.Look look() {
    return environment.look();
  }

  /** Whether the user has left. */
  public boolean isOver() {
    return over;
  }

  /** What the user set, for the prompt: both roles, the start and the hours. */
  public String remembered() {
    String roles =
        Stream.of(Setting.FROM, Setting.TO)
            .filter(remembered::containsKey)
            .map(setting -> (setting == Setting.TO ? "→ " : "") + remembered.get(setting))
            .collect(joining(" "));
    String hours =
        remembered.containsKey(Setting.HOURS) ? remembered.get(Setting.HOURS) + " h" : "";
    return Stream.of(roles, remembered.getOrDefault(Setting.START, ""), hours)
        .filter(part -> !part.isEmpty())
        .collect(joining(" · "));
  }

  /**
   * Runs a line to its end, whatever happens in it.
   *
   * @param words without quotes; none do nothing
   * @param out where its output goes
   * @param columns the columns to fill
   */
  public ExitStatus run(List<String> words, OutputStream out, int columns) {
    List<String> line =
        words.size() > 1 && words.get(0).equals(PROGRAM) ? words.subList(1, words.size()) : words;
    if (line.isEmpty()) {
      return ExitStatus.DONE;
    }
    Environment here =
        environment.with(variables()).with(Map.of("COLUMNS", "" + columns)).writingTo(out);
    String first = line.get(0);
    List<String> rest = line.subList(1, line.size());
    if (LEAVING.contains(first) && rest.isEmpty()) {
      over = true;
      return ExitStatus.DONE;
    }
    return switch (first) {
      case "set" -> rest.isEmpty() ? program(here, List.of("config")) : change(here, rest, true);
      case "unset" -> change(here, rest, false);
      case "shell" -> refuseSecond(here);
      default -> program(here, line);
    };
  }

  private ExitStatus program(Environment here, List<String> line) {
    return new Program(here).run(line.toArray(String[]::new));
  }

  private Map<String, String> variables() {
    Map<String, String> variables = new HashMap<>();
    remembered.forEach((setting, text) -> variables.put(setting.variable(), text));
    variables.put(DataOptions.VARIABLE, data.inVariable(environment));
    return variables;
  }

  /** Remembers a value, or forgets it. */
  private ExitStatus change(Environment here, List<String> words, boolean set) {
    return Program.reporting(
        here,
        List.of(),
        () -> {
          Setting setting = setting(words);
          if (set) {
            remembered.put(setting, value(here, setting, words.subList(1, words.size())));
          } else {
            remembered.remove(setting);
          }
        });
  }

  private static ExitStatus refuseSecond(Environment here) {
    return Program.reporting(
        here,
        List.of(),
        () -> {
          throw new UsageException("the shell is running already; type a command");
        });
  }

  private static Setting setting(List<String> words) {
    String name = words.isEmpty() ? "" : words.get(0);
    return Setting.of(name)
        .orElseThrow(
            () ->
                new UsageException(
                    "there is no setting \"%s\"%s (they are %s)"
                        .formatted(
                            name,
                            Suggestions.didYouMean(name, Setting.keys()),
                            String.join(", ", Setting.keys()))));
  }

  /** The value in the form in which its variable has it. */
  private String value(Environment here, Setting setting, List<String> words) {
    String text = String.join(setting.isList() ? "," : " ", words);
    List<String> values = setting.split(text);
    if (text.isBlank() || values.isEmpty()) {
      throw new UsageException(
          "set %s needs a value; to forget it, type unset %s"
              .formatted(setting.key(), setting.key()));
    }
    Catalog catalog = data.catalog(here);
    return values.stream()
        .map(
            value ->
                switch (setting) {
                  case FROM, TO -> catalog.role(value).id();
                  case HAVE -> {
                    HaveOption.Known.of(value, catalog);
                    yield value;
                  }
                  default -> {
                    setting.value(value);
                    yield value;
                  }
                })
        .collect(joining(","));
  }
}
