package transition.cli.option;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import transition.catalog.BundledPack;
import transition.catalog.Catalog;
import transition.catalog.CountedPack;
import transition.catalog.FolderPack;
import transition.catalog.LayeredPack;
import transition.catalog.Pack;
import transition.commandline.ShellQuoting;
import transition.console.Environment;
import transition.error.FileException;
import transition.error.UsageException;

/** The packs to answer from: the bundled one, and the user's own. */
public final class DataOptions {

  /** The variable that names packs, separated as in PATH. */
  public static final String VARIABLE = "TRANSITION_DATA";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = {
        "Read this pack of roles, skills and transitions, too; new writes into it.",
        "May be given several times; the last one counts most."
      })
  public List<Path> folders = List.of();

  private final AtomicInteger filesRead = new AtomicInteger();

  /** How many files have been read from packs, whichever thread asks. */
  public int filesRead() {
    return filesRead.get();
  }

  /** A pack in a folder whose files are counted. */
  public Pack counted(Path folder) {
    return new CountedPack(new FolderPack(folder), filesRead);
  }

  /**
   * The data to answer from.
   *
   * @throws FileException if a folder does not exist
   */
  public Catalog catalog(Environment environment) {
    return new Catalog(pack(environment));
  }

  /** All packs as one. */
  public Pack pack(Environment environment) {
    return layered(packs(environment));
  }

  /**
   * The folder of the pack that files are added to: the last one of the option, or else the first
   * one of the variable, or else one in the user's data folder. It need not exist yet.
   *
   * @throws UsageException if none is named and the user has no home
   */
  public Path ownFolder(Environment environment) {
    if (!folders.isEmpty()) {
      return folders.get(folders.size() - 1);
    }
    return named(environment)
        .findFirst()
        .or(() -> environment.folders().data().map(home -> home.resolve("packs").resolve("own")))
        .orElseThrow(
            () -> new UsageException("there is no home to keep a pack in; name one with --data"));
  }

  /** All packs as one, without the one that files are added to if it does not exist yet. */
  public Pack packBesideOwn(Environment environment) {
    Path own = ownFolder(environment);
    return layered(packs(environment, folder -> folder.equals(own) && !Files.exists(folder)));
  }

  /**
   * The options again, for a command line to run next; what the variable names, or stands in the
   * data folder, is found without an option.
   */
  public String inShell(Environment environment) {
    return inShell(folders, environment);
  }

  /** The folders of the variable and behind them those of the option, as the variable has them. */
  public String inVariable(Environment environment) {
    return Stream.concat(named(environment), folders.stream())
        .map(Path::toString)
        .collect(joining(File.pathSeparator));
  }

  /** Options that name these folders, each after a blank. */
  public static String inShell(List<Path> folders, Environment environment) {
    return folders.stream()
        .map(folder -> " --data " + ShellQuoting.of(folder, environment.unicode()))
        .collect(joining());
  }

  private static Pack layered(List<Pack> packs) {
    return packs.size() == 1 ? packs.get(0) : new LayeredPack(packs);
  }

  /**
   * The bundled pack; those in the user's data folder, by name; those that the variable names;
   * those of the option. Each counts more than those before it.
   *
   * @throws FileException if a folder does not exist
   */
  public List<Pack> packs(Environment environment) {
    return packs(environment, folder -> false);
  }

  private List<Pack> packs(Environment environment, Predicate<Path> toLeaveOut) {
    List<Pack> packs = new ArrayList<>();
    packs.add(new CountedPack(new BundledPack(), filesRead));
    environment
        .folders()
        .data()
        .map(home -> home.resolve("packs"))
        .filter(Files::isDirectory)
        .ifPresent(home -> packs.addAll(installed(home)));
    named(environment)
        .filter(toLeaveOut.negate())
        .forEach(folder -> packs.add(counted(existing(folder, VARIABLE))));
    folders.stream()
        .filter(toLeaveOut.negate())
        .forEach(folder -> packs.add(counted(existing(folder, "--data"))));
    return packs;
  }

  /** The folders that the variable names. */
  private static Stream<Path> named(Environment environment) {
    return Arrays.stream(environment.variable(VARIABLE).split(File.pathSeparator, -1))
        .filter(folder -> !folder.isBlank())
        .map(Path::of);
  }

  private List<Pack> installed(Path home) {
    List<Path> folders = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(home, Files::isDirectory)) {
      entries.forEach(folders::add);
    } catch (IOException e) {
      throw new FileException(
          "cannot read the packs in " + home + ": " + FileException.reason(e), e);
    }
    Collections.sort(folders);
    return folders.stream().map(this::counted).toList();
  }

  private static Path existing(Path folder, String from) {
    if (folder.toString().isEmpty()) {
      throw new UsageException(
          from + ": the name of the folder is empty; give one or leave it out");
    }
    if (!Files.isDirectory(folder)) {
      throw new FileException(
          "there is no data folder " + folder + "; correct " + from + " or leave it out");
    }
    return folder;
  }
}
