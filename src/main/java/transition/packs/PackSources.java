package transition.packs;

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
import transition.catalog.BundledPack;
import transition.catalog.Catalog;
import transition.catalog.CountedPack;
import transition.catalog.FolderPack;
import transition.catalog.LayeredPack;
import transition.catalog.Pack;
import transition.commandline.OptionNames;
import transition.commandline.ShellQuoting;
import transition.console.Environment;
import transition.error.FileException;
import transition.error.UsageException;

/**
 * The packs that answers come from, each counting more than those before it: the bundled one; those
 * in the user's data folder, by name; those that a variable names; those of the command line.
 */
public final class PackSources {

  /** The variable that names packs, separated as in PATH. */
  public static final String VARIABLE = "TRANSITION_DATA";

  private final List<Path> named;
  private final Environment environment;
  private final AtomicInteger filesRead = new AtomicInteger();

  /**
   * Packs of which nothing is read yet.
   *
   * @param named the folders that the command line names
   */
  public PackSources(List<Path> named, Environment environment) {
    this.named = List.copyOf(named);
    this.environment = environment;
  }

  /** Returns how many files have been read so far, whichever thread asks. */
  public int filesRead() {
    return filesRead.get();
  }

  /** Returns the pack in a folder; its files are counted. */
  public Pack counted(Path folder) {
    return new CountedPack(new FolderPack(folder), filesRead);
  }

  /**
   * Returns the data of all packs.
   *
   * @throws FileException if a folder does not exist
   */
  public Catalog catalog() {
    return new Catalog(pack());
  }

  /** Returns all packs as one. */
  public Pack pack() {
    return layered(packs());
  }

  /** Returns all packs as one, without the user's own if that does not exist yet. */
  public Pack packBesideOwn() {
    Path own = ownFolder();
    return layered(packs(folder -> folder.equals(own) && !Files.exists(folder)));
  }

  private static Pack layered(List<Pack> packs) {
    return packs.size() == 1 ? packs.get(0) : new LayeredPack(packs);
  }

  /**
   * Returns the folder of the pack that files are added to: the last one of the command line, or
   * else the first one of the variable, or else one in the user's data folder. It need not exist.
   *
   * @throws UsageException if none is named and the user has no home
   */
  public Path ownFolder() {
    if (!named.isEmpty()) {
      return named.get(named.size() - 1);
    }
    return ofVariable()
        .findFirst()
        .or(() -> environment.folders().data().map(home -> home.resolve("packs").resolve("own")))
        .orElseThrow(
            () ->
                new UsageException(
                    "there is no home to keep a pack in; name one with " + OptionNames.DATA));
  }

  /**
   * Returns the options that name the packs of the command line again, each after a blank, for a
   * command to run next. All others are found without an option.
   */
  public String options() {
    return options(named);
  }

  /** Returns {@link #options()} without the one for the user's own pack. */
  public String optionsBesideOwn() {
    return options(named.subList(0, Math.max(0, named.size() - 1)));
  }

  private String options(List<Path> folders) {
    return folders.stream()
        .map(
            folder -> " " + OptionNames.DATA + " " + ShellQuoting.of(folder, environment.unicode()))
        .collect(joining());
  }

  /** Returns the folders of the variable and of the command line as the variable has them. */
  public String asVariable() {
    return Stream.concat(ofVariable(), named.stream())
        .map(Path::toString)
        .collect(joining(File.pathSeparator));
  }

  /**
   * Returns all packs.
   *
   * @throws FileException if a folder does not exist
   */
  public List<Pack> packs() {
    return packs(folder -> false);
  }

  private List<Pack> packs(Predicate<Path> toLeaveOut) {
    List<Pack> packs = new ArrayList<>();
    packs.add(new CountedPack(new BundledPack(), filesRead));
    environment
        .folders()
        .data()
        .map(home -> home.resolve("packs"))
        .filter(Files::isDirectory)
        .ifPresent(home -> packs.addAll(installed(home)));
    ofVariable()
        .filter(toLeaveOut.negate())
        .forEach(folder -> packs.add(counted(existing(folder, VARIABLE))));
    named.stream()
        .filter(toLeaveOut.negate())
        .forEach(folder -> packs.add(counted(existing(folder, OptionNames.DATA))));
    return packs;
  }

  private Stream<Path> ofVariable() {
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

  private static Path existing(Path folder, String source) {
    if (folder.toString().isEmpty()) {
      throw new UsageException(
          source + ": the name of the folder is empty; give one or leave it out");
    }
    if (!Files.isDirectory(folder)) {
      throw new FileException(
          "there is no data folder " + folder + "; correct " + source + " or leave it out");
    }
    return folder;
  }
}
