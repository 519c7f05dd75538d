package transition.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import transition.console.ColorChoice;
import transition.console.Environment;
import transition.console.Environment.Stream;
import transition.console.OutputFile;
import transition.console.StandardOutput;
import transition.console.TerminalStyle;
import transition.error.UsageException;

/**
 * Where a result goes, and how it looks.
 *
 * @param file empty for standard output
 * @param force whether the file may be replaced
 * @param color empty if the user does not say
 */
public record OutputRequest(
    Format format, Optional<Path> file, boolean force, Optional<ColorChoice> color) {

  /**
   * Has the text made, and writes it. Whether the file can be written is checked before that.
   *
   * @param delivery runs what writes the text
   * @throws transition.error.FileException if it cannot be written
   */
  public void write(
      CommandContext context, Function<TerminalStyle, String> text, Consumer<Runnable> delivery) {
    Environment environment = context.environment();
    ColorChoice choice = color.orElseGet(() -> context.settings().color());
    if (file.isEmpty()) {
      String made = text.apply(context.style(choice));
      delivery.accept(() -> StandardOutput.write(environment.out(), made));
      return;
    }
    OutputFile target = OutputFile.checked(file.get(), force);
    boolean colored = choice == ColorChoice.ALWAYS;
    String made = text.apply(new TerminalStyle(Environment.DEFAULT_WIDTH, colored, true));
    delivery.accept(() -> target.write(made));
    if (environment.isTerminal(Stream.ERR)) {
      environment.say("Wrote " + file.get() + ".");
    }
  }

  /**
   * Refuses to write over a file that is read.
   *
   * @throws UsageException if that is the output file
   */
  public void protect(Path read) {
    try {
      if (file.isPresent() && Files.isSameFile(file.get(), read)) {
        throw new UsageException(
            "the output file is the plan itself, which would be lost; choose another name");
      }
    } catch (IOException e) {
      // One of them does not exist, which is for others to say.
    }
  }
}
