package transition.cli.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import transition.Installed;

/** Formats manual pages as man(1) does, and takes every warning for a failure. */
public final class Groff {

  private static final int SECONDS = 60;

  private Groff() {}

  /** The page in a terminal of 80 columns, without styles. */
  public static String shown(Path folder, String page) {
    Installed.require("groff");
    try {
      Path source = Files.writeString(folder.resolve("page.1"), page);
      Path output = folder.resolve("page.txt");
      Path warnings = folder.resolve("warnings.txt");
      // man(1) leaves two columns free; -P takes the styles out.
      Process process =
          new ProcessBuilder(
                  List.of(
                      "groff",
                      "-man",
                      "-ww",
                      "-Kutf8",
                      "-Tutf8",
                      "-rLL=78n",
                      "-P-cbou",
                      source.toString()))
              .redirectOutput(output.toFile())
              .redirectError(warnings.toFile())
              .start();
      assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("groff ends").isTrue();
      assertThat(warnings).hasContent("");
      assertThat(process.exitValue()).isZero();
      return Files.readString(output, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
