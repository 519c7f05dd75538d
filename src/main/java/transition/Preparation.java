package transition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import transition.catalog.BundledPack;
import transition.catalog.FolderPack;
import transition.cli.Program;
import transition.cli.generation.GeneratedModels;

/**
 * A step of the build: writes the bundled data and the command model in forms that are quick to
 * read, so that a start reads neither YAML nor annotations.
 */
final class Preparation {

  private Preparation() {}

  /**
   * Writes both.
   *
   * @param args the folder with the data, the folder with the classes, and one for generated code
   * @throws transition.catalog.InvalidDataException if a data file cannot be read to its end
   */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[1]);
    ByteArrayOutputStream pack = new ByteArrayOutputStream();
    BundledPack.make(new FolderPack(Path.of(args[0])), pack);
    Files.write(classes.resolve(BundledPack.FILE), pack.toByteArray());

    Path source = Path.of(args[2]).resolve(GeneratedModels.CLASS.replace('.', '/') + ".java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, Program.modelSource(Offstage.environment()));
    compile(source, classes);
  }

  private static void compile(Path source, Path classes) {
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "--release",
                "17",
                "-proc:none",
                "-Xlint:none",
                "-d",
                classes.toString(),
                source.toString());
    if (status != 0) {
      throw new IllegalStateException("the generated code does not compile: " + source);
    }
  }
}
