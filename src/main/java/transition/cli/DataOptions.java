package transition.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import picocli.CommandLine.Option;
import transition.catalog.BundledPack;
import transition.catalog.Catalog;
import transition.catalog.FolderPack;
import transition.catalog.LayeredPack;
import transition.catalog.Pack;

/** The packs to answer from: the bundled one, and the user's own. */
final class DataOptions {

  /** The variable that names packs, separated as in PATH. */
  static final String VARIABLE = "TRANSITION_DATA";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = {
        "Read this pack of roles, skills and transitions, too.",
        "May be given several times; the last one counts most."
      })
  List<Path> folders = List.of();

  /**
   * The data to answer from.
   *
   * @throws FileException if a folder does not exist
   */
  Catalog catalog(Environment environment) {
    return new Catalog(pack(environment));
  }

  /** All packs as one. */
  Pack pack(Environment environment) {
    List<Pack> packs = packs(environment);
    return packs.size() == 1 ? packs.get(0) : new LayeredPack(packs);
  }

  /**
   * The bundled pack; those in the user's data folder, by name; those that the variable names;
   * those of the option. Each counts more than those before it.
   *
   * @throws FileException if a folder does not exist
   */
  List<Pack> packs(Environment environment) {
    List<Pack> packs = new ArrayList<>();
    packs.add(new BundledPack());
    environment
        .dataHome()
        .map(home -> home.resolve("packs"))
        .filter(Files::isDirectory)
        .ifPresent(home -> packs.addAll(installed(home)));
    for (String folder : environment.variable(VARIABLE).split(File.pathSeparator, -1)) {
      if (!folder.isBlank()) {
        packs.add(new FolderPack(existing(Path.of(folder), VARIABLE)));
      }
    }
    for (Path folder : folders) {
      packs.add(new FolderPack(existing(folder, "--data")));
    }
    return packs;
  }

  private static List<Pack> installed(Path home) {
    List<Path> folders = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(home, Files::isDirectory)) {
      entries.forEach(folders::add);
    } catch (IOException e) {
      throw new FileException(
          "cannot read the packs in " + home + ": " + FileException.reason(e), e);
    }
    Collections.sort(folders);
    return folders.stream().<Pack>map(FolderPack::new).toList();
  }

  private static Path existing(Path folder, String from) {
    if (!Files.isDirectory(folder)) {
      throw new FileException(
          "there is no data folder " + folder + "; correct " + from + " or leave it out");
    }
    return folder;
  }
}
