package transition.cli;

import java.util.List;
import picocli.CommandLine;
import transition.cli.completion.LineCompletion;
import transition.cli.option.DataOptions;

/** What a shell without packs of the user's offers. */
public final class ShellLines {

  private static final ShellSession SESSION =
      new ShellSession(Run.environment(), new DataOptions());

  private ShellLines() {}

  public static LineCompletion.Offer offer(List<String> words, String typed) {
    return SESSION.offer(words, typed);
  }

  public static CommandLine commands() {
    return CommandRegistry.OF_PROGRAM.all(Run.environment());
  }
}
