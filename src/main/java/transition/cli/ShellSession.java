package transition.cli;

import static java.util.stream.Collectors.joining;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import transition.cli.completion.LineCompletion;
import transition.cli.completion.ModelReader;
import transition.cli.option.CandidateListing;
import transition.cli.option.CommandContext;
import transition.console.Environment;
import transition.console.TerminalStyle;
import transition.error.ExitStatus;
import transition.packs.PackSources;
import transition.settings.SessionSettings;
import transition.settings.Setting;

/** Runs the lines of a shell, and remembers settings between them. */
public final class ShellSession {

  private static final String PROGRAM = "transition";

  private final CommandContext context;
  private final PackSources packs;
  private final ShellState state;
  private final BiFunction<Environment, List<String>, ExitStatus> runner;
  private final Supplier<CommandLine> model;
  private @Nullable LineCompletion completion;

  /**
   * A session before its first line.
   *
   * @param packs those of all its lines
   * @param runner runs a line, without the name of the program
   * @param model the commands that a line can name, for completion
   */
  ShellSession(
      CommandContext context,
      PackSources packs,
      ShellState state,
      BiFunction<Environment, List<String>, ExitStatus> runner,
      Supplier<CommandLine> model) {
    this.context = context;
    this.packs = packs;
    this.state = state;
    this.runner = runner;
    this.model = model;
  }

  /** Returns the environment of the shell itself, without the settings that it remembers. */
  public Environment environment() {
    return context.environment();
  }

  /** Returns whether lines are typed at a terminal, and not read from a file or pipe. */
  public boolean isInteractive() {
    return environment().prompter().isPresent();
  }

  /** Returns how prompts look. */
  public TerminalStyle style() {
    return context.style();
  }

  /** Returns whether the user has left. */
  public boolean hasEnded() {
    return state.hasEnded();
  }

  /** Returns what the user set, for the prompt: both roles, the start and the hours. */
  public String remembered() {
    SessionSettings settings = state.settings();
    String roles =
        Stream.concat(
                settings.find(Setting.FROM).stream(),
                settings.find(Setting.TO).map(role -> "→ " + role).stream())
            .collect(joining(" "));
    return Stream.of(
            roles,
            settings.find(Setting.START).orElse(""),
            settings.find(Setting.HOURS).map(hours -> hours + " h").orElse(""))
        .filter(part -> !part.isEmpty())
        .collect(joining(" · "));
  }

  /**
   * Runs a line to its end, whatever happens in it.
   *
   * @param words without quotes; none do nothing
   * @param out where its output goes
   * @param columns the columns to fill
   * @throws transition.error.ClosedPipeException if nobody reads any more
   */
  public ExitStatus run(List<String> words, OutputStream out, int columns) {
    List<String> line = withoutProgram(words);
    return line.isEmpty()
        ? ExitStatus.DONE
        : runner.apply(environment().with(variables(columns)).writingTo(out), line);
  }

  /**
   * Returns what can be typed next.
   *
   * @param words those before the one that is being typed
   * @param typed what there is of that one
   */
  public LineCompletion.Offer offer(List<String> words, String typed) {
    if (completion == null) {
      completion = new LineCompletion(ModelReader.read(model.get()), this::ofPacks);
    }
    return completion.offer(withoutProgram(words), typed);
  }

  /** Returns the words of a line, in front of which the program's name may be typed. */
  private static List<String> withoutProgram(List<String> words) {
    boolean named = !words.isEmpty() && words.get(0).equals(PROGRAM);
    return named ? words.subList(1, words.size()) : words;
  }

  private Map<String, String> variables(int columns) {
    Map<String, String> variables = new HashMap<>(state.settings().variables());
    variables.put("COLUMNS", Integer.toString(columns));
    variables.put(PackSources.VARIABLE, packs.asVariable());
    return variables;
  }

  private Map<String, String> ofPacks(String listing) {
    return CandidateListing.valueOf(listing.toUpperCase(Locale.ROOT)).of(packs.pack());
  }
}
