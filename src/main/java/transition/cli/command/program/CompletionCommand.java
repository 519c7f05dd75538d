package transition.cli.command.program;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import transition.cli.completion.ModelReader;
import transition.cli.completion.Shell;
import transition.cli.option.CommandContext;
import transition.cli.option.CommonOptions;
import transition.cli.option.EnumValues;
import transition.console.StandardOutput;
import transition.error.UsageException;

/** Hidden: packages carry the scripts, so only those who build one from source need it. */
@Command(
    name = "completion",
    hidden = true,
    header = "Print the completion script for a shell.",
    customSynopsis = "transition completion SHELL [OPTIONS]",
    footer = {
      "  source <(transition completion bash)",
      "  transition completion fish > ~/.config/fish/completions/transition.fish"
    })
public final class CompletionCommand implements Runnable {

  private final CommandContext context;
  private final Supplier<CommandLine> program;

  @Mixin CommonOptions common = new CommonOptions();

  static final class Shells extends EnumValues<Shell> {
    Shells() {
      super(Shell.values(), "shell");
    }
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "SHELL",
      completionCandidates = Shells.class,
      converter = Shells.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  @Nullable Shell shell;

  public CompletionCommand(CommandContext context, Supplier<CommandLine> program) {
    this.context = context;
    this.program = program;
  }

  @Override
  public void run() {
    if (shell == null) {
      throw new UsageException("name the shell, such as transition completion bash");
    }
    StandardOutput.write(
        context.environment().out(), shell.script(ModelReader.read(program.get())));
  }
}
