package transition.cli.option;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import transition.cli.help.HelpGroup;
import transition.cli.help.InGroup;
import transition.commandline.OptionNames;
import transition.console.ColorChoice;

/** Where a result goes, and how it looks. */
@InGroup(HelpGroup.OUTPUT)
public final class OutputOptions {

  private static final String STANDARD_OUTPUT = "-";

  @Option(
      names = {"-o", OptionNames.OUTPUT},
      paramLabel = "FILE",
      description = "Write to a file instead of standard output (-).")
  @Nullable String output;

  @Option(names = OptionNames.FORCE, description = "Replace the output file if it exists.")
  boolean force;

  @Option(
      names = OptionNames.COLOR,
      paramLabel = "WHEN",
      completionCandidates = Candidates.Colors.class,
      converter = Candidates.Colors.class,
      description = "Use colors: ${COMPLETION-CANDIDATES}. Default: auto.")
  @Nullable ColorChoice color;

  /** Takes a file, or {@code -}, as if it had been named. */
  public void redirect(String target) {
    output = target;
  }

  /**
   * Returns what the options ask for.
   *
   * @throws transition.error.UsageException if the ending of the file names no format, and nothing
   *     else does
   */
  public OutputRequest request(FormatOption format) {
    Optional<Path> file =
        Optional.ofNullable(output).filter(name -> !name.equals(STANDARD_OUTPUT)).map(Path::of);
    return new OutputRequest(
        format
            .chosen()
            .or(() -> file.map(path -> Format.ofEnding(path, format.formats())))
            .orElse(format.formats().get(0)),
        file,
        force,
        Optional.ofNullable(color));
  }
}
