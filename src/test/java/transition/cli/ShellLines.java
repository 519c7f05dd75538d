package transition.cli;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine;
import transition.cli.completion.LineCompletion;
import transition.error.ExitStatus;

/** What a shell without packs of the user's offers. */
public final class ShellLines {

  private static final ShellSession SESSION = session();

  private ShellLines() {}

  private static ShellSession session() {
    AtomicReference<ShellSession> started = new AtomicReference<>();
    new Program(
            session -> {
              started.set(session);
              return ExitStatus.DONE;
            })
        .run(Run.environment(), "shell");
    return started.get();
  }

  public static LineCompletion.Offer offer(List<String> words, String typed) {
    return SESSION.offer(words, typed);
  }

  public static CommandLine commands() {
    return Run.commands().all(Run.context());
  }
}
