package transition.packs;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import transition.catalog.BundledPack;
import transition.catalog.FolderPack;
import transition.console.OutputFile;
import transition.error.FileException;

/**
 * A pack of the user, to which files are added and in which none is ever replaced.
 *
 * @param folder need not exist yet
 */
public record OwnPack(Path folder) {

  /** The source that a file of one's own names where the pack has no other. */
  public static final String OWN_NOTES = "own-notes";

  /** The schemas, from which editors complete and check; the last has what the others share. */
  static final List<String> SCHEMAS =
      List.of("role", "skill", "source", "transition", "playbook", "interview", "values");

  /**
   * Returns the place of a file to be added.
   *
   * @param path relative to the pack
   * @throws FileException if there is a file already
   */
  public Path free(String path) {
    Path file = folder.resolve(path);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileException(file + " exists already; edit it, or choose another id");
    }
    return file;
  }

  public boolean hasSources() {
    return !sources().isEmpty();
  }

  /** Returns the id of a source of this pack, or else the one that its first source is to have. */
  public String source() {
    List<String> sources = sources();
    return sources.isEmpty() || sources.contains(OWN_NOTES) ? OWN_NOTES : sources.get(0);
  }

  private List<String> sources() {
    return new FolderPack(folder).list("sources");
  }

  /** Adds the schemas that are not there, in the folder in which data files look for them. */
  public void addSchemas() {
    for (String name : SCHEMAS) {
      String file = name + ".schema.json";
      String path = "schema/" + file;
      if (!Files.exists(folder.resolve(path))) {
        add(path, new String(BundledPack.schema(file), StandardCharsets.UTF_8));
      }
    }
  }

  /**
   * Adds a file, whole or not at all.
   *
   * @throws FileException if there is one already, or if it cannot be written
   */
  public void add(String path, String text) {
    Path file = free(path);
    try {
      Files.createDirectories(requireNonNull(file.getParent()));
    } catch (FileAlreadyExistsException e) {
      throw new FileException(e.getFile() + " is a file; a pack needs a folder there", e);
    } catch (IOException e) {
      throw new FileException(
          "cannot create the folder of " + file + ": " + FileException.reason(e), e);
    }
    OutputFile.checked(file, false).write(text);
  }
}
