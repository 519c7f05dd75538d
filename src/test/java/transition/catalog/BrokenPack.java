package transition.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import transition.catalog.yaml.InvalidDataException;
import transition.model.validation.Problem;
import transition.model.validation.Validation;

/**
 * A copy of the bundled pack with one thing broken. The mark § in a broken text shows where the
 * error is to be reported; it is taken out before the file is read.
 *
 * @param path the field to be named, such as {@code pay[0].market}; empty for none
 * @param words what the message is to hold beside its place
 */
record BrokenPack(
    String name, String file, UnaryOperator<String> edit, String path, List<String> words) {

  static BrokenPack broken(
      String name, String file, UnaryOperator<String> edit, String path, String... words) {
    return new BrokenPack(name, file, edit, path, List.of(words));
  }

  /** Puts one text in place of another, once, and so for each further pair. */
  static UnaryOperator<String> replace(String... oldAndNew) {
    return text -> {
      String edited = text;
      for (int i = 0; i < oldAndNew.length; i += 2) {
        int at = edited.indexOf(oldAndNew[i]);
        assertThat(at).as("the data no longer holds: " + oldAndNew[i]).isNotNegative();
        edited =
            edited.substring(0, at)
                + oldAndNew[i + 1]
                + edited.substring(at + oldAndNew[i].length());
      }
      return edited;
    };
  }

  static UnaryOperator<String> append(String more) {
    return text -> text + more;
  }

  static UnaryOperator<String> whole(String text) {
    return old -> text;
  }

  static void copyTo(Path folder) throws IOException {
    for (String sub :
        List.of("skills", "sources", "roles", "transitions", "playbooks", "interviews")) {
      Files.createDirectory(folder.resolve(sub));
      for (String name : new BundledPack().list(sub)) {
        copy(sub + "/" + name + ".yaml", folder);
      }
    }
  }

  private static void copy(String path, Path folder) throws IOException {
    Files.copy(Path.of("data", path), folder.resolve(path));
  }

  /** Reads every file of a pack. */
  static void loadAll(Path folder) {
    Catalog catalog = new Catalog(new FolderPack(folder));
    catalog.skills();
    catalog.roles();
    catalog.transitions().forEach(catalog::guidance);
  }

  void failsIn(Path folder) throws IOException {
    copyTo(folder);
    Path broken = folder.resolve(file);
    String marked = edit.apply(Files.readString(broken));
    assertThat(marked).containsOnlyOnce("§");
    Files.writeString(broken, marked.replace("§", ""));
    String before = marked.substring(0, marked.indexOf('§'));
    long line = before.lines().count() + (before.isEmpty() || before.endsWith("\n") ? 1 : 0);
    int column = before.length() - before.lastIndexOf('\n');
    String place =
        "%s:%d:%d: %s".formatted(broken, line, column, path.isEmpty() ? "" : path + ": ");
    assertThatExceptionOfType(InvalidDataException.class)
        .isThrownBy(() -> loadAll(folder))
        .satisfies(e -> assertThat(e.getMessage()).startsWith(place).contains(words))
        .satisfies(e -> assertThat(check(folder)).containsExactly(e.getMessage()));
  }

  /** All problems of a pack, as messages. */
  static List<String> check(Path folder) {
    Validation validation = PackCheck.run(List.of(PackCheck.of(new FolderPack(folder))), List.of());
    return validation.problems().stream().map(Problem::toString).toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
