package transition.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import transition.cli.Environment.Stream;

/** Where a result goes, and as what. */
final class OutputOptions {

  private static final String STANDARD_OUTPUT = "-";

  @Option(
      order = 11,
      names = "--format",
      paramLabel = "FORMAT",
      completionCandidates = Candidates.Formats.class,
      converter = Converters.FormatName.class,
      description = {
        "One of ${COMPLETION-CANDIDATES}. Default: what the output file's ending says, or text."
      })
  @Nullable Format format;

  @Option(
      order = 12,
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file instead of standard output (-).")
  @Nullable String output;

  @Option(order = 13, names = "--force", description = "Replace the output file if it exists.")
  boolean force;

  @Option(
      order = 14,
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      completionCandidates = Candidates.Colors.class,
      converter = Converters.Color.class,
      description = "Use colors: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  ColorChoice color = ColorChoice.AUTO;

  /**
   * Computes the answer and writes it where the user wants it. The place is checked first.
   *
   * @throws UsageException if no format is given and the file's ending names none
   * @throws FileException if it cannot be written
   */
  void write(Environment environment, Supplier<Answer> answer) {
    if (output == null || output.equals(STANDARD_OUTPUT)) {
      Format chosen = format == null ? Format.TEXT : format;
      Format.Look look =
          new Format.Look(
              environment.width(), color.colors(Stream.OUT, environment), environment.unicode());
      StandardOutput.write(environment.out(), answer.get().render(chosen, look));
      return;
    }
    Path file = Path.of(output);
    OutputFile target = OutputFile.checked(file, force);
    Format chosen = format == null ? ofEnding(file) : format;
    Format.Look look =
        new Format.Look(Environment.DEFAULT_WIDTH, color == ColorChoice.ALWAYS, true);
    target.write(answer.get().render(chosen, look));
    if (environment.isTerminal(Stream.ERR)) {
      environment.say("Wrote " + file + ".");
    }
  }

  private static Format ofEnding(Path file) {
    Optional<Format> format = Format.ofFile(file);
    return format.orElseThrow(
        () ->
            new UsageException(
                "the ending of \"%s\" names no format; add --format with one of %s"
                    .formatted(file, String.join(", ", Format.words()))));
  }
}
