package transition.cli.command.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import transition.bundled.Version;
import transition.cli.help.ManPage;
import transition.cli.option.CommonOptions;
import transition.console.OutputFile;
import transition.error.ExitStatus;
import transition.error.FileException;

/** Hidden: the build runs it, so that the program comes with its manual. */
@Command(
    name = "man-pages",
    hidden = true,
    header = "Write the manual pages to a folder.",
    customSynopsis = "transition man-pages DIR [OPTIONS]",
    footer = {"  transition man-pages man/man1", "  transition man-pages ~/.local/share/man/man1"})
public final class ManPagesCommand implements Runnable {

  private final Supplier<CommandLine> program;

  @Parameters(
      paramLabel = "DIR",
      description = "Where to write them. Created if it does not exist.")
  Path folder = Path.of("");

  @Mixin CommonOptions common = new CommonOptions();

  public ManPagesCommand(Supplier<CommandLine> program) {
    this.program = program;
  }

  @Override
  public void run() {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new FileException("cannot make " + folder + ": " + FileException.reason(e), e);
    }
    CommandLine all = program.get();
    write(all.getCommandSpec());
    for (CommandLine command : all.getSubcommands().values()) {
      if (!command.getCommandSpec().usageMessage().hidden()) {
        write(command.getCommandSpec());
      }
    }
  }

  private void write(CommandSpec command) {
    Path file = folder.resolve(ManPage.name(command) + ".1");
    OutputFile.checked(file, true)
        .write(ManPage.of(command, ExitStatus.help(), Version.number(), Version.date()));
  }
}
