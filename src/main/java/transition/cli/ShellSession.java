package transition.cli;

import static java.util.stream.Collectors.joining;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import transition.cli.command.program.ExitCommand;
import transition.cli.command.program.SetCommand;
import transition.cli.command.program.UnsetCommand;
import transition.cli.completion.LineCompletion;
import transition.cli.completion.ModelReader;
import transition.cli.option.CandidateListing;
import transition.cli.option.DataOptions;
import transition.console.Environment;
import transition.console.Prompter;
import transition.error.ClosedPipeException;
import transition.error.ExitStatus;
import transition.settings.SessionSettings;
import transition.settings.Setting;

/**
 * Runs the lines of a shell, which are those of the program, and remembers settings between them.
 */
public final class ShellSession {

  private static final String PROGRAM = "transition";

  private final Environment environment;
  private final DataOptions data;
  private final SessionSettings remembered = new SessionSettings();
  private final CommandRegistry commands =
      CommandRegistry.OF_PROGRAM
          .without(ProgramCommand.SHELL.word())
          .with("set", here -> new SetCommand(here, remembered))
          .with("unset", here -> new UnsetCommand(remembered))
          .with("exit", here -> new ExitCommand(this::leave));
  private @Nullable LineCompletion completion;
  private boolean over;

  /**
   * A session without anything remembered.
   *
   * @param data the packs of all its lines
   */
  public ShellSession(Environment environment, DataOptions data) {
    this.environment = environment;
    this.data = data;
  }

  /** The world outside, as it is without what is remembered. */
  public Environment environment() {
    return environment;
  }

  /** Whether lines are typed at a terminal, and not read from a file or pipe. */
  public boolean isInteractive() {
    return environment.conversation().isPresent();
  }

  /** How prompts look. */
  public Prompter.Look look() {
    return environment.look();
  }

  /** Whether the user has left. */
  public boolean isOver() {
    return over;
  }

  private void leave() {
    over = true;
  }

  /** What the user set, for the prompt: both roles, the start and the hours. */
  public String remembered() {
    String roles =
        Stream.concat(
                remembered.find(Setting.FROM).stream(),
                remembered.find(Setting.TO).map(role -> "→ " + role).stream())
            .collect(joining(" "));
    return Stream.of(
            roles,
            remembered.find(Setting.START).orElse(""),
            remembered.find(Setting.HOURS).map(hours -> hours + " h").orElse(""))
        .filter(part -> !part.isEmpty())
        .collect(joining(" · "));
  }

  /**
   * Runs a line to its end, whatever happens in it.
   *
   * @param words without quotes; none do nothing
   * @param out where its output goes
   * @param columns the columns to fill
   * @throws ClosedPipeException if nobody reads any more
   */
  public ExitStatus run(List<String> words, OutputStream out, int columns) {
    List<String> line = withoutProgram(words);
    return line.isEmpty()
        ? ExitStatus.DONE
        : new Program(here(columns).writingTo(out), commands).runLine(line.toArray(String[]::new));
  }

  /**
   * What can be typed next.
   *
   * @param words those before the one that is being typed
   * @param typed what there is of that one
   */
  public LineCompletion.Offer offer(List<String> words, String typed) {
    if (completion == null) {
      completion = new LineCompletion(ModelReader.read(commands.all(environment)), this::ofPacks);
    }
    return completion.offer(withoutProgram(words), typed);
  }

  /** The words of a line as the program takes them; its name may stand in front, as in a shell. */
  private static List<String> withoutProgram(List<String> words) {
    boolean named = !words.isEmpty() && words.get(0).equals(PROGRAM);
    return named ? words.subList(1, words.size()) : words;
  }

  private Environment here(int columns) {
    Map<String, String> variables = new HashMap<>(remembered.variables());
    variables.put("COLUMNS", Integer.toString(columns));
    variables.put(DataOptions.VARIABLE, data.inVariable(environment));
    return environment.with(variables);
  }

  private Map<String, String> ofPacks(String listing) {
    return CandidateListing.valueOf(listing.toUpperCase(Locale.ROOT)).of(data.pack(environment));
  }
}
