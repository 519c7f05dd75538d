package transition.cli.command.program;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import transition.cli.CommandRegistry;
import transition.cli.completion.ModelReader;
import transition.cli.completion.Shell;
import transition.cli.option.Candidates;
import transition.cli.option.CommonOptions;
import transition.cli.option.WordConverters;
import transition.console.Environment;
import transition.console.StandardOutput;
import transition.error.UsageException;

/** Hidden: packages carry the scripts, so only those who build one from source need it. */
@Command(
    name = "completion",
    hidden = true,
    header = "Print the script that teaches a shell to complete.",
    customSynopsis = "transition completion SHELL [OPTIONS]",
    footer = {
      "  source <(transition completion bash)",
      "  transition completion fish > ~/.config/fish/completions/transition.fish"
    })
public final class CompletionCommand implements Runnable {

  private final Environment environment;

  @Mixin CommonOptions common = new CommonOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "SHELL",
      completionCandidates = Candidates.Shells.class,
      converter = WordConverters.ShellName.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  @Nullable Shell shell;

  public CompletionCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public void run() {
    if (shell == null) {
      throw new UsageException("name the shell, such as transition completion bash");
    }
    var everything = CommandRegistry.OF_PROGRAM.all(environment);
    StandardOutput.write(environment.out(), shell.script(ModelReader.read(everything)));
  }
}
