package transition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import transition.catalog.BundledPack;
import transition.catalog.FolderPack;
import transition.cli.Program;
import transition.console.Environment;
import transition.shell.JLinePrompter;

/**
 * A step of the build: writes the bundled data and the command model in forms that are quick to
 * read, so that a start reads neither YAML nor annotations.
 */
final class BuildTimeGenerator {

  private BuildTimeGenerator() {}

  /**
   * Writes both.
   *
   * @param args the folder with the data, the folder with the classes, and one for generated code
   * @throws transition.catalog.yaml.InvalidDataException if a data file cannot be read to its end
   */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[1]);
    ByteArrayOutputStream pack = new ByteArrayOutputStream();
    BundledPack.write(new FolderPack(Path.of(args[0])), pack);
    Files.write(classes.resolve(BundledPack.FILE), pack.toByteArray());

    List<String> compilation = new ArrayList<>(List.of("--release", "17"));
    compilation.addAll(List.of("-proc:none", "-Xlint:none", "-d", classes.toString()));
    Path folder = Path.of(args[2]);
    JLinePrompter prompter = new JLinePrompter("");
    Environment environment = Main.environment(NullStreams.open(), Map.of(), prompter);
    for (var source : new Program(prompter).modelSources(environment).entrySet()) {
      Path file = folder.resolve(source.getKey().replace('.', '/') + ".java");
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getValue());
      compilation.add(file.toString());
    }
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, compilation.toArray(String[]::new));
    if (status != 0) {
      throw new IllegalStateException("the generated code in " + folder + " does not compile");
    }
  }
}
