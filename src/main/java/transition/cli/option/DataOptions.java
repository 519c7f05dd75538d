package transition.cli.option;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import transition.commandline.OptionNames;
import transition.console.Environment;
import transition.packs.PackSources;

/** The packs to read. */
public final class DataOptions {

  @Option(
      names = OptionNames.DATA,
      paramLabel = "DIR",
      description = {
        "Also read this pack of roles, skills and transitions; new writes to it.",
        "May be given several times; the last one counts most."
      })
  List<Path> folders = List.of();

  /** Returns the packs that are named, with those that the environment names. */
  public PackSources sources(Environment environment) {
    return new PackSources(folders, environment);
  }
}
