package transition.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import transition.cli.UnparsedLine;
import transition.cli.help.HelpGroup;
import transition.cli.help.InGroup;
import transition.console.ColorChoice;
import transition.console.Environment;
import transition.console.Environment.Stream;
import transition.console.OutputFile;
import transition.console.StandardOutput;
import transition.error.FileException;
import transition.error.UsageException;

/** Where a result goes, and as what. */
@InGroup(HelpGroup.OUTPUT)
public final class OutputOptions {

  private static final String STANDARD_OUTPUT = "-";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file instead of standard output (-).")
  public @Nullable String output;

  @Option(names = "--force", description = "Replace the output file if it exists.")
  boolean force;

  @Option(
      names = UnparsedLine.COLOR,
      paramLabel = "WHEN",
      completionCandidates = Candidates.Colors.class,
      converter = WordConverters.Color.class,
      description = "Use colors: ${COMPLETION-CANDIDATES}. Default: auto.")
  @Nullable ColorChoice color;

  /**
   * The format to write: the chosen one, or that of the output file's ending, or the usual one.
   *
   * @throws UsageException if none is given and the output file's ending names none
   */
  public Format format(FormatOption option) {
    Format chosen = option.chosen();
    if (chosen != null) {
      return chosen;
    }
    return file().map(file -> ofEnding(file, option.formats())).orElse(option.formats().get(0));
  }

  /**
   * The format that a file's ending names.
   *
   * @throws UsageException if it names none
   */
  public static Format ofEnding(Path file, List<Format> formats) {
    return Format.ofFile(formats, file)
        .orElseThrow(
            () ->
                new UsageException(
                    formats.size() == 1
                        ? "\"%s\" does not end with .%s; write to a file that does"
                            .formatted(file, formats.get(0).word())
                        : "the ending of \"%s\" names no format; add --format with one of %s"
                            .formatted(file, String.join(", ", Format.words(formats)))));
  }

  /**
   * Makes the text and writes it where the user wants it. The place is checked first.
   *
   * @param delivery runs what writes the text when that is made
   * @throws FileException if it cannot be written
   */
  public void write(
      Environment environment, Function<Format.Look, String> text, Consumer<Runnable> delivery) {
    Optional<Path> file = file();
    ColorChoice choice = ColorChoice.of(color, environment);
    if (file.isEmpty()) {
      String made =
          text.apply(
              new Format.Look(
                  environment.width(),
                  choice.colors(Stream.OUT, environment),
                  environment.unicode()));
      delivery.accept(() -> StandardOutput.write(environment.out(), made));
      return;
    }
    OutputFile target = OutputFile.checked(file.get(), force);
    String made =
        text.apply(new Format.Look(Environment.DEFAULT_WIDTH, choice == ColorChoice.ALWAYS, true));
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
  public void spare(Path read) {
    try {
      if (file().isPresent() && Files.isSameFile(file().get(), read)) {
        throw new UsageException(
            "the output file is the plan itself, which would be lost; choose another name");
      }
    } catch (IOException e) {
      // One of them does not exist, which is for others to say.
    }
  }

  /** The file to write; empty for standard output. */
  private Optional<Path> file() {
    return output == null || output.equals(STANDARD_OUTPUT)
        ? Optional.empty()
        : Optional.of(Path.of(output));
  }
}
